import type { Constraint } from "./constraint.js"

/**
 * Makes a check that a text matches a pattern; anchor it to mean the whole text. Throws when the pattern has the flag g or y,
 * whose tests depend on the ones before. Keep the pattern linear, and repeat single characters rather than groups: JavaScript
 * engines throw when a group repeats some millions of times.
 */
export function matches(pattern: RegExp): Constraint<string> {
  if (pattern.global || pattern.sticky)
    throw new TypeError(`${String(pattern)} remembers its last match: drop the flags g and y`)
  const { source, flags } = pattern
  return { test: (text) => pattern.test(text), describes: { is: "matches", source, flags } }
}
