import type { Constraint } from "./constraint.js"

const decimalText = /^-?(?:0|[1-9]\d*)$/
const longest = 20 // -9223372036854775808
const surelyFits = 18

/**
 * Checks for an integer of 64 bits: a safe integer, or a decimal text from -2^63 to 2^63 - 1 without leading zeros or `+`
 * (`-0` is 0). A number that is not safe fails, since it may not be the one that was written.
 */
export const int64: Constraint<number | string> = {
  test: (value) => (typeof value === "number" ? Number.isSafeInteger(value) : isInt64(value)),
  describes: { is: "int64" },
}

// The lengths come first: reading megabytes of digits as a BigInt is not linear, and reading few is not needed
function isInt64(text: string): boolean {
  if (text.length > longest || !decimalText.test(text)) return false
  return text.length <= surelyFits || BigInt.asIntN(64, BigInt(text)) === BigInt(text)
}
