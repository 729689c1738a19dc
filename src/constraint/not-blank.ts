import type { Constraint } from "./constraint.js"

const hasSign = /\S/

/** Checks that a text has a character that is not white space. */
export const notBlank: Constraint<string> = { test: (text) => hasSign.test(text), describes: { is: "notBlank" } }
