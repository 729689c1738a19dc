import * as fc from "fast-check"
import { decodeRequest, decodeResponse, encodeRequest, encodeResponse } from "perevir/panier/wire"
import { describe, expect, test } from "vitest"
import { wireShapesFile, wireShapesSource } from "../../../../scripts/wire-shapes.js"
import { readFileSync } from "node:fs"
import { panierResponse, updatePanier } from "../../../../rules/panier/wire/shapes.js"
import type { WireType } from "../../../../src/codec/index.js"

const text = fc.oneof(
  fc.string({ unit: "grapheme" }),
  fc.string({ unit: "binary" }),
  fc.constantFrom(
    "",
    " ",
    "\r\n",
    "\t",
    "]]>",
    "<&>\"'",
    "\u0000",
    "\ufeff",
    "a=b&c",
    "+ %2B",
    "\ud800",
    "\u0085\u2028",
  ),
)
const number = fc.oneof(
  fc.integer(),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
  fc.constantFrom(0.1, 7e28, 1e-7, 5e-324, 1.7976931348623157e308),
)

function valueOf(type: WireType): fc.Arbitrary<unknown> {
  switch (type.is) {
    case "text":
      return text
    case "number":
      return fc.option(number, { freq: 10, nil: type.nullable ? null : 0 })
    case "boolean":
      return fc.boolean()
    case "map":
      return fc.dictionary(text, text, { maxKeys: 3, noNullPrototype: true })
    case "list":
      return fc.array(valueOf(type.of), { maxLength: 3 })
    case "record":
      return fc.record(Object.fromEntries(Object.entries(type.members).map(([name, of]) => [name, valueOf(of)])), {
        requiredKeys: [],
        noNullPrototype: true,
      })
    case "open":
      return fc.oneof(
        fc.constant({}),
        fc.dictionary(fc.string(), fc.jsonValue(), { maxKeys: 2, noNullPrototype: true }),
      )
  }
}

/** No format tells minus zero from zero. */
const plain = (value: unknown): unknown =>
  JSON.parse(JSON.stringify(value, (_, inner: unknown) => (Object.is(inner, -0) ? 0 : inner)))

describe("what is written is what is read again, or is not written", () => {
  const json = "application/json"
  const xml = "application/xml"
  const form = "application/x-www-form-urlencoded"

  test.each([
    ["a request in JSON", updatePanier, json, encodeRequest, decodeRequest],
    ["a request in XML", updatePanier, xml, encodeRequest, decodeRequest],
    ["a request in a form", updatePanier, form, encodeRequest, decodeRequest],
    ["an answer in JSON", panierResponse, json, encodeResponse, decodeResponse],
    ["an answer in XML", panierResponse, xml, encodeResponse, decodeResponse],
  ] as const)("%s", (_, shape, type, encode, decode) => {
    let written = 0
    fc.assert(
      fc.property(valueOf(shape), (value) => {
        const encoded = encode(type, value)
        if (!encoded.ok) return
        written++
        const again = { ok: true, value: plain(value) }
        expect(decode(encoded.contentType, encoded.text)).toEqual(again)
        expect(decode(encoded.contentType, new TextEncoder().encode(encoded.text))).toEqual(again)
      }),
      { numRuns: 400 },
    )
    expect(written).toBeGreaterThan(20)
  })

  test("whatever bytes come, nothing is thrown", () => {
    const types = fc.constantFrom(json, xml, form, `${xml}; charset=utf-16`, "text/xml; charset=x", "")
    const piece = fc.constantFrom(
      "<",
      ">",
      "/",
      "UpdatePanier",
      "Items",
      "Item",
      ' xmlns="http://schemas.datacontract.org/2004/07/Namebay.Rest.Api.Models"',
      "&",
      "=",
      "[0]",
      ".",
      "%41",
      '"',
      "{",
      "}",
      "1.5",
      "<![CDATA[",
      "]]>",
      "<!--",
      "-->",
      "&#0;",
    )
    const body = fc.oneof(
      fc.uint8Array(),
      fc.array(fc.oneof(piece, fc.string()), { maxLength: 30 }).map((parts) => parts.join("")),
    )
    fc.assert(
      fc.property(types, body, (type, bytes) => {
        for (const decode of [decodeRequest, decodeResponse]) {
          const result = decode(type, bytes)
          if (!result.ok) expect(JSON.parse(JSON.stringify(result.issues))).toEqual(result.issues)
        }
      }),
      { numRuns: 500 },
    )
  })
})

test("the shapes on the wire are those that are declared: npx tsx scripts/wire-shapes.ts", async () => {
  expect(readFileSync(wireShapesFile, "utf8")).toBe(await wireShapesSource())
})
