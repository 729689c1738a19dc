import { joinsBackwards } from "./joins-backwards.js"

/**
 * Finds where in `given` the code point stands that is at `at` of `value`, the NFC of `given`. What was composed is found
 * at its first code point. Costs O(n log n) at most.
 */
export function givenIndex(given: string, value: string, at: number): number {
  if (given === value) return at
  let low = 0
  let high = given.length
  let skipped = 0 // invariant: the NFC of given[low, high) starts at `skipped` of the value and holds `at`
  for (let middle = cut(given, low, high); middle !== low; middle = cut(given, low, high)) {
    const length = given.slice(low, middle).normalize("NFC").length
    if (at < skipped + length) high = middle
    else {
      low = middle
      skipped += length
    }
  }
  return low + indexInSegment(given.slice(low, high), at - skipped)
}

/** Finds a place between `low` and `high`, near the middle, where NFC can be taken apart; `low` when there is none. */
function cut(text: string, low: number, high: number): number {
  const middle = (low + high + 1) >> 1
  let place = middle
  while (place < high && joinsBackwards.test(text.slice(place, place + 2))) place++
  if (place < high) return place
  place = middle - 1
  while (place > low && joinsBackwards.test(text.slice(place, place + 2))) place--
  return Math.max(place, low)
}

/** The same within the shortest stretch that NFC treats on its own: mostly one letter and its marks. */
function indexInSegment(segment: string, at: number): number {
  const value = segment.normalize("NFC")
  if (value === segment) return at
  const [part] = String.fromCodePoint(value.codePointAt(at) as number).normalize("NFD")
  const count = (text: string): number => [...text.normalize("NFD")].filter((sign) => sign === part).length
  // normal forms reorder marks, but not equal ones: so those from `at` on are counted off from the end
  const signs = [...segment]
  for (let left = count(value.slice(at)); left > 0;) left -= count(signs.pop() as string)
  return signs.join("").length
}
