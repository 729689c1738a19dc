import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { jsonSchema, type JsonSchema, type Target } from "perevir/json-schema"
import { describe, expect, it, test } from "vitest"
import { update as parcel } from "../parcel.js"
import { at, target, whyNot } from "./reading.js"

const { Array, Boolean, Finite, Literal, Literals, Null, optional, Record, String, Struct, Tuple, Union } = Schema

/** What is written of a body with one optional member, `a`, whose type has these rules. */
const ofBody = (a: Schema.Top, options: object = {}, ...ids: readonly string[]): JsonSchema => {
  const messages = Object.fromEntries(ids.map((id) => [id, () => id])) as {}
  const body = { a: optional(a) } as {}
  const update = shape({ id: "a", http: "PUT /a", source: "a.txt", body }).operation({ rules: [], messages })
  return jsonSchema(update, { target, ...options })
}
const of = (...asked: Parameters<typeof ofBody>) => at(ofBody(...asked), "properties", "a")

const type = { "x-perevir-rule": "type" }
const text = { type: "string", ...type }
const truth = { type: "boolean", ...type }
const empty = { type: "null", ...type }

describe("what is said of a value, and nothing besides", () => {
  const rows: readonly (readonly [name: string, shape: Schema.Top, keywords: object])[] = [
    ["text", String, text],
    ["a number", Finite, { type: "number", ...type }],
    ["true or false", Boolean, truth],
    ["null", Null, empty],
    ["one literal", Literal("a"), { const: "a", ...type }],
    ["several literals", Literals(["a", 1]), { enum: ["a", 1], ...type }],
    ["a date, which is no JSON", Schema.Date, { not: {}, ...type }],
    ["anything", Schema.Unknown, {}],
    [
      "an object without members",
      Struct({}),
      { type: "object", additionalProperties: false, "x-perevir-rule": ["type", "unknown"] },
    ],
    [
      "an object",
      Struct({ b: String, c: optional(Boolean) }),
      {
        type: "object",
        properties: { b: text, c: truth },
        required: ["b"],
        additionalProperties: false,
        "x-perevir-rule": ["type", "required", "unknown"],
      },
    ],
    [
      "an object whose members may all be absent",
      Struct({ c: optional(Boolean) }),
      { type: "object", properties: { c: truth }, additionalProperties: false, "x-perevir-rule": ["type", "unknown"] },
    ],
    ["a record", Record(String, Boolean), { type: "object", additionalProperties: truth, ...type }],
    ["a list", Array(Boolean), { type: "array", items: truth, ...type }],
    [
      "a tuple",
      Tuple([Boolean, Null]),
      { type: "array", prefixItems: [truth, empty], items: false, minItems: 2, maxItems: 2, ...type },
    ],
    ["a tuple of nothing", Tuple([]), { type: "array", minItems: 0, maxItems: 0, ...type }],
    [
      "a tuple that goes on",
      Schema.TupleWithRest(Tuple([Boolean]), [Null]),
      { type: "array", prefixItems: [truth], items: empty, minItems: 1, ...type },
    ],
    ["a choice", Union([String, Boolean]), { anyOf: [text, truth] }],
  ]
  test.each(rows)("%s", (_, shape, keywords) => {
    expect(of(shape)).toStrictEqual(keywords)
  })
  test("an object that may hold more", () => {
    expect(of(Struct({ b: String }), { options: { unknownKeys: "ignore" } })).toStrictEqual({
      type: "object",
      properties: { b: text },
      required: ["b"],
      "x-perevir-rule": ["type", "required"],
    })
  })
  test("a tuple of draft-07", () => {
    expect(of(Tuple([Boolean]), { target: "draft-07" })).toStrictEqual({
      type: "array",
      items: [truth],
      additionalItems: false,
      minItems: 1,
      maxItems: 1,
      ...type,
    })
  })
})

describe("the root", () => {
  it.each([
    ["body", ["body", "unknown"], "parcel.update"],
    ["query", ["type", "unknown"], "parcel.update query"],
    ["headers", "type", "parcel.update headers"],
    ["path", ["type", "required", "unknown"], "parcel.update path"],
  ] as const)("of the %s has the rule %j, and is called %s", (part, rule, title) => {
    const schema = jsonSchema(parcel, { target, part })
    expect([schema["x-perevir-rule"], schema["title"]]).toEqual([rule, title])
  })
  it.each([
    ["draft-2020-12", { $schema: "https://json-schema.org/draft/2020-12/schema" }],
    ["draft-07", { $schema: "http://json-schema.org/draft-07/schema#" }],
    ["openapi-3.1", {}],
  ] as const)("of %s names its dialect, and what no schema says of text", (target, dialect) => {
    const { "x-perevir-rules": _, ...schema } = ofBody(String, { target })
    expect(schema).toStrictEqual({
      ...dialect,
      title: "a",
      type: "object",
      properties: { a: text },
      additionalProperties: false,
      "x-perevir-rule": ["body", "unknown"],
      "x-perevir-unexpressed": [
        { rule: "string.wellFormed", severity: "error", in: "body", because: "no-keyword", at: [""] },
      ],
    })
  })
  it("names no rule that nothing rests on", () => {
    const rules = at(ofBody(Schema.Unknown), "x-perevir-rules") as object
    expect(Object.keys(rules).toSorted()).toEqual(["body", "string.wellFormed", "unknown"])
  })
})

describe("rules of a value", () => {
  const about = { cites: "1", says: "It is short." } as const
  const short = { test: (text: string) => text.length < 9, describes: { is: "notEmpty" } } as const
  const vague = { test: () => true }
  const cited = (id: string) => ({ "x-perevir-rule": id, "x-perevir-cites": "1" })

  it("stand beside its type, and tell what they say", () => {
    const both = domain(String, { "a.b": { ...about, check: short }, "a.c": { ...about, says: "So.", check: vague } })
    expect(of(both, {}, "a.b", "a.c")).toStrictEqual({
      description: "It is short. So.",
      ...text,
      allOf: [{ ...cited("a.b"), minLength: 1 }],
    })
    const off = { off: ["a.b", "a.c"] }
    expect(of(both, { options: off }, "a.b", "a.c")).toStrictEqual(text)
  })
  it("are nowhere when they are off", () => {
    const options = { off: ["a.c"] }
    const schema = ofBody(domain(String, { "a.c": { ...about, check: vague } }), { options }, "a.c")
    expect(JSON.stringify(schema)).not.toContain("a.c")
  })
  it("are listed where keywords say a part of them, which they do all the same", () => {
    const url = { test: () => true, describes: { is: "httpUrl" } } as const
    const schema = ofBody(domain(String, { "a.b": { ...about, check: url } }), {}, "a.b")
    expect(whyNot(schema, "a.b")).toMatchObject([{ because: "in-part", at: ["/a"] }])
    expect(at(schema, "properties", "a", "allOf", 0, "pattern")).toContain("://")
  })
  it("keep their type where the value may have another", () => {
    const choice = domain(Union([String, Null]), { "a.b": { ...about, check: short as never } })
    expect(at(ofBody(choice, {}, "a.b"), "properties", "a", "allOf")).toStrictEqual([
      { ...cited("a.b"), type: "string", minLength: 1 },
    ])
  })
  it("of what a record holds stand at any of its names", () => {
    const schema = ofBody(Record(String, domain(String, { "a.c": { ...about, check: vague } })), {}, "a.c")
    expect(whyNot(schema, "a.c")).toMatchObject([{ because: "no-keyword", at: ["/a/*"] }])
  })

  describe("that list codes", () => {
    const listed = { test: () => true, describes: { is: "currency" } } as const
    const code = domain(String, { "a.code": { ...about, check: listed } })
    const warned = domain(String, { "a.code": { ...about, severity: "warning", check: listed } })

    it.each([
      ["draft-2020-12", "$defs", "#/$defs/currency"],
      ["draft-07", "definitions", "#/definitions/currency"],
      ["openapi-3.1", "$defs", "#/components/schemas/currency"],
    ] as const)("refer to them, in %s", (target: Target, folder, $ref) => {
      const schema = ofBody(code, { target }, "a.code")
      expect(at(schema, "properties", "a", "allOf")).toStrictEqual([{ ...cited("a.code"), $ref }])
      expect(at(schema, folder, "currency", "enum")).toContain("EUR")
    })
    it("have them in place where they only warn", () => {
      const schema = ofBody(warned, {}, "a.code")
      expect(at(schema, "properties", "a", "x-perevir-warnings", 0, "enum")).toContain("EUR")
      expect(schema["$defs"]).toBeUndefined()
    })
  })

  describe("are listed where text is composed before them", () => {
    const rule = { "a.b": { ...about, check: short } }
    const composed = { normalise: "nfc" } as const
    it.each([
      ["text", domain(String, rule, composed), ["nfc"]],
      ["text that is not", domain(String, rule), []],
      ["a choice that has it", Union([domain(String, rule, composed), Finite]), ["nfc"]],
      ["a choice that is composed as a whole", domain(Union([domain(String, rule), Finite]), {}, composed), ["nfc"]],
      ["a choice that is not", Union([domain(String, rule), Finite]), []],
    ] as const)("%s", (_, shape, because) => {
      expect(whyNot(ofBody(shape, {}, "a.b"), "a.b").map((one) => one.because)).toEqual(because)
    })
  })
})

describe("a shape that contains itself stands under a name", () => {
  interface Folder {
    readonly [name: string]: Folder | undefined
  }
  const nested = (name: string, id = "folders"): JsonSchema => {
    const Folder: Schema.Codec<Folder> = Struct({
      [name]: optional(Schema.suspend((): Schema.Codec<Folder> => Folder)),
    })
    return jsonSchema(shape({ id, http: "PUT /a", source: "a.txt", body: { [name]: Folder } }).operation({ rules: [], messages: {} }), { target }) // prettier-ignore
  }

  it.each([
    ["inside", "folders.inside"],
    ["in/side ~1%", "folders.in_side__1_"],
    ["*", "folders.value"],
  ])("of its member: %s", (name, stem) => {
    const schema = nested(name)
    expect(Object.keys(schema["$defs"] as object)).toEqual([stem])
    expect(at(schema, "properties", name, "properties", name)).toEqual({ $ref: `#/$defs/${stem}` })
  })
  it("that no other has", () => {
    const made = (): Schema.Codec<Folder> => {
      const Folder: Schema.Codec<Folder> = Struct({
        in: optional(Schema.suspend((): Schema.Codec<Folder> => Folder)),
      })
      return Folder
    }
    const body = { a: made(), b: made(), c: made(), d: Struct({ a: made(), in: made() }) }
    const update = shape({ id: "x", http: "PUT /a", source: "a.txt", body }).operation({ rules: [], messages: {} })
    const schema = jsonSchema(update, { target })
    expect(Object.keys(schema["$defs"] as object)).toEqual(["x.in", "x.in2", "x.in3", "x.in4", "x.in5"])
    expect(at(schema, "properties", "c", "properties", "in")).toEqual({ $ref: "#/$defs/x.in3" })
  })
})
