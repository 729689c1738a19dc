import * as Schema from "effect/Schema"
import { describe, expect, it } from "vitest"
import { type Declared, domain, from, sensitive, shape } from "perevir"
import { type Constraint, integer, notBlank } from "perevir/constraint"
import { engineRuleIds } from "../../../src/verdict/engine-rules.js"

// What types cannot hold back, because a pack may be written in JavaScript or with a cast, is refused when it is declared.

const about = { cites: "a row", says: "It is so." } as const
const base = { id: "o.update", http: "PUT /o", source: "o.txt" } as const

type Loose = {
  readonly rule: (id: string, record: object) => never
  readonly editable: (id: string, record: object) => never
  readonly operation: (parts: object) => unknown
}
const loose = (body: Schema.Struct.Fields, more: object = {}): Loose => shape({ ...base, body, ...more }) as never

const text = { note: Schema.optional(Schema.String) }
const check = (): boolean => true
const said = (...ids: string[]): object => Object.fromEntries(ids.map((id) => [id, () => ""]))

describe("an operation is refused", () => {
  const rule = (record: object, more: object = {}): (() => unknown) => {
    const o = loose(text, more)
    return () => o.operation({ rules: [o.rule("o.r", { ...about, ...record })], messages: said("o.r") })
  }
  const carried =
    (rules: object): (() => unknown) =>
    () =>
      loose({ note: domain(Schema.String, rules as never) }).operation({
        rules: [],
        messages: said(...Object.keys(rules)),
      })
  const shaped =
    (schema: Schema.Top): (() => unknown) =>
    () =>
      loose({ note: schema }).operation({ rules: [], messages: {} })
  const leaky: Constraint<string, { readonly got: string }> = { test: check, params: (got) => ({ got }) }

  it.each<[about: string, declare: () => unknown, message: RegExp]>([
    ["a place that the shape lacks", rule({ at: "/not", check }), /rule o.r: the shape has no place \/not/],
    ["a place in a part that the shape lacks", rule({ at: "path/id", check }), /no place path\/id/],
    ["a read that the shape lacks", rule({ at: "/note", reads: { x: "body/not" }, check }), /reads body\/not/],
    ["a fact that the shape lacks", rule({ at: "/note", reads: { x: "facts/not" }, check }), /reads facts\/not/],
    [
      "a stored object where there is none",
      rule({ at: "/note", reads: { x: "stored/note" }, check }),
      /has no stored$/,
    ],
    ["a stored member that the shape lacks", rule({ at: "/note", reads: { x: "stored/not" }, check }, { stored: "current" }), /reads stored\/not/], // prettier-ignore
    ["a merged member that the shape lacks", rule({ at: "/note", reads: { x: "merged/not" }, check }, { stored: "current", http: "PATCH /o" }), /reads merged\/not/], // prettier-ignore
    ["a merged view of nothing", rule({ at: "/note", reads: { x: "merged/note" }, check }, { http: "PATCH /o" }), /only a PATCH/], // prettier-ignore
    [
      "a merged view of a PUT",
      rule({ at: "/note", reads: { x: "merged/note" }, check }, { stored: "current" }),
      /only a PATCH/,
    ],
    ["neither check nor find", rule({ at: "/note" }), /neither/],
    [
      "find with reads of its own at each place",
      rule({ at: { "/note": { x: "body/note" } }, find: () => [] }),
      /write `at` as a list/,
    ],
    ["no citation and no inference", rule({ cites: undefined, at: "/note", check }), /no basis/],
    ["an empty citation", rule({ cites: "", at: "/note", check }), /no basis/],
    ["no statement", rule({ says: "", at: "/note", check }), /says nothing/],
    ["no basis of a value rule", carried({ "o.v": { says: "So.", check: notBlank } }), /rule o.v has no basis/],
    ["a check without an id", shaped(Schema.String.check(Schema.isMinLength(1))), /check without a rule id/],
    ["a transformation", shaped(Schema.FiniteFromString), /transforms/],
    ["a symbol", shaped(Schema.Symbol), /no JSON value/],
    ["a bigint", shaped(Schema.BigInt), /no JSON value/],
    ["a bigint literal", shaped(Schema.Literal(1n)), /no JSON value/],
    ["a map", shaped(Schema.ReadonlyMap(Schema.String, Schema.String)), /no JSON value/],
    ["nothing but undefined", shaped(Schema.UndefinedOr(Schema.Never)), /no JSON value/],
    [
      "a record with restricted names",
      shaped(Schema.Record(Schema.Literals(["a"]), Schema.String).check(Schema.isMinProperties(1))),
      /rule id/,
    ],
    [
      "a record with patterns for names",
      shaped(Schema.Record(Schema.TemplateLiteral(["a", Schema.String]), Schema.String)),
      /names of a record/,
    ],
    ["a record with rules for its names", shaped(Schema.Record(Schema.String.check(Schema.isMinLength(1)), Schema.String)), /names of a record/], // prettier-ignore
    ["one of undefined alone", shaped(Schema.Union([Schema.Undefined])), /no JSON value/],
    ["a member that no JSON value is, by its place", shaped(Schema.Symbol), /^o.update\/note is declared as Symbol/],
    ["one of the path, by its place", () => loose(text, { path: { id: Schema.Symbol } }).operation({ rules: [], messages: {} }), /^o.update path\/id is declared as Symbol/], // prettier-ignore
    ["a fact, by its place", () => loose(text, { facts: { now: Schema.Symbol } }).operation({ rules: [], messages: {} }), /^o.update facts\/now is declared as Symbol/], // prettier-ignore
    [
      "a record of two kinds of names",
      shaped(
        Schema.StructWithRest(Schema.Struct({}), [
          Schema.Record(Schema.String, Schema.String),
          Schema.Record(Schema.Symbol, Schema.String),
        ]),
      ),
      /names of a record/,
    ],
    [
      "elements after the rest of a list",
      shaped(Schema.TupleWithRest(Schema.Tuple([]), [Schema.String, Schema.Boolean])),
      /optional or trailing/,
    ],
    ["an optional element", shaped(Schema.Tuple([Schema.optionalKey(Schema.String)])), /optional or trailing/],
    [
      "an element after the rest",
      shaped(Schema.TupleWithRest(Schema.Tuple([]), [Schema.String, Schema.Finite])),
      /optional or trailing/,
    ],
    [
      "params on a sensitive member that do not say what they reveal",
      () =>
        loose({ note: sensitive(domain(Schema.String, { "o.v": { ...about, check: leaky } })) }).operation({
          rules: [],
          messages: said("o.v"),
        }),
      /o.v stands on a sensitive member/,
    ],
    ["a message missing", () => { const o = loose(text); return o.operation({ rules: [o.rule("o.r", { ...about, at: "/note", check })], messages: {} }) }, /no message for o.r/], // prettier-ignore
    ["two messages missing", () => { const o = loose(text); return o.operation({ rules: ["o.r", "o.s"].map((id) => o.rule(id, { ...about, at: "/note", check })), messages: {} }) }, /no message for o.r, o.s/], // prettier-ignore
    [
      "messages too many",
      () => loose(text).operation({ rules: [], messages: said("o.x", "o.y") }),
      /messages for rules that there are not: o.x, o.y/,
    ],
    ["two rules of one id", () => { const o = loose(text); const r = o.rule("o.r", { ...about, at: "/note", check }); return o.operation({ rules: [r, r], messages: said("o.r") }) }, /two different rules are called o.r/], // prettier-ignore
    ["a rule called as the engine's", () => { const o = loose(text); return o.operation({ rules: [o.rule("type", { ...about, at: "/note", check })], messages: said("type") }) }, /two different rules are called type/], // prettier-ignore
    ...([
      { says: "Else." },
      { cites: "another row" },
      { infers: "a row" },
      { cites: undefined, infers: "a row" },
      { severity: "warning" },
    ].map((other) => [
      `two types with rules of one id that differ: ${JSON.stringify(other)}`,
      () =>
        loose({
          a: domain(Schema.String, { "o.v": { ...about, check: notBlank } }),
          b: Schema.Tuple([domain(Schema.String, { "o.v": { ...about, ...other, check: notBlank } as never })]),
        }).operation({ rules: [], messages: said("o.v") }),
      /two different rules are called o.v/,
    ]) as [string, () => unknown, RegExp][]),
    ...(["Array", "Record", "Struct", "suspend"] as const).map((kind): [string, () => unknown, RegExp] => [
      `params on what stands inside a sensitive ${kind} that do not say what they reveal`,
      () => {
        const Leaky = domain(Schema.String, { "o.v": { ...about, check: leaky } })
        const made = {
          Array: () => Schema.Array(Leaky),
          Record: () => Schema.Record(Schema.String, Leaky),
          Struct: () => Schema.Struct({ a: Leaky }),
          suspend: () => Schema.Struct({ a: Schema.suspend(() => Leaky) }),
        }
        return loose({ note: sensitive(made[kind]() as Schema.Top) }).operation({ rules: [], messages: said("o.v") })
      },
      /o.v stands on a sensitive member/,
    ]),
    ["a state with a member that the shape lacks", () => { const o = loose(text, { facts: { status: Schema.String } }); return o.operation({ rules: [o.editable("o.e", { ...about, by: "facts/status", members: { NEW: ["/not"] } })], messages: said("o.e") }) }, /state NEW lists \/not/], // prettier-ignore
    ["a state of a fact that the shape lacks", () => { const o = loose(text); return o.operation({ rules: [o.editable("o.e", { ...about, by: "facts/status", members: {} })], messages: said("o.e") }) }, /reads facts\/status/], // prettier-ignore
  ])("for %s", (_, declare, message) => {
    expect(declare).toThrow(message)
  })
})

describe("the tree", () => {
  it("lets two types share one rule, with checks of their own", () => {
    const o = shape({
      ...base,
      body: {
        a: domain(Schema.String, { "o.v": { ...about, check: notBlank } }),
        b: domain(Schema.Finite, { "o.v": { ...about, check: integer(1) } }),
      },
    })
    const update = o.operation({ rules: [], messages: { "o.v": () => "" } })
    expect(update.check({ a: " ", b: 0 }).issues.map(({ pointer }) => pointer)).toEqual(["/a", "/b"])
  })
  it("takes params on what is not sensitive, and on what is that say what they reveal", () => {
    const open: Constraint<string, { readonly got: string }> = { test: check, params: (got) => ({ got }) }
    const told: Constraint<string, { readonly got: string }> = { ...open, reveals: ["got"] }
    const a = domain(Schema.String, { "o.v": { ...about, check: open } })
    const b = sensitive(domain(Schema.String, { "o.w": { ...about, check: told } }))
    const o = loose({ a, b, c: sensitive(domain(Schema.String, { "o.x": { ...about, check: notBlank } })) })
    expect(() => o.operation({ rules: [], messages: said("o.v", "o.w", "o.x") })).not.toThrow()
  })
  it("lists the engine's rules, then those of types, then those of the operation, with basis and citation", () => {
    const o = shape({
      ...base,
      body: {
        a: domain(Schema.String, { "o.v": { infers: "it is so", says: "So.", severity: "warning", check: notBlank } }),
      },
    })
    const r = o.rule("o.r", { ...about, at: "/a", reads: { a: "body/a" }, check: ({ a }) => a !== "b" })
    const { rules } = o.operation({ rules: [r], messages: { "o.v": () => "", "o.r": () => "" } })
    expect(rules.slice(0, 8).map(({ id }) => id)).toEqual([...engineRuleIds])
    expect(rules.slice(8)).toEqual([
      { id: "o.v", basis: "inferred", severity: "warning", says: "So.", infers: "it is so" },
      {
        id: "o.r",
        basis: "documented",
        severity: "error",
        says: "It is so.",
        citation: { document: "o.txt", at: "a row" },
      },
    ])
  })
  it("takes literals of an enum, and null beside another type", () => {
    enum Size {
      S = "s",
      M = "m",
    }
    const o = shape({ ...base, body: { a: Schema.Enum(Size), b: Schema.NullOr(Schema.String) } }).operation({
      rules: [],
      messages: {},
    })
    expect(o.check({ a: "s", b: null }).ok).toBe(true)
    expect(o.check({ a: "l", b: 1 }).issues.map(({ params }) => params)).toEqual([
      { expected: ['"s"', '"m"'], got: "string" },
      { expected: ["string", "null"], got: "number" },
    ])
  })
  it("keeps a fact of the stored object beside the body's members", () => {
    const o = shape({
      ...base,
      body: text,
      facts: { status: from("current/status", Schema.String) },
      stored: "current",
    })
    const update = o.operation({ rules: [], messages: {} })
    expect(update.check({}, { current: { status: "NEW", note: null } }).ok).toBe(true)
  })
  it("composes text for a type that is made from a composing one, in Effect's decoder too", () => {
    const e: Constraint<string> = { test: (value) => value === "é" }
    const Inner = domain(Schema.String, { "o.inner": { ...about, check: e } }, { normalise: "nfc" })
    const Outer = domain(Inner, { "o.outer": { ...about, check: e } }, { sensitive: true })
    const update = shape({ ...base, body: { a: Outer } }).operation({
      rules: [],
      messages: { "o.inner": () => "", "o.outer": () => "" },
    })
    expect(update.check({ a: "e\u0301" })).toMatchObject({ ok: true, value: { a: "é" } })
    expect(Schema.is(Outer)("e\u0301")).toBe(true)
    expect(Schema.is(Outer)("e")).toBe(false)
  })
  it("says of an unknown member that it is an error, unless it is declared to be a warning", () => {
    const severity = (more: object) => {
      const { rules } = loose(text, more).operation({ rules: [], messages: {} }) as Declared<never>
      return rules.find(({ id }) => id === "unknown")?.severity
    }
    expect([severity({}), severity({ unknown: "warning" })]).toEqual(["error", "warning"])
  })
  it("takes reads of its own at each place of a check", () => {
    const o = shape({ ...base, body: { a: Schema.optional(Schema.String), b: Schema.optional(Schema.String) } })
    const rule = o.rule("o.r", {
      ...about,
      at: { "/a": { x: "body/a" }, "/b": { x: "body/b" } },
      check: ({ x }) => x !== "no",
    })
    const update = o.operation({ rules: [rule], messages: { "o.r": () => "" } })
    expect(update.check({ a: "no", b: "yes" }).issues.map(({ pointer }) => pointer)).toEqual(["/a"])
  })
  it("opens a member with what is inside it, and none that only starts alike", () => {
    const Inner = Schema.Struct({ b: Schema.optional(Schema.String) })
    const body = { a: Schema.optional(Inner), ab: Schema.optional(Schema.String), c: Schema.optional(Inner) }
    const o = loose(body, { facts: { status: Schema.String } })
    const rule = o.editable("o.e", { ...about, by: "facts/status", members: { NEW: ["/a", "/c/b"] } })
    const update = o.operation({ rules: [rule], messages: said("o.e") }) as Declared<never>
    const locked = (sent: object) => update.check(sent, { status: "NEW" } as never).issues.map(({ pointer }) => pointer)
    expect(locked({ a: { b: "x" }, ab: "x", c: { b: "x" } })).toEqual(["/ab"])
  })
  it("keeps a fact of the stored object that the body has, too, as the body has it", () => {
    const o = shape({
      ...base,
      body: { status: Schema.optional(Schema.Literal("NEW")), note: Schema.optional(Schema.String) },
      facts: {
        status: from("current/status", Schema.String),
        other: from("current/other", Schema.Finite),
        now: Schema.String,
      },
      stored: "current",
    })
    const { tree } = o.operation({ rules: [], messages: {} })
    const stored = tree.facts.members.get("current")?.node
    expect([...tree.facts.members.keys()]).toEqual(["status", "other", "now", "current"])
    expect(stored?.kind === "object" && [...stored.members.keys()]).toEqual(["status", "note", "other"])
    const { tree: without } = shape({ ...base, body: text }).operation({ rules: [], messages: {} })
    expect([...without.facts.members.keys()]).toEqual([])
  })
  it("keeps what broke a rule as its cause", () => {
    const o = loose(text)
    const rule = o.rule("o.r", { ...about, at: "/not", check })
    const declare = (): unknown => o.operation({ rules: [rule], messages: said("o.r") })
    expect(declare).toThrow(expect.objectContaining({ cause: expect.any(Error) as unknown }) as Error)
  })
})
