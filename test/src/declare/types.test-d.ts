import * as Schema from "effect/Schema"
import { describe, expectTypeOf, it } from "vitest"
import {
  domain,
  type Facts,
  from,
  type Issue,
  type Messages,
  type Plan,
  type RuleId,
  shape,
  type Value,
  type Verdict,
} from "perevir"
import { type Constraint, integer, notBlank } from "perevir/constraint"
import { messages, parcel, rules, update } from "../parcel.js"

// What the types promise. A marked line must be an error; every other line must not.

const about = { cites: "a row", says: "It is so." } as const

describe("what a caller gets", () => {
  it("knows the ids of the rules, wherever in the shape their types stand", () => {
    expectTypeOf<RuleId<typeof update>>().toEqualTypeOf<
      | "parcel.grams"
      | "parcel.name"
      | "parcel.note"
      | "parcel.code"
      | "parcel.open"
      | "parcel.editable"
      | "parcel.depot"
      | "parcel.depot.named"
      | "parcel.city"
      | "parcel.item.code"
      | "parcel.item.unique"
      | "parcel.item.stored"
      | "parcel.item.currency"
      | "parcel.id"
      | "parcel.known"
      | "parcel.empty"
    >()
  })
  it("knows the value, the facts and the plan", () => {
    expectTypeOf<Value<typeof update>["grams"]>().toEqualTypeOf<number | undefined>()
    expectTypeOf<Value<typeof update>["size"]>().toEqualTypeOf<"S" | "M" | 3 | undefined>()
    expectTypeOf<Facts<typeof update>["status"]>().toEqualTypeOf<string | undefined>()
    expectTypeOf<Facts<typeof update>["depot"]>().toEqualTypeOf<
      { readonly id?: string | undefined; readonly open: boolean } | null | undefined
    >()
    expectTypeOf<NonNullable<Facts<typeof update>["current"]>["grams"]>().toEqualTypeOf<number | null | undefined>()
    expectTypeOf<NonNullable<Facts<typeof update>["current"]>["status"]>().toEqualTypeOf<string | null | undefined>()
    expectTypeOf<Plan<typeof update>["stored"]>().toEqualTypeOf<boolean>()
  })
  it("knows the params of each rule, told apart by its id", () => {
    type Params<Id> = Extract<Issue<typeof update>, { readonly rule: Id }>["params"]
    expectTypeOf<Params<"parcel.name">>().toEqualTypeOf<{ readonly length: number }>()
    expectTypeOf<Params<"parcel.editable">>().toEqualTypeOf<{ readonly state: "NEW" | "SENT" }>()
    expectTypeOf<Params<"parcel.depot">>().toEqualTypeOf<{ found: boolean }>()
    expectTypeOf<Params<"fault">>().toEqualTypeOf<{ readonly rule?: string; readonly fact?: string }>()
  })
  it("has a value where the verdict is accepted or undecided, and only there", () => {
    const verdict = update.check({}) as Verdict<typeof update>
    if (verdict.ok) expectTypeOf(verdict.outcome).toEqualTypeOf<"accepted">()
    else if (verdict.outcome === "undecided") expectTypeOf(verdict.value).toEqualTypeOf<Value<typeof update>>()
    else expectTypeOf(verdict.issues[0]).toEqualTypeOf<Issue<typeof update>>()
    expectTypeOf(update.assert({})).toEqualTypeOf<Value<typeof update>>()
    expectTypeOf(update.given({ status: "NEW" }).checkField("/name", {}).issues).toEqualTypeOf<
      readonly Issue<typeof update>[]
    >()
  })
  it("may give only facts, options and rules that there are", () => {
    update.check({}, { status: "NEW" }, { off: ["parcel.name"], error: ["parcel.note"], unchanged: "allow" })
    // @ts-expect-error a fact of the wrong type
    update.check({}, { status: 5 })
    // @ts-expect-error a stored member of the wrong type
    update.check({}, { current: { grams: "5" } })
    // @ts-expect-error a misspelt fact
    update.check({}, { state: "NEW" })
    // @ts-expect-error a misspelt rule
    update.check({}, {}, { off: ["parcel.nme"] })
    // @ts-expect-error a rule of the engine is never muted
    update.check({}, {}, { off: ["required"] })
    // @ts-expect-error a misspelt option
    update.check({}, {}, { unknownkeys: "strip" })
  })
})

describe("what an author gets", () => {
  const reads = {
    one: "body/items/*/price/currency?",
    all: "stored/items/*/price/currency?",
    codes: "body/items/*/code",
    card: "body/pay/card",
    till: "body/pay/till?",
    kind: "merged/from/kind",
    kept: "stored/from/kind",
    draft: "headers/X-Draft?",
    status: "facts/status",
    id: "facts/depot/id?",
    depot: "facts/depot",
  } as const

  it("exactly what is read: this element where the place binds the star, all of them elsewhere, a hole where it is marked", () => {
    parcel.rule("parcel.x", {
      ...about,
      at: "/items/*/price",
      reads,
      check: (read) => {
        expectTypeOf(read).toEqualTypeOf<{
          readonly one: string | undefined
          readonly all: readonly (string | undefined)[]
          readonly codes: string
          readonly card: string
          readonly till: number | undefined
          readonly kind: string
          readonly kept: string
          readonly draft: boolean | undefined
          readonly status: string
          readonly id: string | undefined
          readonly depot: { readonly id?: string | undefined; readonly open: boolean } | null
        }>()
        return true
      },
    })
  })
  it("the value at the place, for `when`", () => {
    parcel.rule("parcel.x", {
      ...about,
      at: ["/items/*/code", "/grams"],
      when: (value) => {
        expectTypeOf(value).toEqualTypeOf<string | number | undefined>()
        return true
      },
      check: () => true,
    })
  })

  const note = { note: "body/note" } as const
  it("an error for each slip of the pen", () => {
    // @ts-expect-error a misspelt place
    parcel.rule("parcel.x", { ...about, at: "/nte", reads: note, check: () => true })
    // @ts-expect-error a misspelt place among several
    parcel.rule("parcel.x", { ...about, at: { "/note": note, "/nte": note }, check: () => true })
    // @ts-expect-error a misspelt read
    parcel.rule("parcel.x", { ...about, at: "/note", reads: { note: "body/nte" }, check: () => true })
    // @ts-expect-error a predicate that needs more than is read
    parcel.rule("parcel.x", { ...about, at: "/note", reads: note, check: ({ grams }) => grams === 1 })
    // @ts-expect-error a fact as a whole is never optional
    parcel.rule("parcel.x", { ...about, at: "/note", reads: { depot: "facts/depot?" }, check: () => true })
    // @ts-expect-error neither cited nor inferred
    parcel.rule("parcel.x", { says: "It is so.", at: "/note", reads: note, check: () => true })
    // @ts-expect-error both cited and inferred
    parcel.rule("parcel.x", { ...about, infers: "it is so", at: "/note", reads: note, check: () => true })
    // @ts-expect-error found at a place where the rule does not stand
    parcel.rule("parcel.x", { ...about, at: "/items/*/code", find: () => [{ at: "/items/0/grams" as const }] })
    // @ts-expect-error a misspelt member in a state
    parcel.editable("parcel.x", { ...about, by: "facts/status", members: { NEW: ["/nte"] } })
    // @ts-expect-error a constraint for another type
    domain(Schema.String, { "o.x": { ...about, check: integer(1) } })
    const status = from("present/status", Schema.String)
    // @ts-expect-error a fact taken from something that is not the stored object
    shape({ id: "x", http: "PUT /x", source: "x", body: {}, facts: { status }, stored: "current" })
  })

  const closed = shape({
    id: "o",
    http: "PUT /o",
    source: "o",
    body: { note: Schema.String },
    facts: { status: Schema.Literals(["NEW", "SENT"]) },
    stored: "current",
  })
  it("a closed status listed whole, and no merged view of a PUT", () => {
    closed.editable("o.x", { ...about, by: "facts/status", members: { NEW: ["/note"], SENT: [] } })
    // @ts-expect-error a state is missing
    closed.editable("o.x", { ...about, by: "facts/status", members: { NEW: ["/note"] } })
    // @ts-expect-error a state that there is not
    closed.editable("o.x", { ...about, by: "facts/status", members: { NEW: [], SENT: [], GONE: [] } })
    // @ts-expect-error a PUT replaces: nothing is merged
    closed.rule("o.x", { ...about, at: "/note", reads: { note: "merged/note" }, check: () => true })
  })

  it("messages for each rule, from its own params", () => {
    const all: Messages<typeof parcel, typeof rules> = messages
    parcel.operation({ rules, messages: all })
    // @ts-expect-error a message is missing
    parcel.operation({ rules, messages: { "parcel.note": () => "" } })
    // @ts-expect-error a message that no rule needs
    parcel.operation({ rules, messages: { ...all, "parcel.x": () => "" } })
    // @ts-expect-error a param that the rule does not give
    parcel.operation({ rules, messages: { ...all, "parcel.name": ({ width }) => `${width}` } })
    // @ts-expect-error a rule of another shape
    closed.operation({ rules: [rules[2]], messages: { "parcel.depot": () => "" } })
  })

  it("rules carried by a type made from a type", () => {
    const length: Constraint<string, { readonly most: number }> = { test: () => true, params: () => ({ most: 5 }) }
    const Inner = domain(Schema.String, { "o.inner": { ...about, check: notBlank } })
    const Outer = domain(Inner, { "o.outer": { ...about, check: length } })
    const o = shape({ id: "o", http: "PUT /o", source: "o", body: { a: Schema.NullOr(Schema.Array(Outer)) } })
    const made = o.operation({ rules: [], messages: { "o.inner": () => "", "o.outer": ({ most }) => `${most}` } })
    expectTypeOf(made.id).toEqualTypeOf<string>()
    expectTypeOf<RuleId<typeof made>>().toEqualTypeOf<"o.inner" | "o.outer">()
  })
})
