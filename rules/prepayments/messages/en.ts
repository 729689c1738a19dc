import type { Messages } from "perevir"
import type { prepayment, rules } from "../update.js"

/** Where somebody was is not shown. */
const at = (name: string, got: number | string) =>
  typeof got === "number" ? `the ${name} is ${got}` : `there is no such ${name}`

export const en: Messages<typeof prepayment, typeof rules> = {
  "prepayments.id": () => "this names no prepayment, expected its id, a whole number, or its reference",
  "prepayments.reference": () => "the reference is empty: give the name by which this prepayment can be found again",
  "prepayments.customerId": () =>
    "this is no id of a customer, expected a whole number such as 123: was its reference meant?",
  "prepayments.userId": () => "this is no id of a user, expected a whole number such as 123: was a login meant?",
  "prepayments.total": ({ got, limit }) => `the total is ${got}, expected more than ${limit}`,
  "prepayments.currency": () => "this is no currency in use: give its code of ISO 4217 in capitals, such as EUR",
  "prepayments.currency.configured": ({ got, configured }) =>
    `${got} is not configured, ${configured.length > 0 ? `expected one of: ${configured.join(", ")}` : "and no other currency is"}`,
  "prepayments.latitude.range": ({ got, least, most }) =>
    `${at("latitude", got)}, expected ${least} to ${most}: were latitude and longitude swapped?`,
  "prepayments.longitude.range": ({ got, least, most }) => `${at("longitude", got)}, expected ${least} to ${most}`,
  "prepayments.position.pair": () => "half of the position is missing: send latitude and longitude, or neither",
  "prepayments.checkInDate.format": () =>
    "this is no date-time, expected one with an offset, such as 2016-04-12T19:30:48Z",
  "prepayments.paymentDate": () => "this is no date-time, expected one with an offset, such as 2016-08-15T14:52:48Z",
  "prepayments.paymentDate.shape": () =>
    "the upstream may not understand how this is written, expected UTC to the second, as in 2016-08-15T14:52:48Z",
  "prepayments.paymentTypeId": ({ got }) =>
    `${JSON.stringify(got)} is no id of a payment type, expected a whole number of 32 bits, or a text`,
  "prepayments.desiredPaymentDate": () => "this is no date, expected one such as 2016-08-15",
  "prepayments.desiredPaymentDate.shape": () => "a date is wanted, without a time, such as 2016-08-15",
  "prepayments.exists": () => "there is no such prepayment: was another id or reference meant?",
  "prepayments.paymentType.exists": () => "there is no such payment type: was another id meant?",
  "prepayments.cheque": ({ reference }) =>
    `this is used only when the payment is by CHEQUE, and it is by ${JSON.stringify(reference)}: leave it out, or change the payment type`,
}
