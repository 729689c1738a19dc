import * as Schema from "effect/Schema"
import { domain, sensitive } from "perevir"
import { audit, type FindingKind } from "perevir/audit"
import { above, between, type Constraint, notBlank, notEmpty } from "perevir/constraint"
import { describe, expect, it } from "vitest"
import { about, declared, type Faulty, type Given, rule } from "./faulty.js"
import { examples, ledger, update } from "./loan.js"

const Text = domain(Schema.String, { "t.text": { ...about, check: notEmpty } })
const flag = Schema.optional(Schema.Boolean)
const opt = Schema.optional(Text)

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
    const found = audit(declared(faulty))
    expect(found.map((one) => ({ kind: one.kind, rule: one.rule, at: one.at }))).toContainEqual({ kind, rule: id, at })
    for (const { says } of found) expect(says).toMatch(/\w+ \w+/)
  })

  it.each<[about: string, sound: Faulty]>([
    ["a boolean, which its type says", { body: { a: flag } }],
    ["rules that pass together, and a warning", { body: { a: Schema.optional(domain(Schema.String, { "t.a": { ...about, check: notEmpty }, "t.b": { infers: "it is", says: "It is.", severity: "warning", check: notBlank } })) } }],
    ["two rules of the same members", { body: { a: opt, b: opt }, rules: (made) => [...rule("t.one", "/a", { a: "body/a", b: "body/b" }, { check: ({ a, b }: Given) => a === b })(made), ...rule("t.two", "/b", { b: "body/b" }, { check: ({ b }: Given) => b !== "XX", made: { breaks: [{ b: "XX" }] } })(made)] }],
    ["a fact that only the plan reads", { body: { a: opt }, facts: { s: Schema.Boolean }, plan: ({ facts }) => facts["s"] }],
  ])("finds nothing in %s", (_, sound) => {
    expect(audit(declared(sound))).toEqual([])
  }) // prettier-ignore

  it.each<[about: string, reasons: readonly object[], found: readonly (readonly unknown[])[]]>([
    ["none", [], [["unreadFact", "facts/s", undefined], ["unreadFact", "facts/t", undefined]]],
    ["one for a kind", [{}], [["unreadFact", "facts/s", "so"], ["unreadFact", "facts/t", "so"]]],
    ["one for a place", [{ at: ["facts/t"] }], [["unreadFact", "facts/s", undefined], ["unreadFact", "facts/t", "so"]]],
    ["one for a place of which there is nothing, and for another kind", [{ at: ["facts/x", "facts/s"] }, { kind: "cannotRun" }], [["unreadFact", "facts/s", "so"], ["unreadFact", "facts/t", undefined], ["staleReason", "facts/x", undefined], ["staleReason", undefined, undefined]]],
    ["one for a place, and one for a rule, of kinds of which there is nothing", [{ kind: "cannotRun", at: ["facts/x"] }, { kind: "cannotFail", rules: ["t.rule"] }], [["unreadFact", "facts/s", undefined], ["unreadFact", "facts/t", undefined], ["staleReason", "facts/x", undefined], ["staleReason", undefined, undefined]]],
    ["one for a rule, where a finding has none", [{ rules: ["t.rule"] }], [["unreadFact", "facts/s", undefined], ["unreadFact", "facts/t", undefined], ["staleReason", undefined, undefined]]],
  ])("gives reasons: %s", (_, reasons, seen) => {
    const operation = declared({ body: { a: flag }, facts: { s: Schema.Boolean, t: Schema.Boolean } })
    const argued = reasons.map((reason) => ({ operation: "t.update", kind: "unreadFact", because: "so", ...reason }) as const)
    const all = audit(operation, { argued })
    expect(all.map(({ kind, at, argued: because }) => [kind, at, because])).toEqual(seen)
    expect(all.filter((one) => "argued" in one)).toEqual(all.filter((one) => one.argued !== undefined))
    const stale = all.filter(({ kind }) => kind === "staleReason")
    expect(stale.map(({ rule: id }) => id).filter((id) => id !== undefined)).toEqual(reasons.flatMap((one) => ("rules" in one ? one.rules : [])))
    for (const { says } of stale) {
      expect(says).toMatch(/that needs a reason \(so\)/)
    }
  }) // prettier-ignore

  it("finds each param that leaks", () => {
    const secret = (id: string) => sensitive(domain(Schema.String, { [id]: { ...about, check: tells } } as never))
    const found = audit(
      declared({ body: { a: Schema.optional(secret("t.one")), b: Schema.optional(secret("t.two")) } }),
    )
    expect(found.map(({ kind, rule: id, at }) => [kind, id, at])).toEqual([
      ["leakingParam", "t.one", "got"],
      ["leakingParam", "t.two", "got"],
    ])
  })

  it("tells what it found kind by kind, in the order of the kinds", () => {
    const odd = { t: Schema.optional(domain(Schema.String, { "t.odd": { ...about, check: unknown } })) }
    const body = { a: opt, ...odd, f: Schema.optional(Schema.String) }
    const found = audit(declared({ body, facts: { s: Schema.Boolean }, rules: rule("t.blind", "/a", { a: "body/a" }, { check: () => true }) }))
    expect(found.map(({ kind }) => kind)).toEqual(["unruledField", "cannotFail", "unreadFact", "unservedRule"])
  }) // prettier-ignore

  it("finds of a rule that always fails only that it is not passed", () => {
    const found = audit(declared({ body: { a: opt }, rules: rule("t.no", "", { body: "body" }, { check: () => false }) }))
    expect(found.map(({ kind }) => kind)).toEqual(["contradiction"])
  }) // prettier-ignore

  it("takes a ledger without examples, and examples without a ledger", () => {
    const found = audit(update)
    expect(audit(update, { ledger })).toEqual(found)
    expect(audit(update, { examples })).toEqual(found)
  })

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
