import type { Constraint } from "./constraint.js"

/** Checks that a text has a character, if only a space. */
export const notEmpty: Constraint<string> = { test: (text) => text !== "", describes: { is: "notEmpty" } }
