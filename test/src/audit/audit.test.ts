import * as Schema from "effect/Schema"
import { type Declared, domain, sensitive, shape } from "perevir"
import { audit, type FindingKind } from "perevir/audit"
import { above, between, type Constraint, notBlank, notEmpty } from "perevir/constraint"
import { describe, expect, it } from "vitest"
import { examples, ledger, update } from "./loan.js"

const about = { cites: "a row", says: "It is as it should be." } as const
const Text = domain(Schema.String, { "t.text": { ...about, check: notEmpty } })
const flag = Schema.optional(Schema.Boolean)
const opt = Schema.optional(Text)

// Faulty packs, each with one fault: what is declared is not known to types here, as in a pack that is written by a program

type AnyDeclared = Declared<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- a pack of any shape
interface Maker {
  readonly rule: (id: string, record: object) => object
  readonly editable: (id: string, record: object) => object
  readonly operation: (record: object) => AnyDeclared
}
const shapeOf = shape as unknown as (declaration: object) => Maker

interface Faulty {
  readonly body: object
  readonly facts?: object
  readonly rules?: (made: Maker) => readonly object[]
  readonly plan?: (draft: { readonly facts: Given }) => unknown
}
type Given = Readonly<Record<string, unknown>>

function declared({ body, facts = {}, rules = () => [], plan }: Faulty): AnyDeclared {
  const made = shapeOf({ id: "t.update", http: "PATCH /t", source: "t.md", body, facts })
  const list = rules(made)
  return withMessages((messages) => made.operation({ rules: list, messages, ...(plan && { plan }) }))
}

/** Declares with a message for whichever rules it is told that it lacks. */
function withMessages(declare: (messages: object) => AnyDeclared): AnyDeclared {
  try {
    return declare({})
  } catch (error) {
    const ids = /no message for (.*?): add/.exec((error as Error).message)?.[1]?.split(", ") ?? []
    return declare(Object.fromEntries(ids.map((id) => [id, () => "no"])))
  }
}

const rule = (id: string, at: string, reads: object, record: object) => (made: Maker) => [
  made.rule(id, { ...about, at, reads, ...record }),
]
const tells: Constraint<string, { readonly got: string }> = {
  test: (text) => text.length < 4,
  params: (got) => ({ got }),
  reveals: [],
  describes: { is: "sampled", passes: ["abc"], breaks: ["abcdef"] },
}
const unknown: Constraint<string> = { test: (text) => text !== "XQ-77" }

type Row = [about: string, faulty: Faulty, kind: FindingKind, rule?: string | undefined, at?: string]
const rows: readonly Row[] = [
  ["a text that any value passes", { body: { a: Schema.optional(Schema.String) } }, "unruledField", undefined, "/a"],
  ["a map of texts", { body: { a: Schema.optional(Schema.Record(Schema.String, Schema.String)) } }, "unruledField", undefined, "/a"],
  ["a value rule that passes all", { body: { a: Schema.optional(domain(Schema.String, { "t.any": { ...about, check: { test: () => true, describes: { is: "text" } } } })) } }, "cannotFail", "t.any"],
  ["a rule of a boolean that passes both", { body: { a: Schema.optional(domain(Schema.Boolean, { "t.any": { ...about, check: { test: () => true } } })) } }, "cannotFail", "t.any"],
  ["a check that looks at nothing", { body: { a: opt }, rules: rule("t.blind", "/a", { a: "body/a" }, { check: () => true }) }, "cannotFail", "t.blind"],
  ["a check of a boolean that passes both", { body: { a: flag }, rules: rule("t.same", "/a", { a: "body/a" }, { check: ({ a }: Given) => a === true || a === false }) }, "cannotFail", "t.same"],
  ["a table that opens everything in its only state", { body: { a: opt }, facts: { s: Schema.Literal("NEW") }, rules: (made) => [made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a"] } })] }, "cannotFail", "t.table"],
  ["what is said to break it does not", { body: { a: opt }, rules: rule("t.made", "/a", { a: "body/a" }, { check: ({ a }: Given) => a !== "XQ-77", made: { breaks: [{ a: "XQ" }] } }) }, "cannotFail", "t.made"],
  ["a rule that waits for what never comes", { body: { a: opt }, rules: rule("t.never", "/a", { a: "body/a" }, { when: () => false, check: ({ a }: Given) => a === "" }) }, "cannotRun", "t.never"],
  ["a rule that reads what no value can be", { body: { a: opt, b: Schema.optional(domain(Schema.Finite, { "t.b": { ...about, check: { test: () => false, describes: { is: "sampled", passes: [2], breaks: [1] } } } })) }, rules: rule("t.reads", "/a", { a: "body/a", b: "body/b" }, { check: ({ b }: Given) => Number(b) > 1 }) }, "cannotRun", "t.reads"],
  ["two ranges that do not meet", { body: { a: Schema.optional(domain(Schema.Finite, { "t.more": { ...about, check: above(10) }, "t.less": { ...about, check: between(1, 5) } })) } }, "contradiction", "t.more", "/a"],
  ["a required member that a state closes", { body: { a: Text, b: opt }, facts: { s: Schema.Literals(["NEW", "PAID"]) }, rules: (made) => [made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a", "/b"], PAID: ["/b"] } })] }, "contradiction", "t.table", "/a"],
  ["two that must be the same and must differ", { body: { a: opt, b: opt }, rules: (made) => [...rule("t.same", "/a", { a: "body/a", b: "body/b" }, { check: ({ a, b }: Given) => a === b })(made), ...rule("t.other", "/a", { a: "body/a", b: "body/b" }, { check: ({ a, b }: Given) => a !== b })(made)] }, "contradiction", "t.same", "/a"],
  ["a rule of the whole that nothing passes", { body: { a: opt }, rules: rule("t.no", "", { body: "body" }, { check: () => false }) }, "contradiction"],
  ["a state in which nothing may be sent", { body: { a: opt }, facts: { s: Schema.Literals(["NEW", "PAID"]) }, rules: (made) => [made.editable("t.table", { ...about, by: "facts/s", members: { NEW: ["/a"], PAID: [] } })] }, "closedState", "t.table", "PAID"],
  ["a fact that nothing reads", { body: { a: opt }, facts: { s: Schema.Boolean } }, "unreadFact", undefined, "facts/s"],
  ["a value rule whose param is the value", { body: { a: Schema.optional(sensitive(domain(Schema.String, { "t.short": { ...about, check: tells } }))) } }, "leakingParam", "t.short", "got"],
  ["a rule whose param is another's value", { body: { a: opt, b: Schema.optional(sensitive(domain(Text, {}, { samples: ["secret"] }))) }, rules: rule("t.leak", "/a", { a: "body/a", b: "body/b" }, { check: ({ a }: Given) => a === "abc", params: ({ b }: Given) => ({ other: b }) }) }, "leakingParam", "t.leak", "other"],
  ["a value rule of which nothing is known", { body: { a: Schema.optional(domain(Schema.String, { "t.odd": { ...about, check: unknown } })) } }, "unservedRule", "t.odd"],
  ["a check of which nothing is known", { body: { a: opt }, rules: rule("t.odd", "/a", { a: "body/a" }, { check: ({ a }: Given) => a !== "XQ-77" }) }, "unservedRule", "t.odd"],
] // prettier-ignore

describe("an audit", () => {
  it.each<Row>(rows)("finds %s", (...[, faulty, kind, id, at]: Row) => {
    const found = audit(declared(faulty)).map((one) => ({ kind: one.kind, rule: one.rule, at: one.at }))
    expect(found).toContainEqual({ kind, rule: id, at })
  })

  it.each<[about: string, sound: Faulty]>([
    ["a boolean, which its type says", { body: { a: flag } }],
    ["rules that pass together, and a warning", { body: { a: Schema.optional(domain(Schema.String, { "t.a": { ...about, check: notEmpty }, "t.b": { infers: "it is", says: "It is.", severity: "warning", check: notBlank } })) } }],
    ["two rules of the same members", { body: { a: opt, b: opt }, rules: (made) => [...rule("t.one", "/a", { a: "body/a", b: "body/b" }, { check: ({ a, b }: Given) => a === b })(made), ...rule("t.two", "/b", { b: "body/b" }, { check: ({ b }: Given) => b !== "XX", made: { breaks: [{ b: "XX" }] } })(made)] }],
    ["a fact that only the plan reads", { body: { a: opt }, facts: { s: Schema.Boolean }, plan: ({ facts }) => facts["s"] }],
  ])("finds nothing in %s", (_, sound) => {
    expect(audit(declared(sound))).toEqual([])
  }) // prettier-ignore

  it("finds clauses that no example shows, and reasons that nothing needs", () => {
    const reasons = [
      { operation: "loans.update", kind: "unreadFact", at: ["facts/reserved", "facts/nothing"], because: "it will be" },
      { operation: "loans.update", kind: "closedState", rules: ["loans.editable"], because: "so it is" },
      { operation: "loans.update", kind: "cannotFail", because: "nobody knows" },
      { operation: "t.update", kind: "cannotFail", because: "of another operation" },
    ] as const
    const found = audit(update, { ledger, examples, argued: reasons })
    expect(found.map(({ kind, rule: id, at, argued: because }) => [kind, id, at, because])).toEqual([
      ["closedState", "loans.editable", "CLOSED", "so it is"],
      ["unreadFact", undefined, "facts/reserved", "it will be"],
      ["clauseWithoutExample", "loans.weeks", "lines 1–1", undefined],
      ["staleReason", undefined, "facts/nothing", undefined],
      ["staleReason", undefined, undefined, undefined],
    ])
    expect(JSON.parse(JSON.stringify(found))).toEqual(found)
  })
})
