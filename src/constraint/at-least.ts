import type { OffLimit } from "./above.js"
import { bound } from "./bound.js"
import type { Constraint } from "./constraint.js"
import { plain } from "./plain.js"

/** Makes a check that a number is `limit` or greater. Throws when that is not finite. */
export function atLeast(limit: number): Constraint<number, OffLimit> {
  const least = bound(limit)
  return {
    test: (value) => value >= least,
    params: (value) => ({ got: plain(value), limit: least }),
    reveals: ["got"],
    describes: { is: "atLeast", limit: least },
  }
}
