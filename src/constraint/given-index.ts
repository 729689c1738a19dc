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
  const character = String.fromCodePoint(value.codePointAt(at) as number)
  // NFC reorders marks, but not equal ones, and composes the first of them: so the ones left over are counted from the end
  let fromEnd = 0
  for (let i = value.indexOf(character, at); i !== -1; i = value.indexOf(character, i + 1)) fromEnd++
  const same = lastIndexOf(segment, character, fromEnd)
  if (same !== -1) return same
  const part = String.fromCodePoint(character.normalize("NFD").codePointAt(0) as number)
  const composed = lastIndexOf(segment, part, fromEnd)
  return composed === -1 ? indexOfWhole(segment, part) : composed
}

/** Where the sign stands that NFC takes apart and does not join again: a Tibetan vowel sign. */
function indexOfWhole(segment: string, part: string): number {
  let index = 0
  for (const sign of segment) {
    if (sign.normalize("NFD").includes(part)) return index
    index += sign.length
  }
  return 0
}

function lastIndexOf(text: string, character: string, fromEnd: number): number {
  let index = text.length
  for (let left = fromEnd; left > 0 && index !== -1; left--)
    index = index === 0 ? -1 : text.lastIndexOf(character, index - 1)
  return index
}
