import type { Constraint } from "./constraint.js"

const hasSign = /\S/
const noBreakSpace = 0xa0
const oghamSpace = 0x1680

// Most texts start with a sign that is plainly none of Unicode's spaces
function startsWithSign(text: string): boolean {
  const code = text.charCodeAt(0)
  return (code > 32 && code < noBreakSpace) || (code > noBreakSpace && code < oghamSpace)
}

/** Checks that a text has a character that is not white space. */
export const notBlank: Constraint<string> = {
  test: (text) => startsWithSign(text) || hasSign.test(text),
  describes: { is: "notBlank" },
}
