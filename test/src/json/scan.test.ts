import * as fc from "fast-check"
import { expect, test } from "vitest"
import { type Flaw, scanJson } from "../../../src/json/scan.js"

const flaw = (text: string): Flaw | undefined => scanJson(text, {})

test.each([
  ["nothing", "", "end", 0],
  ["an object that ends", '{"a": 1', "end", 7],
  ["a string that ends", '"a', "end", 2],
  ["an escape that ends", '"a\\', "end", 3],
  ["an escape that is none", '"\\x"', "token", 1],
  ["a word that is none", "[tru]", "token", 1],
  ["a zero before a digit", "[01]", "token", 2],
  ["a comma before the end", "[1,]", "token", 3],
  ["a name without quotes", "{a: 1}", "token", 1],
  ["a list closed as an object", "[1}", "token", 2],
  ["a colon too few", '{"a" 1}', "token", 5],
  ["a second value", "1 2", "token", 2],
  ["a tab in a string", '["\t"]', "control", 2],
  ["a control character in a name", '{"a\u0000": 1}', "control", 3],
  ["the last control character", '"\u001f"', "control", 1],
  ["white space alone", " \t\r\n", "end", 4],
  ["a list that ends", "[", "end", 1],
  ["a list that ends after an element", "[1", "end", 2],
  ["a list that ends after a comma", "[1,", "end", 3],
  ["an object that begins and ends", "{ ", "end", 2],
  ["an object that ends after a name", '{"a"', "end", 4],
  ["an object that ends after a colon", '{"a":', "end", 5],
  ["an object that ends after a comma", '{"a":1,', "end", 7],
  ["a name that ends", '{"a', "end", 3],
  ["a name whose escape is none", String.raw`{"\x": 1}`, "token", 2],
  ["a comma before the first element", "[,1]", "token", 1],
  ["a comma before the first name", "{,}", "token", 1],
  ["a comma before an object's end", '{"a":1,}', "token", 7],
  ["two commas", "[1,,2]", "token", 3],
  ["an object closed as a list", '{"a":1]', "token", 6],
  ["an empty object closed as a list", "{]", "token", 1],
  ["an empty list closed as an object", "[}", "token", 1],
  ["an end of nothing", "]", "token", 0],
  ["a colon in a list", "[1:2]", "token", 2],
  ["a colon behind the end", "1:2", "token", 1],
  ["a value where a comma is due", "[1 2]", "token", 3],
  ["a name where a comma is due", '{"a":1 "b":2}', "token", 7],
  ["a value in place of a name", "{1:2}", "token", 1],
  ["an end in place of a value", '{"a":}', "token", 5],
  ["a comma in place of a colon", '{"a",1}', "token", 4],
  ["a second value after a list", "[] []", "token", 3],
  ["a second value after a text", '"a" "b"', "token", 4],
  ["a second value after a word", "true false", "token", 5],
  ["a sign without digits", "[-]", "token", 1],
  ["a plus", "+1", "token", 0],
  ["a point without digits before it", ".5", "token", 0],
  ["a point without digits after it", "[1.]", "token", 2],
  ["an exponent without digits", "[1e+]", "token", 2],
  ["a digit after a zero", "-01", "token", 2],
  ["an escape of three digits", String.raw`"\u123"`, "token", 1],
  ["an escape of no hexadecimal digits", String.raw`["\u12G4"]`, "token", 2],
  ["an escape that ends before its digits", String.raw`"\u12`, "token", 1],
  ["an escape after another one", String.raw`"\n\x"`, "token", 3],
  ["a quote that is escaped", String.raw`"\"`, "end", 3],
  ["other white space", "\u00a01", "token", 0],
] as const)("tells where a text stops being JSON: %s", (_, text, kind, offset) => {
  expect(flaw(text)).toEqual({ kind, offset })
})

test.each([
  "0",
  "-0",
  " 12 ",
  "1.50",
  "-1.5e-10",
  "1E+2",
  "1e2",
  "true",
  "false",
  "null",
  '""',
  "[]",
  "{}",
  " [ ] ",
  "\t{\r}\n",
  "[[], {}]",
  '{"a" : [1 , "b"] , "c" : {"d": null}}',
  '"\u007f "',
  String.raw`"\"\\\/\b\f\n\r\t\u00e9\uABCD"`,
  '{"": 1}',
  '{"a": 1, "a": 2}',
])("takes %s", (text) => {
  expect(flaw(text)).toBeUndefined()
})

test("tells of containers, numbers and repeated names, and where they are", () => {
  const heard: unknown[] = []
  const tell =
    (what: string) =>
    (value: unknown, offset: number, path: () => unknown): void => {
      heard.push([what, value, offset, path()])
    }
  scanJson('{"a": [1, {"b": -2.50e1, "b": "c"}], "\\u0061": true}', {
    container: tell("container"),
    number: tell("number"),
    repeated: tell("repeated"),
  })
  expect(heard).toEqual([
    ["container", 1, 0, []],
    ["container", 2, 6, ["a"]],
    ["number", "1", 7, ["a", 0]],
    ["container", 3, 10, ["a", 1]],
    ["number", "-2.50e1", 16, ["a", 1, "b"]],
    ["repeated", 11, 25, ["a", 1, "b"]],
    ["repeated", 1, 37, ["a"]],
  ])
})

test("tells nothing of what follows a flaw", () => {
  const heard: unknown[] = []
  scanJson("[1, x, 2]", { number: (literal) => heard.push(literal) })
  expect(heard).toEqual(["1"])
})

test("takes a name for repeated in its own object alone", () => {
  const heard: unknown[] = []
  const repeated = (first: number, offset: number, path: () => unknown) => heard.push([first, offset, path()])
  scanJson('[{"a": {"a": 1}}, {"a": 2, "b": 3, "a": 4, "a": 5}]', { repeated })
  expect(heard).toEqual([
    [19, 35, [1, "a"]],
    [19, 43, [1, "a"]],
  ])
})

const isJson = (text: string): boolean => {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** JSON, mostly with a few characters put in, taken out or doubled. */
const nearJson = fc
  .tuple(
    fc.json(),
    fc.array(fc.tuple(fc.nat(), fc.nat(2), fc.constantFrom(...Array.from('{}[]:,"\\-+.e0917tfn u\n\t ')))),
  )
  .map(([json, changes]) =>
    changes.slice(0, 3).reduce((text, [place, removed, put]) => {
      const at = place % (text.length + 1)
      return text.slice(0, at) + put + text.slice(at + removed)
    }, json),
  )

test("takes what JSON.parse takes and nothing else", () => {
  fc.assert(
    fc.property(nearJson, (text) => (flaw(text) === undefined) === isJson(text)),
    { numRuns: 2000 },
  )
})

test("reads millions of characters, however deep or long", () => {
  expect(flaw("[".repeat(2_000_000) + "]".repeat(2_000_000))).toBeUndefined()
  expect(flaw(`"${"\\n".repeat(2_000_000)}"`)).toBeUndefined()
})
