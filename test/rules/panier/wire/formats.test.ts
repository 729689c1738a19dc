import { decodeRequest, decodeResponse, encodeRequest } from "perevir/panier/wire"
import { uk, wire } from "perevir/panier/uk"
import { describe, expect, test } from "vitest"
import { found } from "./found.js"

const json = "application/json"
const form = "application/x-www-form-urlencoded"
const types = [json, "text/json", "application/xml", "text/xml", form]

const bytes = (...all: readonly number[]): Uint8Array => Uint8Array.from(all)
const utf16 = (text: string): Uint8Array => new Uint8Array(Uint16Array.from(text, (unit) => unit.charCodeAt(0)).buffer)
const valueOf = (result: ReturnType<typeof decodeRequest>): unknown => (result.ok ? result.value : found(result))

describe("a content type", () => {
  test.each(["text/plain", "", "application/json2", "multipart/form-data; boundary=x"])(
    "that is none of the document's: %j",
    (type) => {
      expect(found(decodeRequest(type, "{}"))).toEqual([["wire.contentType", "", { supported: types }]])
      expect(found(encodeRequest(type, {}))).toEqual([["wire.contentType", "", { supported: types }]])
    },
  )

  test("of a form is none of an answer", () => {
    expect(found(decodeResponse(form, ""))).toEqual([["wire.contentType", "", { supported: types.slice(0, 4) }]])
  })

  test.each([" Application/JSON ; Charset = UTF-8", 'text/json; a=b; charset="utf-8"', "text/json;charset=utf8"])(
    "may be written as %j",
    (type) => {
      expect(decodeRequest(type, bytes(0x7b, 0x7d))).toEqual({ ok: true, value: {} })
    },
  )

  test("that asks for another charset than UTF-8 is not written", () => {
    const params = { supported: types, charset: "utf-16" }
    expect(found(encodeRequest(`${json}; charset=utf-16`, {}))).toEqual([["wire.contentType", "", params]])
  })
})

describe("bytes are read in", () => {
  const price = '{"Currency":"€"}'
  test.each([
    ["UTF-8 unless told otherwise", json, new TextEncoder().encode(price)],
    ["UTF-8 with a mark", json, new TextEncoder().encode(`\ufeff${price}`)],
    ["UTF-16", `${json}; charset=utf-16`, utf16(price)],
    ["what the mark says, whatever the type says", `${json}; charset=utf-8`, utf16(`\ufeff${price}`)],
    ["big-endian UTF-16", json, utf16(`\ufeff${price}`).map((_, index, all) => all[index ^ 1] ?? 0)],
    [
      "windows-1252",
      `${json}; charset=windows-1252`,
      Uint8Array.from(price.replace("€", "\u0080"), (sign) => sign.charCodeAt(0)),
    ],
  ])("%s", (_, type, body) => {
    expect(valueOf(decodeRequest(type, body))).toEqual({ Currency: "€" })
  })

  test("what an XML declaration says", () => {
    const xml = `<?xml version="1.0" encoding='windows-1251'?><UpdatePanier xmlns="http://schemas.datacontract.org/2004/07/Namebay.Rest.Api.Models"><Currency>\u00c0</Currency></UpdatePanier>`
    expect(
      valueOf(
        decodeRequest(
          "text/xml",
          Uint8Array.from(xml, (sign) => sign.charCodeAt(0)),
        ),
      ),
    ).toEqual({ Currency: "А" })
  })

  test.each([
    ["bytes that are no UTF-8", json, bytes(0x22, 0xff, 0x22), "wire.charset", { charset: "utf-8" }],
    ["UTF-8 that is cut", "text/xml", bytes(0x3c, 0xe2, 0x82), "wire.charset", { charset: "utf-8" }],
    ["half of a UTF-16 unit", `${json}; charset=utf-16le`, bytes(0x7b), "wire.charset", { charset: "utf-16le" }],
    [
      "a charset that nobody knows",
      `${json}; charset=x-my`,
      bytes(),
      "wire.contentType",
      { supported: types, charset: "x-my" },
    ],
  ])("no charset, not even with a question mark in it: %s", (_, type, body, rule, params) => {
    expect(found(decodeRequest(type, body))).toEqual([[rule, "", params]])
  })
})

describe("JSON", () => {
  test("with a mark is JSON", () => {
    expect(valueOf(decodeRequest(json, "\ufeff{}"))).toEqual({})
  })

  test.each([
    "0.1",
    "-0",
    "1.50",
    "1E+2",
    "7e28",
    "100000000000000000000000",
    "0.000000000000000000001",
    "123456789.123456",
    "5e-324",
  ])("has %s as it is", (literal) => {
    expect(decodeRequest(json, `{"Total_HT": ${literal}}`)).toEqual({ ok: true, value: { Total_HT: Number(literal) } })
  })

  test.each([
    "0.1000000000000000055511151231257827",
    "12345678901234567890.5",
    "9007199254740993",
    "1e400",
    "1e-400",
    "-0.30000000000000004441",
  ])("does not silently round %s", (literal) => {
    expect(found(decodeRequest(json, `{\n "Items": [{"Pu": ${literal}}]}`))).toEqual([
      ["panier.decimal", "/Items/0/Pu", { line: 2, column: 19 }],
    ])
  })

  test.each([
    ["a member that is given twice", '{"Id":1,\n"\\u0049d":2}', "wire.once", "/Id", { line: 2, column: 1 }],
    ["what is no JSON", '{"Id":1,}', "wire.syntax", "", { format: "JSON", line: 1, column: 9 }],
    ["nothing", "", "wire.syntax", "", { format: "JSON", line: 1, column: 1 }],
    [
      "a hundred thousand levels",
      "[".repeat(100_000),
      "wire.depth",
      "/0".repeat(64),
      { limit: 64, line: 1, column: 65 },
    ],
    ["ten megabytes", " ".repeat(10_000_000), "wire.size", "", { limit: 4_194_304 }],
  ])("with an issue: %s", (_, text, rule, pointer, params) => {
    expect(found(decodeRequest(json, text))).toEqual([[rule, pointer, params]])
  })

  const cycle: Record<string, unknown> = {}
  cycle["x"] = cycle
  test.each([
    [
      "what is no JSON",
      { Errors: [{ Data: { a: [1n] } }] },
      "type",
      "/Errors/0/Data/a/0",
      { expected: ["JSON"], got: "bigint" },
    ],
    [
      "a number that is none",
      { Errors: [{ Data: { a: Number.NaN } }] },
      "type",
      "/Errors/0/Data/a",
      { expected: ["JSON"], got: "NaN" },
    ],
    ["half of a character", { Errors: [{ Data: { a: "\udc00" } }] }, "string.wellFormed", "/Errors/0/Data/a", {}],
    [
      "what contains itself",
      { Errors: [{ Data: cycle }] },
      "wire.depth",
      `/Errors/0/Data${"/x".repeat(61)}`,
      { limit: 64 },
    ],
  ])("is not made of %s", (_, value, rule, pointer, params) => {
    expect(found(encodeRequest(json, value))).toEqual([[rule, pointer, params]])
  })

  test("is made without members that hold undefined", () => {
    expect(encodeRequest(json, { Id: undefined, Errors: [{ Data: { a: undefined, b: [true, null] } }] })).toMatchObject(
      {
        text: '{"Errors":[{"Data":{"b":[true,null]}}]}',
      },
    )
  })
})

describe("a form", () => {
  const read = (text: string) => decodeRequest(form, text)

  test.each([
    ["nothing", "", {}],
    ["members", "Currency=EUR&Id=+5+&Total_HT=1.50", { Currency: "EUR", Id: 5, Total_HT: 1.5 }],
    ["members without a value, and none", "&Currency&&IpAddress=&", { Currency: "", IpAddress: "" }],
    ["lists in any order", "Items[1].Id=2&Items[0].Id=1", { Items: [{ Id: 1 }, { Id: 2 }] }],
    ["an empty id", "Items[0].Id=", { Items: [{ Id: null }] }],
    [
      "maps",
      "Items[0].Attributes[0].Key=__proto__&Items[0].Attributes[0].Value=a%3Db+c",
      { Items: [{ Attributes: { ["__proto__"]: "a=b c" } }] },
    ],
    ["escaped names", "Items%5B0%5D.Confirm=true", { Items: [{ Confirm: true }] }],
  ])("says %s", (_, text, value) => {
    expect(valueOf(read(text))).toEqual(value)
  })

  test.each([
    ["a name that is none", "a=1&Items[x].Id=1", "wire.name", "", 5],
    ["a list without an index", "Items.Id=1", "wire.name", "/Items", 1],
    ["a list with a value", "Items=1", "wire.name", "/Items", 1],
    ["an index for what is no list", "Id[0]=1", "wire.name", "/Id", 1],
    ["a member of what has none", "Id.x=1", "wire.name", "/Id", 1],
    ["an unknown member", "Idd=1", "unknown", "/Idd", 1],
    ["a member of every object", "constructor=1", "unknown", "/constructor", 1],
    ["the prototype", "__proto__.x=1", "unknown", "/__proto__", 1],
    ["a value given twice", "Id=1&Id=1", "wire.once", "/Id", 6],
    ["a gap", "Items[0].Id=1&Items[2].Id=1", "wire.gap", "/Items", 15],
    ["a list that starts late", "Items[999999999].Id=1", "wire.gap", "/Items", 1],
    ["an index that is none", "Items[00].Id=1", "wire.name", "", 1],
    ["a map's entry without a value", "Items[0].Attributes[0].Key=1", "required", "/Items/0/Attributes", 1],
    [
      "a map's key given twice",
      "Items[0].Attributes[0].Key=a&Items[0].Attributes[0].Value=&Items[0].Attributes[1].Key=a&Items[0].Attributes[1].Value=",
      "wire.once",
      "/Items/0/Attributes/a",
      60,
    ],
    ["data", "Errors[0].Data.a=1", "wire.carried", "/Errors/0/Data/a", 1],
    ["data of text", "Errors[0].Data=1", "wire.carried", "/Errors/0/Data", 1],
    ["what is no number", "Id=x", "type", "/Id", 1],
    ["a number that JavaScript would round", "Total_HT=12345678901234567890.5", "panier.decimal", "/Total_HT", 1],
    ["an escape that is none", "Id=%zz", "wire.syntax", "", 1],
    ["an escape that is no UTF-8", "Currency=%ff", "wire.syntax", "", 1],
  ])("with an issue: %s", (_, text, rule, pointer, column) => {
    expect(
      found(read(text)).map(([rule, pointer, params]) => [rule, pointer, (params as { column: number }).column]),
    ).toContainEqual([rule, pointer, column])
  })

  test("of a hundred thousand items is read, in time that grows with them", { timeout: 30_000 }, () => {
    const items = Array.from({ length: 100_000 }, (_, index) => `Items[${index}].Id=${index + 1}`)
    expect(found(read(items.join("&")))).toEqual([])
  })

  test.each([
    ["an empty list", { Items: [] }, "/Items", "empty"],
    ["an item that says nothing", { Items: [{}] }, "/Items/0", "empty"],
    ["an empty map", { Items: [{ Id: 1, Attributes: {} }] }, "/Items/0/Attributes", "empty"],
    ["null, but for an empty id", { Items: [{ Id: null }], Id: null }, "/Id", "null"],
    ["data", { Errors: [{ Data: {} }] }, "/Errors/0/Data", "open"],
  ])("is not made of %s", (_, value, pointer, what) => {
    expect(found(encodeRequest(form, value))).toEqual([["wire.carried", pointer, { format: "form", what }]])
  })
})

test("issues are plain JSON, and speak the caller's language", () => {
  const result = decodeRequest(form, "Id=x&Idd=1&Items[1].Id=0.1000000000000000055511151231257827", { locale: wire })
  const english = decodeRequest(form, "Id=x&Idd=1&Items[1].Id=0.1000000000000000055511151231257827")
  expect(JSON.parse(JSON.stringify(result))).toEqual(result)
  if (result.ok || english.ok) throw new Error("neither is a form")
  expect(result.issues.map(({ message }) => /[а-яі]/.test(message))).toEqual(result.issues.map(() => true))
  expect(english.issues.map(({ message }) => /[а-яі]/.test(message))).toEqual(english.issues.map(() => false))
  expect(uk.tag).toBe(wire.tag)
})
