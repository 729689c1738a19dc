import type { Constraint } from "./constraint.js"

/** Checks that a text has a character that is not white space. */
export const notBlank: Constraint<string> = { test: (text) => /\S/.test(text), describes: { is: "notBlank" } }
