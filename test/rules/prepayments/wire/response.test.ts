import { update } from "perevir/prepayments/declared"
import { reconcile } from "perevir/prepayments/wire"
import { expect, test } from "vitest"
import { expected, sample } from "../../../../rules/prepayments/wire/examples.js"
import { response } from "../../../../rules/prepayments/wire/response.js"
import { holdCatalogue } from "../../hold-pack.js"

const own = [
  "prepayments.response.id documented error",
  "prepayments.response.date inferred warning",
  "prepayments.response.status inferred warning",
  "prepayments.response.echo inferred warning",
  "prepayments.response.currency documented warning",
  "prepayments.response.paymentDate inferred warning",
  "prepayments.response.paymentType inferred warning",
  "prepayments.response.desiredPaymentDate inferred warning",
  "prepayments.response.bank inferred warning",
]
holdCatalogue(response, "valomnia-prepayment.txt", own, "warning")

test("the declared operation has its checker of answers", () => {
  expect(update.response).toBe(response)
})

test("a currency that was filled in otherwise than planned is a difference", () => {
  expect(reconcile(expected, { ...sample, currency: "EUR" })).toMatchObject([
    { rule: "prepayments.response.currency", params: { expected: "AUD", got: "EUR" } },
  ])
})

test("a bank is told of without its name", () => {
  const sent = {
    path: {},
    body: {
      reference: sample.reference,
      customerId: 1,
      total: 45,
      paymentDate: sample.paymentDate,
      bank: "Canary Bank",
    },
  }
  const found = reconcile({ sent }, { ...sample, bank: "Other Canary" })
  expect(found).toHaveLength(1)
  expect(JSON.stringify(found)).not.toContain("Canary")
})
