import * as Schema from "effect/Schema"
import { domain } from "perevir"
import { expect, it } from "vitest"
import { idleRules } from "../../../src/audit/idle-rules.js"
import type { Observed } from "../../../src/audit/observed.js"
import { about, declared, type Faulty, type Given, rule } from "./faulty.js"

const { Boolean: Flag, Finite, Literals, NullOr, optional, String: Text, Union } = Schema

const body = {
  a: optional(Text),
  b: optional(Text),
  f: optional(Flag),
  k: optional(Literals(["x", "y"])),
  n: optional(NullOr(Flag)),
}
const any = { ...about, check: { test: () => true } }
const typed = (schema: Parameters<typeof domain>[0], more: object = {}): object =>
  optional(domain(schema, { "t.rule": { ...any, ...more } } as never) as never)
const reads = (what: object, record: object): Faulty => ({ body, rules: rule("t.rule", "/a", what, record) })
const looks = (read: Given): boolean => Object.values(read).length >= 0 && read["a"] !== "XQ"

/** What is found of the only rule where something was asked, and nothing broke it. */
const seen = (faulty: Faulty, answers: readonly string[] = ["passed"], because: string | undefined = "no idea") => {
  const unserved = new Map(because === "" ? [] : [["t.rule", because]])
  const observed = { declared: declared(faulty), unserved, answersOf: () => new Set(answers) } as unknown as Observed
  return idleRules(observed).map(({ kind, rule }) => [kind, rule])
}

it.each<[about: string, faulty: Faulty, kind: "cannotFail" | "unservedRule"]>([
  ["a check that looks at something", reads({ a: "body/a" }, { check: looks }), "unservedRule"],
  ["a check that is said to be broken by something", reads({ a: "body/a" }, { check: looks, made: { breaks: [{ a: "XQ" }] } }), "cannotFail"],
  ["a check that is said to be passed by something", reads({ a: "body/a" }, { check: looks, made: { passes: [{ a: "XQ" }] } }), "unservedRule"],
  ["a check that looks at nothing", reads({ a: "body/a" }, { check: () => true }), "cannotFail"],
  ["a check that throws when there is nothing to look at", reads({ a: "body/a" }, { check: ({ a }: Given) => (a as string).length >= 0 }), "unservedRule"],
  ["a check that only looks which names there are", reads({ a: "body/a" }, { check: (read: Given) => Object.hasOwn(read, "a") }), "unservedRule"],
  ["a find that looks at nothing", reads({ a: "body/a" }, { find: () => [] }), "unservedRule"],
  ["a table", { body, facts: { s: Text }, rules: (made) => [made.editable("t.rule", { ...about, by: "facts/s", members: { NEW: ["/a"] } })] }, "cannotFail"],
  ["a check of a boolean, literals and null", reads({ f: "body/f", k: "body/k", n: "body/n" }, { check: looks }), "cannotFail"],
  ["a check of a boolean at one place, of a text at another", { body, rules: (made) => [made.rule("t.rule", { ...about, at: { "/f": { x: "body/f" }, "/a": { x: "body/a" } }, check: ({ x }: Given) => x !== "XQ" })] }, "unservedRule"],
  ["a check that looks at something, after one that does not", { body, rules: (made) => [...rule("t.other", "/a", { a: "body/a" }, { check: () => true })(made), ...rule("t.rule", "/a", { a: "body/a" }, { check: looks })(made)] }, "unservedRule"],
  ["a check of a boolean and a text", reads({ f: "body/f", a: "body/a" }, { check: looks }), "unservedRule"],
  ["a check of a text or null", { body: { a: optional(NullOr(Text)) }, rules: rule("t.rule", "/a", { a: "body/a" }, { check: looks }) }, "unservedRule"],
  ["a check of what stands nowhere in the body", { body, facts: { s: Text }, rules: rule("t.rule", "/a", { s: "facts/s" }, { check: looks }) }, "unservedRule"],
  ["a rule of a boolean", { body: { a: typed(Flag) } }, "cannotFail"],
  ["a rule of literals", { body: { a: typed(Literals(["x", "y"])) } }, "cannotFail"],
  ["a rule of a text", { body: { a: typed(Text) } }, "unservedRule"],
  ["a rule of a text of which something is known", { body: { a: typed(Text, { check: { test: () => true, describes: { is: "text" } } }) } }, "cannotFail"],
  ["a rule of a boolean or a number", { body: { a: typed(Union([Flag, Finite])) } }, "unservedRule"],
])("finds that nothing broke %s", (_, faulty, kind) => {
  expect(seen(faulty)).toEqual([[kind, "t.rule"]])
}) // prettier-ignore

it.each<[about: string, answers: readonly string[], because: string, found: readonly unknown[]]>([
  ["was never asked", [], "", [["cannotRun", "t.rule"]]],
  ["was never asked, and nothing breaks it", [], "no idea", [["cannotRun", "t.rule"]]],
  ["passed and is broken by something", ["passed"], "", []],
])("finds of a rule that it %s", (_, answers, because, found) => {
  expect(seen(reads({ a: "body/a" }, { check: looks }), answers, because)).toEqual(found)
})

it("asks nothing of a rule that only a fact has", () => {
  const s = domain(Text, { "t.rule": any } as never)
  expect(seen({ body, facts: { s } }, [])).toEqual([])
  expect(seen({ body: { ...body, s: optional(s) }, facts: { s } }, [])).toEqual([["cannotRun", "t.rule"]])
})
