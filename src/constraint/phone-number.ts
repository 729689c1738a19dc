import type { Constraint } from "./constraint.js"

const punctuation = /[ ()-]/g
const international = /^\+?[1-9]\d{6,14}$/

/** Checks for a telephone number: `+` or not, then 7 to 15 digits, the first not 0, with any spaces, `-`, `(`, `)` between. */
export const phoneNumber: Constraint<string> = {
  test: (text) => international.test(text.replace(punctuation, "")),
  describes: { is: "phoneNumber" },
  composed: true,
}
