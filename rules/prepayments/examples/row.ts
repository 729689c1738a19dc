import type { Options } from "perevir"
import type { Facts, Issue, RuleId } from "../index.js"

/** What a rule finds. Params are none, a place is in the body, and there is no fix, unless they are written out. */
export interface Finding {
  readonly rule: Issue["rule"]
  readonly pointer: string
  readonly in?: "path" | "facts"
  readonly params?: object
  readonly fix?: readonly object[]
}

/** One case in prose, and everything that is found: nothing when it is accepted or undecided. */
export interface Example {
  readonly rule: Issue["rule"]
  readonly about: string
  readonly body: unknown
  readonly facts?: Facts
  readonly options?: Options<RuleId>
  /** What the request has beside its body. Without it the body alone is judged. */
  readonly request?: { readonly path?: object }
  readonly expect: "accepted" | "undecided" | readonly Finding[]
}

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
export const accepts = (rule: Issue["rule"], about: string, members: object, more: Facts = {}): Example => ({
  rule,
  about,
  body: { ...prepayment, ...members },
  facts: { ...facts, ...more },
  expect: "accepted",
})

/** The same, and its rule found at one place. */
export const objects = (
  rule: Issue["rule"],
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
  rule: Issue["rule"],
  about: string,
  path: object,
  expect: Example["expect"] = "accepted",
): Example => ({ rule, about, body: prepayment, facts, request: { path }, expect })
