import * as Schema from "effect/Schema"
import { from } from "perevir"
import { expect, it } from "vitest"
import type { Observed } from "../../../src/audit/observed.js"
import { unreadFacts } from "../../../src/audit/unread-facts.js"
import { about, type AnyDeclared, declared, type Faulty, type Given, rule, type Rules } from "./faulty.js"

const { optional, String: Text } = Schema

const body = { a: optional(Text), b: optional(Text) }
const facts = { s: Text, t: Text }
const stored = "current"
const held = { s: from("current/a", Text), t: Text }
const reads = (what: object): Rules => rule("t.rule", "/a", what, { check: () => true })
const table: Rules = (made) => [made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a"] } })]

/** What is seen of an operation of which nothing else was drawn than empty bodies with some facts. */
const observed = (operation: AnyDeclared, ...given: readonly object[]): Observed => {
  const request = { path: {}, query: {}, headers: {}, body: {} }
  return { declared: operation, accepted: given.map((facts) => ({ request, facts })) } as unknown as Observed
}

it.each<[about: string, faulty: Faulty, unread: readonly string[]]>([
  ["all, where nothing reads", { body, facts }, ["facts/s", "facts/t"]],
  ["what is stored too", { body, facts, stored }, ["facts/s", "facts/t", "facts/current"]],
  ["not what a rule reads", { body, facts, rules: reads({ a: "body/a", s: "facts/s" }) }, ["facts/t"]],
  ["what has the name of a member that a rule reads", { body: { ...body, s: optional(Text) }, facts, rules: reads({ s: "body/s" }) }, ["facts/s", "facts/t"]],
  ["not what is stored, where a rule reads a part of it", { body, facts, stored, rules: reads({ a: "stored/a" }) }, ["facts/s", "facts/t"]],
  ["not what is stored, where a rule merges it", { body, facts, stored, rules: reads({ a: "merged/a" }) }, ["facts/s", "facts/t"]],
  ["what is stored, where a rule reads what is sent", { body, facts, stored, rules: reads({ a: "body/a" }) }, ["facts/s", "facts/t", "facts/current"]],
  ["not what a table goes by, nor what is stored", { body, facts, stored, rules: table }, ["facts/t"]],
  ["not what is stored, where a fact that is read is taken from it", { body, facts: held, stored, rules: reads({ s: "facts/s" }) }, ["facts/t"]],
  ["what is stored, where a fact that is taken from it is not read", { body, facts: held, stored, rules: reads({ t: "facts/t" }) }, ["facts/s", "facts/current"]],
  ["what is stored, where no fact is taken from it", { body, facts, stored, rules: reads({ s: "facts/s" }) }, ["facts/t", "facts/current"]],
  ["not what a plan looks at", { body, facts, plan: ({ facts }) => facts["t"] }, ["facts/s"]],
  ["not what is stored, where a plan looks at it", { body, facts, stored, plan: (draft) => draft["stored"] }, ["facts/s", "facts/t"]],
  ["not what is stored, where a plan looks at a part of it", { body, facts, stored, plan: (draft) => (draft["stored"] as Given | undefined)?.["a"] }, ["facts/s", "facts/t"]],
  ["all, where a plan looks at what is sent", { body: { ...body, s: optional(Text) }, facts, plan: (draft) => (draft["body"] as Given)["s"] }, ["facts/s", "facts/t"]],
  ["what has the name of a part that a plan looks at, and what is stored", { body, facts: { body: Text }, stored, plan: (draft) => draft["body"] }, ["facts/body", "facts/current"]],
])("finds %s", (_, faulty, unread) => {
  expect(unreadFacts(observed(declared(faulty), {})).map(({ at }) => at)).toEqual(unread)
}) // prettier-ignore

it("hands a plan what is stored only where it was given", () => {
  const handed: unknown[] = []
  const plan = (draft: object): void => void handed.push("stored" in draft ? draft["stored"] : "none")
  unreadFacts(observed(declared({ body, facts, stored, plan }), {}, { current: { a: "x" } }))
  expect(handed).toEqual(["none", { a: "x" }])
})
