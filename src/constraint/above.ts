import { bound } from "./bound.js"
import type { Constraint, Redacted } from "./constraint.js"
import { plain } from "./plain.js"

/** Tells what number stands where one beyond or at a limit is wanted. */
export interface OffLimit {
  readonly got: number | Redacted
  readonly limit: number
}

/** Makes a check that a number is greater than `limit`. Throws when that is not finite. */
export function above(limit: number): Constraint<number, OffLimit> {
  const least = bound(limit)
  return {
    test: (value) => value > least,
    params: (value) => ({ got: plain(value), limit: least }),
    reveals: ["got"],
    describes: { is: "above", limit: least },
  }
}
