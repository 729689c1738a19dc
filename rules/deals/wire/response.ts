import * as Schema from "effect/Schema"
import { response as answer } from "perevir"
import { en } from "./messages/en.js"
import { bothExternalIds, bothIds, namesTheDeal, namesTheDealOutside } from "./vocabulary.js"

const { optional, Struct } = Schema

export const dealUpdated = answer({
  id: "deals.update.response",
  source: "deals-update.txt",
  body: {
    data: Struct({
      id: Schema.String,
      externalId: optional(Schema.NullOr(Schema.String)),
    }),
  },
  facts: {
    sent: Struct({
      path: optional(Struct({ dealId: Schema.String })),
      query: optional(Struct({ byExternalId: optional(Schema.Boolean) })),
    }),
  },
})

const sameDeal = dealUpdated.rule("deals.response.id", {
  infers: "an answer about another deal means that another deal was updated, or that answers were mixed up",
  severity: "warning",
  says: "The answer is about the deal that the path names by its id.",
  at: "/data/id",
  reads: { id: "body/data/id", sent: "facts/sent/path/dealId", byExternalId: "facts/sent/query/byExternalId?" },
  check: namesTheDeal,
  params: bothIds,
})

const sameExternalId = dealUpdated.rule("deals.response.externalId", {
  infers: "an answer about another deal means that another deal was updated, or that answers were mixed up",
  severity: "warning",
  says: "The answer is about the deal that the path names by its external id.",
  at: "/data/externalId",
  reads: {
    externalId: "body/data/externalId",
    sent: "facts/sent/path/dealId",
    byExternalId: "facts/sent/query/byExternalId?",
  },
  check: namesTheDealOutside,
  params: bothExternalIds,
})

export const rules = [sameDeal, sameExternalId] as const

export const response = dealUpdated.operation({ rules, messages: en })
