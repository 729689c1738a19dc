import * as fc from "fast-check"
import { expect, test } from "vitest"
import { placesIn } from "../../../src/json/line-column.js"
import { type Flaw, scanJson } from "../../../src/json/scan.js"

const flaw = (text: string): Flaw | undefined => scanJson(text, {})

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
] as const)("tells where a text stops being JSON: %s", (_, text, kind, offset) => {
  expect(flaw(text)).toEqual({ kind, offset })
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

test("reads millions of characters, however deep or long", () => {
  expect(flaw("[".repeat(2_000_000) + "]".repeat(2_000_000))).toBeUndefined()
  expect(flaw(`"${"\\n".repeat(2_000_000)}"`)).toBeUndefined()
})

test.each([
  ["", 0, 1, 1],
  ["ab", 2, 1, 3],
  ["a\nb", 2, 2, 1],
  ["a\r\nb\rc", 4, 2, 2],
  ["a\r\nb\rc", 5, 3, 1],
])("counts lines of %j up to %i", (text, offset, line, column) => {
  expect(placesIn(text)(offset)).toEqual({ line, column })
})
