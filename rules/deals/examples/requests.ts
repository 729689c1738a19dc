import type { Example } from "../examples.js"
import { aDeal, examplesOf } from "./a-deal.js"
import { sample } from "./sample.js"

const path = { dealId: "L8M95ER" }
const facts = aDeal()
const body = { sellerFirstName: "Іван" }

const ids: readonly Example[] = [
  {
    rule: "deals.id",
    about: "the document's example",
    request: { path, query: {} },
    body: sample,
    facts,
    expect: "accepted",
  },
  {
    rule: "deals.id",
    about: "an id of one character",
    request: { path: { dealId: "L" }, query: {} },
    body,
    facts,
    expect: "accepted",
  },
  {
    rule: "deals.id",
    about: "no id",
    request: { path: { dealId: "" }, query: {} },
    body,
    facts,
    expect: [{ rule: "deals.id", in: "path", pointer: "/dealId" }],
  },
]

const queries: readonly Example[] = [
  {
    rule: "type",
    about: "a deal that is named by its external id",
    request: { path, query: { byExternalId: "true" } },
    body,
    facts,
    expect: "accepted",
  },
  {
    rule: "type",
    about: "byExternalId in capitals",
    request: { path, query: { byExternalId: "TRUE" } },
    body,
    facts,
    expect: [{ rule: "type", in: "query", pointer: "/byExternalId", params: { expected: ["boolean"], got: "string" } }],
  },
  {
    rule: "unknown",
    about: "byExternalId misspelt",
    request: { path, query: { byExternalID: "true" } },
    body,
    facts,
    expect: [
      {
        rule: "unknown",
        in: "query",
        pointer: "/byExternalID",
        params: { nearest: "byExternalId" },
        fix: [{ op: "move", from: "/byExternalID", path: "/byExternalId" }],
      },
    ],
  },
]

const members = [
  ...examplesOf("unknown", "/byExternalId", [
    ["byExternalId among the members of the deal", true, { params: { part: "query" } }],
  ]),
  ...examplesOf("unknown", "/id", [["the deal's own id", "L8M95ER", {}]]),
  ...examplesOf("type", "/productPrice", [
    ["a price as text", "100000", { params: { expected: ["number"], got: "string" }, fixed: 100000 }],
  ]),
  ...examplesOf("type", "/sellerPatronymic", [["null", null, { params: { expected: ["string"], got: "null" } }]]),
  ...examplesOf("type", "/payment", [
    ["a payment that is a text", "P2P", { params: { expected: ["object"], got: "string" } }],
  ]),
  ...examplesOf("string.wellFormed", "/productTitle", [["half of an emoji", "Стіл \ud83d", {}]]),
]

const others: readonly Example[] = [
  {
    rule: "body",
    about: "a list of updates",
    body: [body],
    facts,
    expect: [{ rule: "body", pointer: "", params: { got: "array" } }],
  },
  {
    rule: "required",
    about: "a path without the id",
    request: { path: {}, query: {} },
    body,
    facts,
    expect: [{ rule: "required", in: "path", pointer: "/dealId" }],
  },
  {
    rule: "fact",
    about: "a status that is no text",
    body,
    facts: { ...facts, status: 1 as never },
    expect: [{ rule: "fact", in: "facts", pointer: "/status", params: { expected: ["string"], got: "number" } }],
  },
  {
    rule: "unchecked",
    about: "a status that nobody knows, where what cannot be judged is refused",
    body,
    facts: {},
    options: { unchecked: "reject" },
    expect: [
      { rule: "unchecked", pointer: "", params: { rules: ["deals.status.editable"], facts: ["status"] } },
      {
        rule: "unchecked",
        pointer: "/sellerFirstName",
        params: { rules: ["deals.field.editable"], facts: ["status"] },
      },
    ],
  },
]

const rule = "deals.patch.empty"
const warned = [{ rule, pointer: "" }] as const
const empty: readonly Example[] = [
  { rule, about: "one member", body, facts, expect: "accepted" },
  { rule, about: "one member of the payment", body: { payment: { type: "P2P" } }, facts, expect: "accepted" },
  { rule, about: "no member", body: {}, facts, expect: warned },
  { rule, about: "an empty payment", body: { payment: {} }, facts, expect: warned },
  { rule, about: "an empty payment and an empty handler", body: { payment: {}, handler: {} }, facts, expect: warned },
  { rule, about: "an empty payment beside a member", body: { ...body, payment: {} }, facts, expect: "accepted" },
  {
    rule: "deals.lg",
    about: "an empty object as the language: it is something, if odd",
    body: { lg: {} },
    facts,
    expect: [{ rule: "deals.lg", pointer: "/lg" }],
  },
]

export const requests: readonly Example[] = [...ids, ...queries, ...members, ...empty, ...others]
