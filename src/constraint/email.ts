import type { Constraint } from "./constraint.js"

const local = /^[\w.!#$%&'*+/=?^`{|}~-]+@/
const dot = 46
const dash = 45
const longestLabel = 63

/**
 * Checks for an e-mail address by the production of the HTML standard (WHATWG), which is what `<input type=email>` accepts
 * once trimmed: nothing is trimmed here, there are no quotes, comments or letters beyond ASCII, and the domain may be one label.
 */
export const email: Constraint<string> = {
  test: (text) => local.test(text) && isDomain(text, text.indexOf("@") + 1),
  describes: { is: "email" },
}

// By hand: as a pattern this is a repeated group, for which a text of megabytes can be too long
function isDomain(text: string, from: number): boolean {
  let start = from
  for (let i = from; i <= text.length; i++) {
    const code = i === text.length ? dot : text.charCodeAt(i)
    if (code === dot) {
      if (i === start || i - start > longestLabel) return false
      if (text.charCodeAt(start) === dash || text.charCodeAt(i - 1) === dash) return false
      start = i + 1
    } else if (!isLetterDigitDash(code)) return false
  }
  return true
}

function isLetterDigitDash(code: number): boolean {
  const small = code | 32
  return (small >= 97 && small <= 122) || (code >= 48 && code <= 57) || code === dash
}
