import * as Schema from "effect/Schema"
import { domain, from, type Ledger, shape } from "perevir"
import { integer } from "perevir/constraint"

// A small pack with three faults: a state in which nothing may be sent, a fact that nothing reads, a clause that no example shows.

const about = { cites: "a row", says: "It is as it should be." } as const

const loan = shape({
  id: "loans.update",
  http: "PATCH /loans/{id}",
  source: "loans.md",
  body: { weeks: Schema.optional(domain(Schema.Finite, { "loans.weeks": { ...about, check: integer(1, 4) } })) },
  facts: { status: from("current/status", Schema.String), reserved: Schema.Boolean },
  stored: "current",
})

const editable = loan.editable("loans.editable", {
  ...about,
  by: "facts/status",
  members: { OPEN: ["/weeks"], CLOSED: [] },
})

export const update = loan.operation({
  rules: [editable],
  messages: { "loans.weeks": () => "one to four", "loans.editable": () => "not now" },
})

export const ledger: Ledger = {
  document: "loans.md",
  title: "Loans",
  sha256: "",
  lines: 2,
  markup: [],
  clauses: [
    { lines: [1, 1], says: "A loan is of one to four weeks.", became: "rule", rules: ["loans.weeks"] },
    { lines: [2, 2], says: "A closed loan stays as it is.", became: "rule", rules: ["loans.editable"] },
    { lines: [2, 2], says: "It is open by default.", became: "schema" },
  ],
}

export const examples = [
  { rule: "loans.weeks", about: "four weeks", body: { weeks: 4 }, expect: "accepted" },
  {
    rule: "loans.editable",
    about: "a closed loan",
    body: { weeks: 4 },
    facts: { status: "CLOSED" },
    expect: [{ rule: "loans.editable", pointer: "/weeks" }],
  },
] as const
