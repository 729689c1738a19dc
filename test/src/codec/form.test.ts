import { describe, expect, test } from "vitest"
import { codecOf, told } from "./letter.js"

const { decode, encode } = codecOf()
const type = "application/x-www-form-urlencoded"
const read = (text: string): unknown => told(decode(type, text))

describe("what a form says amiss is told with its place", () => {
  test.each([
    ["an escape that is none", "To=a&Copies=%zz", "wire.syntax", "", { format: "form", column: 6 }],
    ["a name with an escape that is none", "T%6=a", "wire.syntax", "", { format: "form", column: 1 }],
    ["data", "To=a&Extra.a=1", "wire.carried", "/Extra/a", { format: "form", what: "open", column: 6 }],
    ["an index of an object", "Stamp[0].Value=1", "wire.name", "/Stamp", { column: 1 }],
    ["a name in a map", "To=a&Headers.Key=1", "wire.name", "/Headers", { column: 6 }],
    ["a name in a list", "Pages.Text=1", "wire.name", "/Pages", { column: 1 }],
    [
      "a number that is none",
      "Pages[0].Size=1e3",
      "type",
      "/Pages/0/Size",
      { expected: ["number"], got: "string", column: 1 },
    ],
    ["no number", "Copies=", "type", "/Copies", { expected: ["number"], got: "string", column: 1 }],
    ["a boolean that is none", "Urgent=yes", "type", "/Urgent", { expected: ["boolean"], got: "string", column: 1 }],
    ["an entry without a key", "To=a&Headers[0].Value=1", "required", "/Headers", { column: 6 }],
    ["an entry without a value", "Headers[0].Key=a&To=a", "required", "/Headers", { column: 1 }],
    ["an element after a gap", "Pages[0].Size=1&Pages[2].Size=1", "wire.gap", "/Pages", { index: 2, column: 17 }],
    ["entries that start late", "Headers[1].Key=a&Headers[1].Value=b", "wire.gap", "/Headers", { index: 1, column: 1 }],
    ["a value given twice", "Stamp.Value=1&Stamp.Value=1", "wire.once", "/Stamp/Value", { column: 15 }],
  ])("%s", (_, text, rule, pointer, { column, ...params }) => {
    expect(read(text)).toEqual([[rule, pointer, { ...params, line: 1, column }]])
  })
})

test.each([
  ["Cents=&Urgent=&Subject=", { Cents: null, Urgent: null, Subject: null }],
  ["Stamp.Year=2026&Stamp.Country=%E2%82%AC+", { Stamp: { Year: 2026, Country: "€ " } }],
  ["Headers[1].Value=b&Headers[0].Key=x&Headers[1].Key=a&Headers[0].Value=", { Headers: { x: "", a: "b" } }],
  ["Urgent=1&To==%3D", { Urgent: true, To: "==" }],
])("%s is read", (text, value) => {
  expect(read(text)).toEqual(value)
})

test("is written with the names that are read", () => {
  const value = {
    To: "a&b",
    Copies: 1e21,
    Cents: -5e-7,
    Pages: [{ Size: 1 }, { Text: "€" }],
    Headers: { "a.b": "[0]" },
    Stamp: { Value: 0 },
  }
  const written = told(encode(type, value)) as string
  expect(decodeURIComponent(written)).toBe(
    "To=a&b&Copies=1000000000000000000000&Cents=-0.0000005&Pages[0].Size=1&Pages[1].Text=€" +
      "&Headers[0].Key=a.b&Headers[0].Value=[0]&Stamp.Value=0",
  )
  expect(read(written)).toEqual(value)
})
