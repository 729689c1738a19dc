import type { Constraint, Redacted } from "./constraint.js"
import { plain } from "./plain.js"

/** Tells what number stands where an integer is wanted, and the bounds that were declared. */
export interface NotInteger {
  readonly got: number | Redacted
  readonly least?: number
  readonly most?: number
}

/**
 * Makes a check for a safe integer from `least` to `most`, both included. Throws when a bound is no safe integer, or when
 * nothing lies between them.
 */
export function integer(least?: number, most?: number): Constraint<number, NotInteger> {
  const low = least ?? Number.MIN_SAFE_INTEGER
  const high = most ?? Number.MAX_SAFE_INTEGER
  if (!Number.isSafeInteger(low) || !Number.isSafeInteger(high) || low > high)
    throw new RangeError(`${low} to ${high} is no range of safe integers`)
  const bounds = {
    ...(least !== undefined && { least: plain(least) }),
    ...(most !== undefined && { most: plain(most) }),
  }
  return {
    test: (value) => Number.isSafeInteger(value) && value >= low && value <= high,
    params: (value) => ({ got: plain(value), ...bounds }),
    reveals: ["got"],
    describes: { is: "integer", ...bounds },
  }
}
