import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { update as compiled } from "perevir/deals"
import { update as deals } from "perevir/deals/declared"
import { jsonSchema, type Unexpressed } from "perevir/json-schema"
import { update as prepayments } from "perevir/prepayments/declared"
import { describe, expect, it, test } from "vitest"
import { accepts } from "../../laws/agreement.js"
import { update as parcel } from "../parcel.js"
import { at, target, whyNot } from "./reading.js"

describe("of a state", () => {
  const ofPaid = () => jsonSchema(deals, { target, facts: { status: "PAID" } })

  it("leaves out what may not be sent, and says by which rule", () => {
    const paid = ofPaid()
    expect(Object.keys(at(paid, "properties") as object)).not.toContain("productPrice")
    expect(at(paid, "additionalProperties")).toBe(false)
    expect(at(paid, "x-perevir-rule")).toEqual(["body", "unknown", "deals.field.editable"])
    expect(Object.keys(at(paid, "properties", "payment", "properties") as object)).toEqual(["cardToId"])
    expect(whyNot(paid, "deals.field.editable")).toEqual([])
  })
  it("refuses it where unknown members are let through", () => {
    const lax = jsonSchema(deals, { target, facts: { status: "PAID" }, options: { unknownKeys: "ignore" } })
    expect(at(lax, "properties", "productPrice")).toEqual({
      not: {},
      "x-perevir-rule": "deals.field.editable",
      "x-perevir-cites": expect.stringContaining("NEW and when PAID") as string,
    })
    expect(at(lax, "additionalProperties")).toBeUndefined()
  })
  it("takes nothing where the state lets nothing be sent", () => {
    const sold = jsonSchema(deals, { target, facts: { status: "SOLD" } })
    expect(at(sold, "allOf")).toEqual([
      { not: {}, "x-perevir-rule": "deals.status.editable", "x-perevir-cites": "introduction, sentence 2" },
    ])
  })
  it("takes nothing where a rule of another part says so", () => {
    const missing = jsonSchema(prepayments, { target, facts: { prepayment: null } })
    expect(at(missing, "allOf", 0, "x-perevir-rule")).toBe("prepayments.exists")
  })
  it("leaves out a member that a look-up rules out", () => {
    const has = (ad: { readonly status: string } | null) =>
      "adId" in (at(jsonSchema(deals, { target, facts: { status: "NEW", ad } }), "properties") as object)
    expect([has(null), has({ status: "DRAFT" }), has({ status: "CONFIRMED" })]).toEqual([false, false, true])
  })
  it("lists what it cannot say for want of facts", () => {
    const unknown = jsonSchema(deals, { target })
    const { at, ...why } = whyNot(unknown, "deals.field.editable")[0] as Unexpressed
    expect(why).toEqual({
      rule: "deals.field.editable",
      severity: "error",
      because: "no-fact",
      facts: ["status"],
      in: "body",
    })
    expect(at).toHaveLength(34)
    expect(whyNot(jsonSchema(prepayments, { target }), "prepayments.exists")).toMatchObject([
      { in: "path", at: ["/id"] },
    ])
  })
  it("is bound by given, too", () => {
    expect(jsonSchema(deals.given({ status: "PAID" }), { target })).toEqual(ofPaid())
  })
  it("cannot say what equals the stored value", () => {
    const facts = { status: "PAID", current: {} }
    const lax = jsonSchema(deals, { target, facts, options: { unchanged: "allow" } })
    expect(whyNot(lax, "deals.field.editable")).toMatchObject([{ because: "no-keyword" }])
    expect(whyNot(lax, "deals.field.editable")[0]?.at).toContain("/productPrice")
  })
})

describe("rules that only warn", () => {
  const at254 = ["properties", "sellerEmail"] as const

  it("constrain nothing: their keywords stand apart", () => {
    const schema = jsonSchema(deals, { target })
    expect(at(schema, ...at254, "x-perevir-warnings", 0)).toMatchObject({
      "x-perevir-rule": "deals.email.length",
      maxLength: 254,
    })
  })
  it("constrain once they are promoted, and are gone once they are off", () => {
    const promoted = jsonSchema(deals, { target, options: { error: ["deals.email.length"] } })
    expect(at(promoted, ...at254, "allOf", 1)).toMatchObject({ "x-perevir-rule": "deals.email.length", maxLength: 254 })
    expect(at(promoted, "x-perevir-rules", "deals.email.length", "severity")).toBe("error")
    const off = jsonSchema(deals, { target, options: { off: ["deals.email.length"] } })
    expect(JSON.stringify(off)).not.toContain("deals.email.length")
  })
  it("refuse nothing by facts, either", () => {
    const warned = shape({
      id: "a",
      http: "PUT /a",
      source: "a.txt",
      body: { b: Schema.optional(Schema.String) },
      facts: { open: Schema.Boolean },
    })
    const rule = warned.rule("a.open", {
      infers: "of old",
      severity: "warning",
      says: "It is open.",
      at: "/b",
      reads: { open: "facts/open" },
      check: ({ open }) => open,
    })
    const schema = jsonSchema(warned.operation({ rules: [rule], messages: { "a.open": () => "it is closed" } }), {
      target,
      facts: { open: false },
    })
    expect(at(schema, "properties", "b", "x-perevir-warnings")).toEqual([
      { not: {}, "x-perevir-rule": "a.open", "x-perevir-infers": "of old" },
    ])
  })
})

describe("text that is composed first", () => {
  const name = "и\u0306"

  it("is listed: the schema sees it as it is sent", () => {
    const schema = jsonSchema(deals, { target })
    expect(whyNot(schema, "deals.name.alphabet")).toMatchObject([{ because: "nfc", in: "body" }])
    expect(whyNot(schema, "deals.name.alphabet")[0]?.at).toHaveLength(12)
    expect(deals.check({ sellerFirstName: name }).issues).toEqual([])
    expect(accepts(schema)({ sellerFirstName: name })).toBe(false)
  })
  it("is not where text is judged as it is", () => {
    const schema = jsonSchema(deals, { target, options: { normalize: false } })
    expect(whyNot(schema, "deals.name.alphabet")).toEqual([])
    expect(deals.check({ sellerFirstName: name }, {}, { normalize: false }).issues).toHaveLength(1)
  })
})

describe("every kind of value", () => {
  const ofMember = (name: string) => at(jsonSchema(parcel, { target }), "properties", name)
  const rows: readonly (readonly [member: string, keywords: object])[] = [
    ["fragile", { type: "boolean" }],
    ["size", { enum: ["S", "M", 3] }],
    [
      "at",
      { type: "array", prefixItems: [{ type: "number" }, { type: "number" }], items: false, minItems: 2, maxItems: 2 },
    ],
    ["due", { not: {}, "x-perevir-rule": "type" }],
    ["labels", { type: "object", additionalProperties: { type: "string" } }],
    [
      "comments",
      { type: "array", items: { properties: { replies: { items: { $ref: "#/$defs/parcel.update.replies" } } } } },
    ],
    ["pay", { anyOf: [{ properties: { by: { const: "card" } }, required: ["by", "card"] }, { required: ["by"] }] }],
    ["either", { anyOf: [{ type: "string" }, { type: "number" }] }],
    ["items", { items: { properties: { grams: { anyOf: [{ type: "number" }, { type: "null" }] } } } }],
  ]
  test.each(rows)("%s", (member, keywords) => {
    expect(ofMember(member)).toMatchObject(keywords)
  })
  test("meta: anything", () => {
    expect(ofMember("meta")).toEqual({})
  })
})

it("says a variant once that a choice has in common with one inside it", () => {
  const { NullOr, String } = Schema
  const body = { a: NullOr(NullOr(String)) }
  const update = shape({ id: "a", http: "PUT /a", source: "a.txt", body }).operation({ rules: [], messages: {} })
  expect(at(jsonSchema(update, { target }), "properties", "a", "anyOf")).toMatchObject([
    { type: "string" },
    { type: "null" },
  ])
})

describe("a target", () => {
  it("of OpenAPI refers to components, and names no dialect", () => {
    const schema = jsonSchema(parcel, { target: "openapi-3.1" })
    expect(schema["$schema"]).toBeUndefined()
    expect(JSON.stringify(schema)).toContain(`"#/components/schemas/parcel.update.replies"`)
    expect(Object.keys(schema["$defs"] as object)).toEqual(["parcel.update.replies"])
  })
  it("of draft-07 has its own words for tuples and definitions", () => {
    const schema = jsonSchema(parcel, { target: "draft-07" })
    expect(at(schema, "properties", "at")).toMatchObject({ items: [{}, {}], additionalItems: false })
    expect(Object.keys(schema["definitions"] as object)).toEqual(["parcel.update.replies"])
  })
  it("that there is not throws", () => {
    expect(() => jsonSchema(parcel, { target: "draft-04" as never })).toThrow(
      "there is no target draft-04; there are draft-2020-12, draft-07, openapi-3.1",
    )
  })
})

describe("what cannot be described throws", () => {
  it("the compiled face", () => {
    if ("tree" in compiled) return // tests of sources have but one face
    expect(() => jsonSchema(compiled as never, { target })).toThrow("perevir/<pack>/declared")
  })
  it("what is no operation, although it has a tree", () => {
    expect(() => jsonSchema({ id: "a.b", rules: [], tree: deals.tree }, { target })).toThrow("a.b cannot be described")
  })
  it("broken facts", () => {
    expect(() => jsonSchema(deals, { target, facts: { status: 5 } as never })).toThrow(
      "the facts are broken at /status",
    )
  })
  it("options that there are not", () => {
    expect(() => jsonSchema(deals, { target, options: { of: [] } as never })).toThrow("there is no option of")
  })
})

describe("other parts", () => {
  it("have one of two members, where a request has exactly one", () => {
    const takes = accepts(jsonSchema(prepayments, { target, part: "path" }))
    expect([{}, { id: 1 }, { id: "x" }, { reference: "x" }, { id: 1, reference: "x" }].map(takes)).toEqual([
      false,
      true,
      false,
      true,
      false,
    ])
  })
  it("have either of them, or both, where more than the document lists is let through", () => {
    const schema = jsonSchema(prepayments, { target, part: "path", options: { unknownKeys: "ignore" } })
    expect([{}, { id: 1 }, { id: 1, reference: "x", more: 1 }].map(accepts(schema))).toEqual([false, true, true])
    expect(Object.keys(at(schema, "x-perevir-rules") as object)).toContain("required")
  })
  it("may hold other headers", () => {
    const takes = accepts(jsonSchema(parcel, { target, part: "headers" }))
    expect([{ Accept: "a" }, { "X-Draft": true }, { "X-Draft": 1 }].map(takes)).toEqual([true, true, false])
  })
})
