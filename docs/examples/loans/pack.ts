import * as Schema from "effect/Schema"
import { domain, from, shape, type Value as ValueOf } from "perevir"
import { messages } from "./messages.js"
import { cardNumber, fewWeeks, isFree } from "./words.js"

const Weeks = domain(Schema.Finite, {
  "loans.weeks": { cites: "table, weeks", says: "A loan is extended by one to four weeks.", check: fewWeeks },
})

const Card = domain(
  Schema.String,
  { "loans.card": { cites: "table, card", says: "A card is two letters and six digits.", check: cardNumber } },
  { sensitive: true },
)

export const loan = shape({
  id: "loans.update",
  http: "PATCH /loans/{id}",
  source: "loans.md",
  path: { id: Schema.String },
  body: {
    weeks: Schema.optional(Weeks),
    card: Schema.optional(Card),
    note: Schema.optional(Schema.String),
  },
  facts: {
    status: from("current/status", Schema.Literals(["OPEN", "OVERDUE", "RETURNED"])),
    reserved: Schema.Boolean,
  },
  stored: "current",
})

const notReserved = loan.rule("loans.reserved", {
  cites: "sentence 3",
  says: "A book that somebody waits for is not extended.",
  at: "/weeks",
  reads: { reserved: "facts/reserved" },
  check: isFree,
})

const editable = loan.editable("loans.editable", {
  cites: "sentences 1 and 2",
  says: "Only what may change in the loan's status is sent.",
  fix: "remove",
  by: "facts/status",
  members: { OPEN: ["/weeks", "/card", "/note"], OVERDUE: ["/note"], RETURNED: [] },
})

export const rules = [notReserved, editable] as const

export const update = loan.operation({ rules, messages })
export type Value = ValueOf<typeof update>
