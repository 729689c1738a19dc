import type { Messages } from "perevir"
import type { prepaymentUpdated, rules } from "../response.js"

const quoted = (value: unknown) => JSON.stringify(value)

export const en: Messages<typeof prepaymentUpdated, typeof rules> = {
  "prepayments.response.id": () => "this id came back, and is no whole number of 64 bits",
  "prepayments.response.date": () => "the prepayment came back with a date that is no date-time with an offset",
  "prepayments.response.status": ({ got, allowed }) =>
    `the prepayment came back with the status ${quoted(got)}, known is ${allowed.map(quoted).join(", ")}`,
  "prepayments.response.echo": ({ expected, got }) =>
    `${quoted(got)} came back, expected ${quoted(expected)} as it was sent`,
  "prepayments.response.currency": ({ expected, got }) =>
    `the prepayment came back in ${quoted(got)}, expected ${quoted(expected)}`,
  "prepayments.response.paymentDate": ({ expected, got }) =>
    `the prepayment came back as paid at ${got}, expected ${expected}`,
  "prepayments.response.paymentType": ({ expected, got }) =>
    `the prepayment came back with ${got === null ? "no payment type" : `the payment type ${quoted(got)}`}, expected ${quoted(expected)}`,
  "prepayments.response.desiredPaymentDate": ({ expected, got }) =>
    `${got === null ? "no desired payment date came back" : `the desired payment date came back as ${quoted(got)}`}, expected ${quoted(expected)}: is the payment by cheque?`,
  "prepayments.response.bank": () => "another bank came back than was sent, or none: is the payment by cheque?",
}
