import type { Constraint } from "./constraint.js"

const at = 64
const dot = 46
const dash = 45
const longestLabel = 63

/**
 * Checks for an e-mail address by the production of the HTML standard (WHATWG), which is what `<input type=email>` accepts
 * once trimmed: nothing is trimmed here, there are no quotes, comments or letters beyond ASCII, and the domain may be one label.
 */
export const email: Constraint<string> = {
  test: (text) => {
    let end = 0
    while (isOfLocal[text.charCodeAt(end)] === 1) end++
    return end > 0 && text.charCodeAt(end) === at && isDomain(text, end + 1)
  },
  describes: { is: "email" },
  composed: true,
}

const isOfLocal = new Uint8Array(0x80)
const isOfDomain = new Uint8Array(0x80)
for (let code = 0; code < isOfLocal.length; code++) {
  const sign = String.fromCharCode(code)
  if (/[\w.!#$%&'*+/=?^`{|}~-]/.test(sign)) isOfLocal[code] = 1
  if (/[a-z\d-]/i.test(sign)) isOfDomain[code] = 1
}

// By hand: as a pattern this is a repeated group, for which a text of megabytes can be too long
function isDomain(text: string, from: number): boolean {
  let start = from
  for (let i = from; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (isOfDomain[code] === 1) continue
    if (code !== dot || !isLabel(text, start, i)) return false
    start = i + 1
  }
  return isLabel(text, start, text.length)
}

function isLabel(text: string, start: number, end: number): boolean {
  if (end === start || end - start > longestLabel) return false
  return text.charCodeAt(start) !== dash && text.charCodeAt(end - 1) !== dash
}
