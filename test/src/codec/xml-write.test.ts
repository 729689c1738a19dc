import { expect, test } from "vitest"
import { arrays, codecOf, countries, instance, letterOf, post, stamps, told } from "./letter.js"

const { encode, decode } = codecOf()
const type = "application/xml"
const root = `xmlns:i="${instance}" xmlns="${post}"`

test.each<[about: string, value: unknown, inside: string]>([
  ["texts and numbers", { To: "a", Copies: 2, Urgent: false }, "<Copies>2</Copies><To>a</To><Urgent>false</Urgent>"],
  ["null", { To: null, Cents: null }, `<Cents i:nil="true" /><To i:nil="true" />`],
  ["an empty text, list and object", { To: "", Pages: [], Extra: {}, Stamp: {} }, `<Extra /><Pages /><Stamp xmlns:d2p1="${countries}" xmlns:d2p2="${stamps}" /><To />`], // prettier-ignore
  ["what must be escaped", { To: "<a>&\r\n\"'" }, "<To>&lt;a&gt;&amp;&#xD;\n\"'</To>"],
  ["numbers without an exponent", { Copies: 1e21, Cents: -1e-7 }, "<Cents>-0.0000001</Cents><Copies>1000000000000000000000</Copies>"], // prettier-ignore
  ["a list", { Pages: [{ Text: "a" }, { Size: 1, Text: "b" }] }, "<Pages><Page><Text>a</Text></Page><Page><Size>1</Size><Text>b</Text></Page></Pages>"], // prettier-ignore
  [
    "a map",
    { Headers: { b: "1", a: "" } },
    `<Headers xmlns:d2p1="${arrays}">` +
      "<d2p1:KeyValueOfstringstring><d2p1:Key>b</d2p1:Key><d2p1:Value>1</d2p1:Value></d2p1:KeyValueOfstringstring>" +
      "<d2p1:KeyValueOfstringstring><d2p1:Key>a</d2p1:Key><d2p1:Value /></d2p1:KeyValueOfstringstring></Headers>",
  ],
  [
    "members of a base class, in its namespace and before its own",
    { Stamp: { Year: 2026, Value: 1, Country: "UA" } },
    `<Stamp xmlns:d2p1="${countries}" xmlns:d2p2="${stamps}">` +
      "<d2p1:Country>UA</d2p1:Country><d2p2:Value>1</d2p2:Value><d2p2:Year>2026</d2p2:Year></Stamp>",
  ],
])("%s", (_, value, inside) => {
  const text = `<Letter ${root}>${inside}</Letter>`
  expect(told(encode(type, value))).toBe(text)
  expect(told(decode(type, text))).toEqual(value)
})

test("nothing inside is an element that ends at once", () => {
  expect(told(encode(type, {}))).toBe(`<Letter ${root} />`)
})

test("a value of the second root's kind is written as that root, prefixes by their depth", () => {
  const text =
    `<Letters ${root}><Letter><Headers xmlns:d3p1="${arrays}"><d3p1:KeyValueOfstringstring>` +
    "<d3p1:Key>a</d3p1:Key><d3p1:Value>b</d3p1:Value></d3p1:KeyValueOfstringstring></Headers></Letter></Letters>"
  const value = [{ Headers: { a: "b" } }]
  expect(told(encode(type, value))).toBe(text)
  expect(told(decode(type, text))).toEqual(value)
})

test("a member of a base class that the type has not is none", () => {
  expect(told(decode(type, letterOf(`<Stamp><Region xmlns="${countries}">a</Region></Stamp>`)))).toEqual([
    ["unknown", "/Stamp/Region", { line: 1, column: expect.any(Number) }],
  ])
})
