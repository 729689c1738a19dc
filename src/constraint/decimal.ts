import type { Constraint, Redacted } from "./constraint.js"

/** Tells what number does not fit. */
export interface NotDecimal {
  readonly got: number | Redacted
}

const mostFractionDigits = 28
const writtenOut = 1e-6 // from here on JavaScript writes a number without an exponent: at most 22 fraction digits

/**
 * Checks that a number fits into .NET's `decimal`: of its shortest decimal text, at most 28 digits stand after the point, and
 * without the point it is below 2^96.
 */
export const decimal: Constraint<number, NotDecimal> = {
  test: fits,
  params: (got) => ({ got }),
  reveals: ["got"],
  describes: { is: "decimal" },
}

// Only an integer can reach 2^96: a number with a fraction has at most 17 digits
function fits(value: number): boolean {
  const size = Math.abs(value)
  return size < 2 ** 96 && (size >= writtenOut || fractionDigits(size) <= mostFractionDigits)
}

function fractionDigits(size: number): number {
  const [digits = "", exponent = "0"] = String(size).split("e-")
  return Number(exponent) + digits.replace(/^\d\.?/, "").length
}
