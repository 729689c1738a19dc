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

/** The panier that is stored, where a row does not give another. */
const stored = {
  Id: 5,
  TransactionID: "",
  Total_HT: 10,
  Total_TTC: 12,
  UserHandle: "anna",
  UserId: 2,
  Items: [{ Id: 1, ProduitID: 9, Quantity: 2 }, { Id: 2 }],
}
export const current = { current: stored }

/** An update of one item. */
export const one = (item: object) => ({ Items: [{ ProduitID: 9, ...item }] })

type Rule = Issue["rule"]

export const found = (rule: Rule, pointer: string, params = {}): readonly Finding[] => [{ rule, pointer, params }]

export const accepts = (rule: Rule, about: string, body: object): Example => ({
  rule,
  about,
  body,
  facts: current,
  expect: "accepted",
})

export const objects = (rule: Rule, about: string, body: object, pointer: string, params?: object): Example => ({
  rule,
  about,
  body,
  facts: current,
  expect: found(rule, pointer, params),
})
