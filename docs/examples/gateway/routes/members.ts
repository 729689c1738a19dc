import { isDeepStrictEqual } from "node:util"
import type { Json } from "../database/objects.js"

/** Reads a member of whatever a body is, as a name to look up: nothing where there is none, or none that a database holds. */
export function nameIn(body: unknown, member: string): string | undefined {
  const value: unknown = typeof body === "object" && body !== null ? Reflect.get(body, member) : undefined
  const isName = typeof value === "number" || (typeof value === "string" && !value.includes("\0"))
  return isName ? String(value) : undefined
}

/** Tells whether an object holds all these members, each as it is here. */
export const holds = (held: unknown, members: object): boolean =>
  Object.entries(members).every(([name, value]) => isDeepStrictEqual((held as Json | null)?.[name], value))
