import { describe, expect, test } from "vitest"
import { codecSentences } from "../../../src/codec/index.js"
import { codecOf, letterOf, told } from "./letter.js"

const json = "application/json"
const xml = "application/xml"
const form = "application/x-www-form-urlencoded"

const { decode, encode } = codecOf()

describe("a body may be as large as the limit, and no larger", () => {
  const limit = 4_194_304
  const tooLarge = [["wire.size", "", { limit }]]

  test.each([
    [limit - 1, {}],
    [limit, {}],
    [limit + 1, tooLarge],
  ])("%i units", (size, expected) => {
    expect(told(decode(json, "{}".padEnd(size)))).toEqual(expected)
  })

  test.each([
    [limit, {}],
    [limit + 1, tooLarge],
  ])("%i bytes", (size, expected) => {
    expect(told(decode(json, new TextEncoder().encode("{}".padEnd(size))))).toEqual(expected)
  })
})

describe("values may nest as deep as the limit, and no deeper", () => {
  const keeping = codecOf({ keepsUnknown: true })
  const nested = (depth: number): unknown => JSON.parse(`${'{"n":'.repeat(depth)}{}${"}".repeat(depth)}`)
  const elements = (depth: number): string => letterOf(`${"<n>".repeat(depth)}${"</n>".repeat(depth)}`)

  test.each([
    ["JSON that is read", 63, 64, (depth: number) => decode(json, JSON.stringify(nested(depth))), { line: 1, column: 321 }], // prettier-ignore
    ["XML that is read", 63, 64, (depth: number) => keeping.decode(xml, elements(depth)), { line: 1, column: 215 }],
    ["JSON that is written", 62, 63, (depth: number) => encode(json, { Extra: nested(depth) }), {}],
  ] as const)("%s", (_, within, beyond, work, place) => {
    expect(work(within).ok).toBe(true)
    expect(told(work(beyond))).toEqual([["wire.depth", expect.any(String), { limit: 64, ...place }]])
  })
})

test("a codec without roots is refused when it is made", () => {
  expect(() => codecOf({ roots: {} })).toThrow(/roots/)
})

test("a rule without a sentence is told by its name", () => {
  const { decode } = codecOf({ messages: codecSentences })
  expect(decode(json, '{"Copies": 1e400}')).toMatchObject({
    issues: [{ rule: "letter.lossy", message: "letter.lossy", severity: "error", in: "body", path: ["Copies"] }],
  })
})

test("what a sentence throws is not taken for the end of reading", () => {
  const messages = {
    "wire.size": () => {
      throw new RangeError("no words")
    },
  }
  expect(() => decode(json, "x".repeat(5_000_000), { locale: { tag: "en", messages } })).toThrow(RangeError)
})

describe("a value is written where the format has a word for it", () => {
  test.each([
    ["null for a text", xml, { To: null }, /i:nil="true"/],
    ["null for a text", json, { To: null }, /null/],
    ["nothing", form, {}, /^$/],
    ["null for a boolean", form, { Urgent: null }, /^Urgent=$/],
    ["null for a text that may be null", form, { Subject: null, Cents: null }, /^Cents=&Subject=$/],
    ["what JSON knows in data", json, { Extra: { a: [1, -0.5, true, null, "b"] } }, /\[1,-0.5,true,null,"b"\]/],
    ["a control character", json, { To: "\u0001" }, /\\u0001/],
    ["a control character", form, { To: "\u0001" }, /^To=%01$/],
  ])("%s in %s", (_, type, value, text) => {
    const written = encode(type, value)
    expect(told(written)).toMatch(text)
    expect(told(decode(type, written.ok ? written.text : ""))).toEqual(value)
  })

  test.each([
    ["a member that every object has", json, { constructor: {} }, [["unknown", "/constructor", {}]]],
    ["a control character", xml, { To: "\u0001" }, [["wire.carried", "/To", { format: "XML", what: "character" }]]],
    ["a member whose name is no text", json, { "\ud800": 1 }, [["unknown", "/\ud800", {}]]],
    [
      "a text in a form that would be read as null",
      form,
      { To: "", Subject: "" },
      [["wire.carried", "/Subject", { format: "form", what: "empty" }]],
    ],
    [
      "a name in data that is no text",
      json,
      { Extra: { a: { "\ud800": 1 } } },
      [["string.wellFormed", "/Extra/a", {}]],
    ],
    ["a text that may be null and is none", form, { Subject: "\ud800" }, [["string.wellFormed", "/Subject", {}]]],
  ])("but not %s", (_, type, value, expected) => {
    expect(told(encode(type, value))).toEqual(expected)
  })

  test.each([json, xml, form])("but not null alone, nor another kind of value than the roots' in %s", (type) => {
    for (const [value, got] of [
      [null, "null"],
      ["a", "string"],
    ])
      expect(told(encode(type, value))).toEqual([["type", "", { expected: ["object"], got }]])
  })

  test.each([json, xml, form])("members that hold undefined are absent in %s", (type) => {
    const written = encode(type, { To: undefined, Copies: 1, Headers: { a: undefined, b: "1" } })
    expect(told(decode(type, written.ok ? written.text : ""))).toEqual({ Copies: 1, Headers: { b: "1" } })
  })

  test.each([
    ["utf-8", true],
    ["UTF8", true],
    ["utf-16", false],
    ["none", false],
    ["", false],
  ])("in the charset “%s”: %s", (charset, is) => {
    const written = encode(`${json}; charset=${charset}`, {})
    const name = charset.toLowerCase()
    expect(written).toMatchObject(
      is
        ? { ok: true, contentType: `${json}; charset=utf-8` }
        : { ok: false, issues: [{ rule: "wire.contentType", params: { charset: name } }] },
    )
  })

  test("an empty text that may be null is one in JSON and XML", () => {
    for (const type of [json, xml]) expect(encode(type, { Subject: "" }).ok).toBe(true)
  })
})
