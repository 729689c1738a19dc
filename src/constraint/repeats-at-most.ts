import type { Constraint } from "./constraint.js"
import { type Sign, signAt } from "./sign.js"

/**
 * Makes a check that no code point stands more than `times` times in a row; letters of different case differ. Reports the
 * first that is one too many. Throws when `times` is no positive integer.
 */
export function repeatsAtMost(times: number): Constraint<string, Sign> {
  if (!Number.isSafeInteger(times) || times < 1) throw new RangeError(`${times} is no number of times: give 1 or more`)
  return {
    test: (text) => !mayRepeat(text, times) || firstTooMany(text, times) === -1,
    params: (text, given) => signAt(text, firstTooMany(text, times), given),
    reveals: [],
    describes: { is: "repeatsAtMost", times },
  }
}

// Most texts have no code unit that often in a row, and so no code point. What differs from the one before ends a row: the next cannot end
// before as many units more. Half of a character may be one of a row of characters, which is at least as long as a step.
function mayRepeat(text: string, times: number): boolean {
  let at = times
  while (at < text.length) {
    const code = text.charCodeAt(at)
    if (code >= 0xd800 && code <= 0xdfff) return true
    let run = 1
    while (run <= times && text.charCodeAt(at - run) === code) run++
    if (run > times) return true
    at += times - run + 1
  }
  return false
}

function firstTooMany(text: string, times: number): number {
  let previous = -1
  let run = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.codePointAt(i) as number
    run = code === previous ? run + 1 : 1
    if (run > times) return i
    previous = code
    if (code > 0xffff) i++
  }
  return -1
}
