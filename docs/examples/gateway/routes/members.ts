import { isDeepStrictEqual } from "node:util"
import type { Json } from "../database/objects.js"

/** Reads a member of whatever a body is, as a name to look up: nothing where there is none, or none that a database holds. */
export function nameIn(body: unknown, member: string): string | undefined {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, member) : undefined
  const isName = typeof value === "number" || (typeof value === "string" && !value.includes("\0"))
  return isName ? String(value) : undefined
}

/** Tells whether what an upstream holds has, of these members, the same as another object: null is as good as absent. */
export const isAlike = (names: object, held: unknown, other: Json): boolean =>
  Object.keys(names).every((name) =>
    isDeepStrictEqual((held as Json | undefined)?.[name] ?? undefined, other[name] ?? undefined),
  )
