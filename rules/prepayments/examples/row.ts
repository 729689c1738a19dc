import type * as perevir from "perevir"
import type { Facts } from "../index.js"
import type { update } from "../update.js"

export type Example = perevir.Example<typeof update>
export type Finding = perevir.Expected<Example["rule"]>

export const prepayment = {
  reference: "PR_001",
  customerId: 1,
  total: 45,
  paymentDate: "2016-08-15T14:52:48Z",
}

export const facts: Facts = {
  prepayment: {},
  paymentType: { id: 4, reference: "CHEQUE" },
  currencies: ["EUR", "AUD"],
}

/** A prepayment with some members changed or added, and nothing found. */
export const accepts = (rule: Example["rule"], about: string, members: object, more: Facts = {}): Example => ({
  rule,
  about,
  body: { ...prepayment, ...members },
  facts: { ...facts, ...more },
  expect: "accepted",
})

/** The same, and its rule found at one place. */
export const objects = (
  rule: Example["rule"],
  about: string,
  members: object,
  pointer: string,
  params: object = {},
  more: Facts = {},
): Example => ({
  ...accepts(rule, about, members, more),
  expect: [{ rule, pointer, params }],
})

/** A prepayment as it is, at a path. */
export const addressed = (
  rule: Example["rule"],
  about: string,
  path: object,
  expect: Example["expect"] = "accepted",
): Example => ({ rule, about, body: prepayment, facts, request: { path }, expect })
