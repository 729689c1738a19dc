import { update } from "perevir/prepayments"
import { parseUpstreamError, toUpstreamError } from "perevir/prepayments/wire"
import type { Refused } from "perevir/problem"
import { describe, expect, test } from "vitest"
import { wordings } from "../../../../rules/prepayments/wire/wordings.js"

const body = { reference: "PR_001", customerId: 1, total: 45, paymentDate: "2016-08-15T14:52:48Z" }
const facts = { prepayment: {}, paymentType: { id: 4, reference: "CASH" }, currencies: ["EUR"] }

const answered = (request: object, given: object = {}) => {
  const whole = { path: { id: "5" }, body, ...request }
  return toUpstreamError(update.checkRequest(whole, { ...facts, ...given }) as Refused, whole)
}

describe("the document's own answers", () => {
  test("to a total that is not positive", () => {
    expect(answered({ body: { ...body, total: -1 } })).toEqual({
      status: 400,
      body: {
        error: "invalid_param_type",
        error_description: "An invalid value was specified for parameter: total (must be positive)",
      },
    })
  })
  test("to a payment date of another format", () => {
    expect(answered({ body: { ...body, paymentDate: "15/08/2016" } })).toEqual({
      status: 400,
      body: {
        error: "date_validation_error",
        error_description:
          "Failed to update the Prepayment with the reference PR_001 : paymentDate incorrect Date Format",
      },
    })
  })
  test("to a prepayment that there is not", () => {
    expect(answered({}, { prepayment: null })).toEqual({
      status: 404,
      body: { error: "not_found", error_description: "The prepayment with the id 5 doesn't exist." },
    })
  })
  test("to a payment type that there is not", () => {
    expect(answered({ body: { ...body, paymentTypeId: 8000 } }, { paymentType: null })).toEqual({
      status: 404,
      body: { error: "not_found", error_description: "The payment type with the id 8000 doesn't exist." },
    })
  })
})

test("a rule that the document has no words for is named as not accepted", () => {
  const issues = [{ rule: "prepayments.unheardOf", in: "body", pointer: "/total" }]
  expect(toUpstreamError({ outcome: "rejected", issues } as unknown as Refused, { body }).body.error_description).toBe(
    "An invalid value was specified for parameter: total (not accepted)",
  )
})

const description = (request: object, given?: object) => answered(request, given).body.error_description

test("what is not found comes before what is wrong, and the prepayment before its payment type", () => {
  const wrong = { body: { ...body, total: 0, paymentTypeId: 8000 } }
  expect(answered(wrong, { paymentType: null }).status).toBe(404)
  expect(description(wrong, { paymentType: null, prepayment: null })).toBe(
    "The prepayment with the id 5 doesn't exist.",
  )
})

test.each<[about: string, request: object, given: object, text: string]>([
  [
    "by its reference",
    { path: { reference: "PR 1" } },
    { prepayment: null },
    "The prepayment with the reference PR 1 doesn't exist.",
  ],
  ["that is not named", { path: undefined }, { prepayment: null }, "The prepayment doesn't exist."],
  [
    "whose date is wrong, without a reference",
    { body: { ...body, reference: "", paymentDate: "x" }, path: { id: 7 } },
    {},
    "An invalid value was specified for parameter: reference (must not be empty)",
  ],
  [
    "whose date alone is wrong, by the id",
    { body: { ...body, reference: undefined, desiredPaymentDate: "x" }, path: { id: 7 } },
    {},
    "An invalid value was specified for parameter: reference (must be present)",
  ],
  [
    "by an id that is none",
    { path: { id: "x" } },
    {},
    "An invalid value was specified for parameter: id (must be an id or a reference)",
  ],
  [
    "with an id in its body",
    { body: { ...body, id: 5 } },
    {},
    'An invalid value was specified for parameter: body "/id" (must be a known parameter)',
  ],
  [
    "whose body is a list",
    { body: [] },
    {},
    'An invalid value was specified for parameter: body "" (must be an object)',
  ],
])("a prepayment %s is named so", (_, request, given, text) => {
  expect(description(request, given)).toBe(text)
})

test("a date is told without a reference where the request has none", () => {
  const verdict = { outcome: "rejected", issues: [{ rule: "prepayments.paymentDate", in: "body", pointer: "/paymentDate" }], warnings: [] } // prettier-ignore
  const told = (request: object) => toUpstreamError(verdict as unknown as Refused, request).body.error_description
  expect(told({ path: { id: "5" } })).toBe(
    "Failed to update the Prepayment with the id 5 : paymentDate incorrect Date Format",
  )
  expect(told({ body: { reference: 5 } })).toContain("the reference 5 :")
  expect(told({})).toBe("Failed to update the Prepayment : paymentDate incorrect Date Format")
})

test("what cannot be judged is a 500 of ours, and what is accepted no error", () => {
  for (const given of [{ currencies: 5 }, { prepayment: undefined }])
    expect(answered({}, given)).toMatchObject({ status: 500, body: { error: "server_error" } })
  expect(() => answered({})).toThrow(TypeError)
})

test("no two rules have the same words", () => {
  expect(new Set(Object.values(wordings)).size).toBe(Object.values(wordings).length)
})

test.each<[description: unknown, rule: string, at: string, error?: string]>([
  ["An invalid value was specified for parameter: total (must be positive)", "prepayments.total", "body/total"],
  ["An invalid value was specified for parameter: total (must be smaller)", "wire.upstream", "body/total"],
  ["An invalid value was specified for parameter: id (must be positive (really))", "wire.upstream", "body"],
  [
    "Failed to update the Prepayment with the reference PR_001 : paymentDate incorrect Date Format",
    "prepayments.paymentDate",
    "body/paymentDate",
  ],
  ["Failed to update : checkInDate incorrect Date Format", "wire.upstream", "body/checkInDate"],
  ["The prepayment with the id 5 doesn't exist.", "prepayments.exists", "path/id"],
  ["The prepayment with the reference a\nb doesn't exist.", "prepayments.exists", "path/reference"],
  ["The payment type with the id 8000 doesn't exist.", "prepayments.paymentType.exists", "body/paymentTypeId"],
  ["The customer with the id 5 doesn't exist.", "wire.upstream", "body"],
  ["", "wire.upstream", "body"],
  [5, "wire.upstream", "body"],
])("%j is read as %s at %s", (error_description, rule, at) => {
  const { issues, body: raw } = parseUpstreamError(400, { error: "e", error_description })
  expect(issues.map((issue) => [issue.rule, issue.in + issue.pointer])).toEqual([[rule, at]])
  expect(issues[0]?.message).toBe(typeof error_description === "string" ? error_description : "e")
  expect(raw).toEqual({ error: "e", error_description })
})
