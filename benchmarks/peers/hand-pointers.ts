import type { Result } from "../hand/issue.js"
import type { Reading } from "./checker.js"

/** Reads what a hand-written validator answers as what a peer does: warnings apart, and places alone. */
export function read(answer: unknown): Reading {
  const { ok, issues } = answer as Result
  return { valid: ok, found: issues.map(({ pointer }) => pointer) }
}
