import { parsePointer } from "../pointer.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Part } from "../verdict/spot.js"
import type { Face, Question } from "./face.js"
import type { Found } from "./found.js"
import { samePlace } from "./place.js"

/**
 * Tries a fix: afterwards the rule must pass there, and no new error may appear. Asks only the rules that stand at the changed
 * places or read them.
 */
export function helps(
  face: Face,
  question: Question,
  { place, rule }: Found,
  patch: readonly PatchOperation[],
  errors: readonly Found[],
): boolean {
  const part = place.in as Part
  const request = { ...question.request, [part]: patch.reduce(patched, question.request[part]) }
  const touched = patch.flatMap((operation) =>
    operation.op === "move" ? [operation.from, operation.path] : [operation.path],
  )
  return touched.every((pointer) => {
    const after = face.judge({ ...question, request, focus: { part, path: parsePointer(pointer), inside: true } })
    const isThere = (found: Found): boolean => errors.some((error) => isSame(found, error))
    return after.found.every(
      (found) => !isSame(found, { place, rule }) && (found.severity === "warning" || isThere(found)),
    )
  })
}

function isSame(a: Pick<Found, "place" | "rule">, b: Pick<Found, "place" | "rule">): boolean {
  return a.rule === b.rule && samePlace(a.place, b.place)
}

/** Applies one operation of a JSON Patch, copying only the containers on its way. */
export function patched(value: unknown, operation: PatchOperation): unknown {
  switch (operation.op) {
    case "remove":
      return withoutMember(value, parsePointer(operation.path))
    case "replace":
      return withMember(value, parsePointer(operation.path), operation.value)
    case "move": {
      const moved = parsePointer(operation.from).reduce<unknown>(
        (inside, key) => (inside as Readonly<Record<string, unknown>>)[key],
        value,
      )
      return withMember(withoutMember(value, parsePointer(operation.from)), parsePointer(operation.path), moved)
    }
  }
}

function withMember(value: unknown, path: readonly string[], inside: unknown): unknown {
  const [key, ...rest] = path
  if (key === undefined) return inside
  return changed(value, key, (member) => withMember(member, rest, inside))
}

function withoutMember(value: unknown, path: readonly string[]): unknown {
  const [key, ...rest] = path
  if (key === undefined) return undefined
  if (rest.length > 0) return changed(value, key, (member) => withoutMember(member, rest))
  if (Array.isArray(value)) return value.filter((_, index) => String(index) !== key)
  return Object.fromEntries(Object.entries(value as object).filter(([name]) => name !== key))
}

function changed(value: unknown, key: string, change: (member: unknown) => unknown): unknown {
  if (Array.isArray(value))
    return value.map((element, index): unknown => (String(index) === key ? change(element) : element))
  const entries = Object.entries(value as object)
  const has = entries.some(([name]) => name === key)
  const all = has ? entries : [...entries, [key, undefined] as const]
  return Object.fromEntries(all.map(([name, member]) => [name, name === key ? change(member) : member]))
}
