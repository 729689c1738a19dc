import type { Constraint } from "./constraint.js"

const pattern = /^[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}$/i

/** Checks for a UUID: 8-4-4-4-12 hexadecimal digits of either case, any version. */
export const uuid: Constraint<string> = { test: (text) => pattern.test(text), describes: { is: "uuid" } }
