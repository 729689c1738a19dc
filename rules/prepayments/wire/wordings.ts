import type { Issue } from "../index.js"

/** The rules whose breach the document has as a 404. */
export const missingOnes = ["prepayments.exists", "prepayments.paymentType.exists"] as const

/** The rules whose breach it has as an error of dates. */
export const dates = ["prepayments.paymentDate", "prepayments.desiredPaymentDate"] as const

/** Those that are nothing the sender did. */
type Ours = "fact" | "fault"

type Worded = Exclude<Issue["rule"], (typeof missingOnes)[number] | (typeof dates)[number] | Ours>

/** What stands between the parentheses, for each rule: that of the total is the document's, the others are made like it. */
export const wordings: Readonly<Record<Worded, string>> = {
  body: "must be an object",
  type: "must be of its type",
  required: "must be present",
  unknown: "must be a known parameter",
  "string.wellFormed": "must be whole text",
  unchecked: "must be checked first",
  "prepayments.id": "must be an id or a reference",
  "prepayments.reference": "must not be empty",
  "prepayments.customerId": "must be the id of a customer",
  "prepayments.userId": "must be the id of a user",
  "prepayments.total": "must be positive",
  "prepayments.currency": "must be an ISO code",
  "prepayments.currency.configured": "must be configured",
  "prepayments.latitude.range": "must be a latitude",
  "prepayments.longitude.range": "must be a longitude",
  "prepayments.position.pair": "must come with the other coordinate",
  "prepayments.checkInDate.format": "must be a date with its time",
  "prepayments.paymentDate.shape": "must be in UTC to the second",
  "prepayments.paymentTypeId": "must be the id of a payment type",
  "prepayments.desiredPaymentDate.shape": "must be a date without a time",
  "prepayments.cheque": "must be paid by CHEQUE",
}
