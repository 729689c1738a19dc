import { isListed } from "./code-table.js"
import type { Constraint } from "./constraint.js"
import { alpha2, alpha3 } from "./iso-codes.js"

/** Checks for a code that ISO 3166-1 assigns to a country, of two letters or three, in upper case; reserved codes (EU, UK, XK) fail. */
export const country: Constraint<string> = {
  test: (text) => isListed(alpha2, 2, text) || isListed(alpha3, 3, text),
  describes: { is: "country" },
}
