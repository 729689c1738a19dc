import { parsePointer } from "../pointer.js"
import type { Part } from "../verdict/spot.js"
import { pathOf, type Place } from "./place.js"

/** A restriction to one place: what stands there, and the rules that stand at it or read it. */
export interface Focus {
  readonly part: Part
  readonly path: readonly string[]
  /** What is found inside the place matters too. */
  readonly inside?: boolean
}

/** The focus that a pointer into the body makes. Throws when the pointer is malformed. */
export function focusOn(pointer: string): Focus {
  return { part: "body", path: parsePointer(pointer) }
}

/** Whether a place is the one in focus, or inside it. */
export function isWithin(place: Place, { part, path }: Focus): boolean {
  if (place.in !== part || place.depth < path.length) return false
  const keys = pathOf(place)
  return path.every((token, index) => String(keys[index]) === token)
}

/** Where a rule stands and what it reads there: what a focus is held against. */
export interface Concern {
  readonly part: string
  readonly pattern: readonly string[]
  readonly reads: readonly (readonly [
    name: string,
    read: { readonly source: string; readonly pattern: readonly string[]; readonly bound: number },
  ])[]
}

/** The indexes that a focus fixes for a rule that stands at, or reads, the place in focus; undefined when it does neither. */
export function indexesInFocus({ part, pattern, reads }: Concern, focus: Focus): readonly number[] | undefined {
  const { path } = focus
  if (part === focus.part && path.length <= pattern.length && (focus.inside || path.length === pattern.length)) {
    if (fills(path, pattern.slice(0, path.length))) return starsOf(path, pattern, Infinity)
  }
  for (const [, { source, pattern, bound }] of reads) {
    const isView = source === focus.part || (focus.part === "body" && source === "merged")
    const shared = Math.min(path.length, pattern.length)
    if (!isView || (pattern.length > path.length && !focus.inside)) continue
    if (fills(path.slice(0, shared), pattern.slice(0, shared))) return starsOf(path, pattern, bound)
  }
  return undefined
}

function starsOf(path: readonly string[], pattern: readonly string[], most: number): readonly number[] {
  return path
    .filter((_, index) => pattern[index] === "*")
    .slice(0, most)
    .map(Number)
}

const index = /^(0|[1-9]\d*)$/

/** Whether a path is `pattern` with an index for each star. */
export function fills(path: readonly string[], pattern: readonly string[]): boolean {
  return (
    path.length === pattern.length &&
    pattern.every((token, depth) => token === path[depth] || (token === "*" && index.test(path[depth] ?? "")))
  )
}
