import type { Judged } from "./judged.js"
import { kindOf } from "./kind.js"
import { listIndexes } from "./list-indexes.js"
import type { Place } from "../operation/place.js"

interface Container {
  readonly value: object
  readonly place: Place
  readonly names: readonly (string | number)[]
  next: number
}

/**
 * Judges an open value: any JSON passes. What is no JSON, or contains itself, is `type` at its place, a lone surrogate
 * `string.wellFormed`. Without recursion; a value that is shared is looked at once.
 */
export function judgeOpen(cell: Judged): void {
  const inside: Container[] = []
  const open = new Set<object>()
  const done = new Set<object>()

  const enter = (value: unknown, place: Place): void => {
    if (typeof value === "string" && !value.isWellFormed()) {
      cell.fail("string.wellFormed", undefined, undefined, place)
      return
    }
    const kind = kindOf(value)
    if (kind === "string" || kind === "number" || kind === "boolean" || kind === "null") return
    if (kind !== "object" && kind !== "array") {
      notJson(kind, place)
      return
    }
    const container = value as object
    if (open.has(container)) {
      notJson("cycle", place)
      return
    }
    if (done.has(container)) return
    open.add(container)
    const names = kind === "array" ? listIndexes(container as readonly unknown[]) : Object.keys(container)
    inside.push({ value: container, place, names, next: 0 })
  }
  const notJson = (got: string, place: Place): void =>
    cell.fail("type", () => ({ expected: ["JSON"], got }), undefined, place)
  const guarded = (read: () => unknown, place: Place): void => {
    try {
      const value = read()
      if (value !== undefined || typeof place.key === "number") enter(value, place)
    } catch {
      cell.fail("fault", undefined, undefined, place)
    }
  }

  guarded(() => cell.value, cell)
  for (let top = inside.at(-1); top !== undefined; top = inside.at(-1)) {
    const { value, place, next } = top
    const key = top.names[top.next++]
    if (key === undefined) {
      open.delete(value)
      done.add(value)
      inside.pop()
    } else guarded(() => (value as Readonly<Record<string | number, unknown>>)[key], inner(place, key, next))
  }
  if (cell.found.length > 0) cell.typed = false
}

function inner(parent: Place, key: string | number, rank: number): Place {
  return { in: parent.in, parent, key, rank, depth: parent.depth + 1 }
}
