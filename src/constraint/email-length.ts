import type { Constraint } from "./constraint.js"

/** Counts the octets of an e-mail address, in UTF-8. */
export interface EmailOctets {
  readonly octets: number
  /** Of the part before the last `@`; 0 without one. */
  readonly local: number
}

const most = 254
const mostLocal = 64

/** Checks that an e-mail address fits into SMTP (RFC 5321): at most 254 octets, and 64 before the `@`. */
export const emailLength: Constraint<string, EmailOctets> = {
  // No code unit has more than three octets: a short address need not be counted.
  test: (text) =>
    text.length * 3 <= mostLocal ||
    (text.length * 3 <= most && text.lastIndexOf("@") * 3 <= mostLocal) ||
    (octets(text, text.length) <= most && octets(text, text.lastIndexOf("@")) <= mostLocal),
  params: (text) => ({ octets: octets(text, text.length), local: octets(text, text.lastIndexOf("@")) }),
  reveals: [],
  describes: { is: "emailLength" },
}

function octets(text: string, end: number): number {
  let count = 0
  for (let i = 0; i < end; i++) {
    const unit = text.charCodeAt(i)
    if (unit < 0x80) count += 1
    else if (unit < 0x800 || isSurrogate(unit)) count += 2
    else count += 3
  }
  return count
}

// Two of them make a code point of four octets
function isSurrogate(unit: number): boolean {
  return unit >= 0xd800 && unit <= 0xdfff
}
