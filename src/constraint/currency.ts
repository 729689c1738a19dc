import { isListed } from "./code-table.js"
import type { Constraint } from "./constraint.js"
import { currencies } from "./iso-codes.js"

/**
 * Checks for an active alphabetic code of ISO 4217, in upper case: currencies, funds, metals, and the codes for testing and for
 * no currency (XTS, XXX); withdrawn codes fail.
 */
export const currency: Constraint<string> = {
  test: (text) => isListed(currencies, 3, text),
  describes: { is: "currency" },
}
