/**
 * Says as data which values pass a constraint: JSON Schema, SQL, form fields, generators and audits are made of it. It speaks of
 * values of one type only: a number never passes `notBlank`, a text never passes `integer`.
 */
export type Description =
  /** A safe integer, from `least` to `most` where they are given. */
  | { readonly is: "integer"; readonly least?: number; readonly most?: number }
  /** A number greater than `limit`. */
  | { readonly is: "above"; readonly limit: number }
  /** A number that is `limit` or greater. */
  | { readonly is: "atLeast"; readonly limit: number }
  | { readonly is: "between"; readonly least: number; readonly most: number }
  | { readonly is: "oneOf"; readonly values: readonly (string | number | boolean)[] }
  /** A text in which a regular expression of JavaScript finds something. */
  | { readonly is: "matches"; readonly source: string; readonly flags: string }
  /** A text of these characters alone, or the empty one. Characters are code points in NFC. */
  | { readonly is: "alphabet"; readonly letters: string; readonly marks: string }
  | { readonly is: "repeatsAtMost"; readonly times: number }
  /** A value that passes the constraint of this name, which has no bounds of its own. */
  | { readonly is: Named }
  /** Any text. */
  | { readonly is: "text" }
  | { readonly is: "anyOf"; readonly of: readonly Description[] }
  /** A text that does not pass. */
  | { readonly is: "not"; readonly of: Description }
  /** A check that no word here describes, by values on either side of it: at least one of each. */
  | { readonly is: "sampled"; readonly passes: readonly unknown[]; readonly breaks: readonly unknown[] }

/** The constraints that are what they are: `uuid` is the same wherever it stands. */
export type Named =
  | "country"
  | "currency"
  | "date"
  | "dateTime"
  | "decimal"
  | "email"
  | "emailLength"
  | "httpUrl"
  | "int64"
  | "ipAddress"
  | "notBlank"
  | "notEmpty"
  | "phoneNumber"
  | "uuid"
