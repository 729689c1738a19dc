import type { Result } from "../hand/issue.js"
import type { Reading } from "./checker.js"

/** Reads what a hand-written validator answers. */
export function read(answer: unknown): Reading {
  const { ok, issues, warnings } = answer as Result
  return { valid: ok, found: [...issues, ...warnings].map(({ rule, pointer }) => `${rule} ${pointer}`) }
}
