import { bound } from "./bound.js"
import type { Constraint, Redacted } from "./constraint.js"
import { plain } from "./plain.js"

/** Tells what number stands outside a range, and the range. */
export interface OutsideRange {
  readonly got: number | Redacted
  readonly least: number
  readonly most: number
}

/** Makes a check that a number lies from `least` to `most`, both included. Throws when nothing does. */
export function between(least: number, most: number): Constraint<number, OutsideRange> {
  const range = { least: bound(least), most: bound(most) }
  if (least > most) throw new RangeError(`Nothing lies from ${least} to ${most}`)
  return {
    test: (value) => value >= range.least && value <= range.most,
    params: (value) => ({ got: plain(value), ...range }),
    reveals: ["got"],
    describes: { is: "between", ...range },
  }
}
