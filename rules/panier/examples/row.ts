import type * as perevir from "perevir"
import type { update } from "../update.js"

export type Example = perevir.Example<typeof update>
export type Finding = perevir.Expected<Example["rule"]>

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

type Rule = Example["rule"]

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
