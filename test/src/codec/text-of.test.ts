import { describe, expect, test } from "vitest"
import { textOf } from "../../../src/codec/text-of.js"

/** Text in Latin-1: a byte a sign. */
const latin1 = (text: string): Uint8Array => Uint8Array.from(text, (sign) => sign.charCodeAt(0))
const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

describe("an XML declaration says in what an XML text is written", () => {
  test.each([
    ["", `<?xml version="1.0" encoding="windows-1251"?>`],
    ["blanks around its sign", `<?xml version="1.0" encoding \t=\r\n 'windows-1251' ?>`],
    ["blanks before its name", `<?xml version='1.0'\n  encoding="windows-1251" standalone="yes"?>`],
    ["a name in capitals", `<?xml version="1.0" encoding="Windows-1251"?>`],
  ])("with %s", (_, declaration) => {
    expect(textOf(latin1(`${declaration}\u00c0`), undefined)).toBe(`${declaration}А`)
  })

  test.each([
    ["a text that does not begin with it", ` <?xml version="1.0" encoding="windows-1251"?>€`],
    ["a text in JSON that holds one", `{"a":"<?xml version='1.0' encoding='windows-1251'?>€"}`],
    ["one without an encoding", `<?xml version="1.0"?><a encoding="windows-1251">€</a>`],
    ["one whose encoding is part of a name", `<?xml version="1.0" myencoding="windows-1251"?>€`],
    ["one that comes late", `<?xml version="1.0"${" ".repeat(128)}encoding="windows-1251"?>€`],
  ])("but not %s", (_, text) => {
    expect(textOf(utf8(text), undefined)).toBe(text)
  })

  test("unless a mark or the content type says otherwise", () => {
    const text = `<?xml version="1.0" encoding="windows-1251"?>€`
    expect(textOf(utf8(text), "utf-8")).toBe(text)
    expect(textOf(utf8(`\ufeff${text}`), undefined)).toBe(text)
    expect(textOf(utf8(`\ufeff${text}`), "windows-1251")).toBe(text)
  })
})

test.each([
  ["whose charset nobody knows", latin1("a"), "x-my", { fails: "unknown charset", charset: "x-my" }],
  ["whose charset has no name", latin1("a"), "", { fails: "unknown charset", charset: "" }],
  [
    "whose declared charset nobody knows",
    latin1(`<?xml version="1.0" encoding="x-my"?>`),
    undefined,
    { fails: "unknown charset", charset: "x-my" },
  ],
  ["that are cut", utf8("€").subarray(0, 2), undefined, { fails: "bytes", charset: "utf-8" }],
  ["that are cut after a mark", Uint8Array.of(0xff, 0xfe, 0x41), "utf-8", { fails: "bytes", charset: "utf-16le" }],
])("bytes %s are no text", (_, bytes, charset, why) => {
  expect(textOf(bytes, charset)).toEqual(why)
})

test.each([
  ["windows-1252", "\u0080\u0093\u009f", "€“Ÿ"],
  ["latin1", "\u0080\u00e9\u007f", "€é\u007f"],
  ["iso-8859-15", "\u00a4", "€"],
])("%s is read", (charset, bytes, text) => {
  expect(textOf(latin1(bytes), charset)).toBe(text)
})
