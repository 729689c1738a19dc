import { parsePointer } from "../pointer.js"
import type { PatchOperation } from "./patch.js"

/**
 * Applies a JSON Patch (RFC 6902). The value stays as it is: only the containers on the way to a change are copied, all else is
 * shared. Throws where the patch names a place that cannot be.
 */
export function applyPatch(value: unknown, patch: readonly PatchOperation[]): unknown {
  return patch.reduce(applied, value)
}

function applied(value: unknown, operation: PatchOperation): unknown {
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
  if (Array.isArray(value)) {
    const copy: unknown[] = value.slice()
    copy[Number(key)] = change(copy[Number(key)])
    return copy
  }
  const entries = Object.entries(value as object)
  const has = entries.some(([name]) => name === key)
  const all = has ? entries : [...entries, [key, undefined] as const]
  return Object.fromEntries(all.map(([name, member]) => [name, name === key ? change(member) : member]))
}

/** The places that a patch changes, each as a pointer. */
export function placesTouched(patch: readonly PatchOperation[]): readonly string[] {
  return patch.flatMap((operation) => (operation.op === "move" ? [operation.from, operation.path] : [operation.path]))
}
