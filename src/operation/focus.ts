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
