import type { In } from "../verdict/spot.js"

/** A place that something was found at: a chain of keys, each with its rank among the members of its container. */
export interface Place {
  readonly in: In
  readonly parent: Place | undefined
  readonly key: string | number
  /** Schema order for declared members, the index for elements, then unknown members in input order. */
  readonly rank: number
  readonly depth: number
}

/** The keys from the root to a place. */
export function pathOf(place: Place): (string | number)[] {
  const path: (string | number)[] = []
  for (let at: Place = place; at.parent !== undefined; at = at.parent) path.push(at.key)
  return path.reverse()
}

const parts: readonly In[] = ["path", "query", "headers", "body", "facts"]

/** Orders places: by part, then as the schema does; a container stands before its members. */
export function comparePlaces(a: Place, b: Place): number {
  if (a.in !== b.in) return parts.indexOf(a.in) - parts.indexOf(b.in)
  let left: Place | undefined = a
  let right: Place | undefined = b
  while (left.depth > right.depth && left.parent) left = left.parent
  while (right.depth > left.depth && right.parent) right = right.parent
  let order = 0 // what differs nearest to the root decides
  for (; left !== right && left && right; left = left.parent, right = right.parent)
    order = left.rank - right.rank || order
  return order || a.depth - b.depth
}

/** Whether two places are one, be they of the same request or of another. */
export function samePlace(a: Place, b: Place): boolean {
  if (a.in !== b.in || a.depth !== b.depth) return false
  let [left, right] = [a, b]
  while (left !== right && left.parent && right.parent) {
    if (left.key !== right.key) return false
    left = left.parent
    right = right.parent
  }
  return true
}

/** A place in a part that was not given. */
export function placeAt(part: In, pattern: readonly string[]): Place {
  const root: Place = { in: part, parent: undefined, key: "", rank: 0, depth: 0 }
  return pattern.reduce((parent, key): Place => ({ in: part, parent, key, rank: 0, depth: parent.depth + 1 }), root)
}
