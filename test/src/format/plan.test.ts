import { expect, test } from "vitest"
import { format } from "../../../src/format/index.js"
import { aVerdict } from "./verdict.js"

const planOf = (plan: unknown, width = 120): string =>
  format(aVerdict({ plan }), { width }).replace(/^accepted\n\nplan\n/, "")

test.each([
  [
    "scalars",
    { status: "DRAFT", complete: true, id: 5, none: null },
    ["status DRAFT", "complete true", "id 5", "none null"],
  ],
  [
    "text that could be something else",
    { a: "5", b: "true", c: "", d: "a, b", e: " x" },
    ['a "5"', 'b "true"', 'c ""', 'd "a, b"', 'e " x"'],
  ],
  [
    "an object",
    { price: { amount: 5, currency: "EUR" }, empty: {} },
    ["price", "  amount 5", "  currency EUR", "empty {}"],
  ],
  ["a list of scalars", { codes: ["EUR", "USD"], none: [] }, ["codes EUR, USD", "none (none)"]],
  ["a mixed list", { list: [1, { a: 1 }] }, ['list 1, {"a":1}']],
  ["no object", "as it was", ["as it was"]],
  ["a list", ["a", 1], ['["a",1]']],
  ["nothing", null, ["null"]],
  ["an object with nothing in it", { a: { b: null } }, ["a", "  b null"]],
  ["lists inside lists", { a: [[1], ["b"]], b: [null] }, ['a [1], ["b"]', "b null"]],
  ["a list of objects in an object", { a: { b: [{ c: 1 }] } }, ["a", "  b (1)", "    c", "    1"]],
  ["names that cannot be seen", { "\u200b": 1 }, ["\\u{200b} 1"]],
  ["deep, a text", { a: { b: { c: { d: { e: { f: "g" } } } } } }, ["a", "  b", "    c", "      d", "        e", '          {"f":"g"}']], // prettier-ignore
  [
    "deep",
    { a: { b: { c: { d: { e: { f: 1 } } } } } },
    ["a", "  b", "    c", "      d", "        e", '          {"f":1}'],
  ],
])("prints a plan: %s", (_, plan, lines) => {
  expect(planOf(plan)).toBe(lines.map((line) => `  ${line}`).join("\n"))
})

test("prints no plan where there is none", () => {
  expect(format(aVerdict({ plan: undefined }))).toBe("accepted")
})

const split = {
  kind: "confirmation",
  transaction: [
    { origin: "updated", item: { Id: 11, Period: 1.5, Confirm: true } },
    { origin: "added", item: { Id: null, ProduitID: 7, Attributes: { domain: "a".repeat(50) } } },
  ],
  remaining: [{ origin: "untouched", item: { Id: 12 } }],
}

test("prints lists of objects as tables, each with its name and how many there are", () => {
  expect(planOf(split)).toBe(
    [
      "  kind confirmation",
      "  transaction (2)",
      "    origin     Id  Period  Confirm  ProduitID  Attributes",
      "    updated    11     1.5  true",
      `    added    null                           7  {"domain":"${"a".repeat(28)}…`,
      "  remaining (1)",
      "    origin     Id",
      "    untouched  12",
    ].join("\n"),
  )
})

test("prints a table that is too wide as lists", () => {
  const lines = planOf(split, 40).split("\n")
  expect(lines.slice(2, 4)).toEqual(["    - origin updated, Id 11, Period 1.5,", "      Confirm true"])
  expect(lines.slice(-3)).toEqual(["  remaining (1)", "    origin     Id", "    untouched  12"])
})

const wide = [{ first: "abcdefghijkl", second: "xy" }]
const [title, row] = ["first         second", "abcdefghijkl  xy"]
test.each<[width: number, plan: object, lines: readonly string[]]>([
  [24, { list: wide }, ["  list (1)", `    ${title}`, `    ${row}`]],
  [23, { list: wide }, ["  list (1)", "    - first abcdefghijkl,", "      second xy"]],
  [26, { a: { list: wide } }, ["  a", "    list (1)", `      ${title}`, `      ${row}`]],
  [25, { a: { list: wide } }, ["  a", "    list (1)", "      - first abcdefghijkl,", "        second xy"]],
])("takes from its width of %d what indents %j", (width, plan, lines) => {
  expect(planOf(plan, width).split("\n")).toEqual(lines)
})

test("prints the first rows of a long list", () => {
  const lines = planOf({ list: Array.from({ length: 200_000 }, (_, id) => ({ id })) }).split("\n")
  expect([lines[0], lines.at(-2), lines.at(-1)]).toEqual(["  list (200000)", "    49", "    … and 199950 more"])
})

test("names a column in full where its last part is not enough", () => {
  expect(planOf({ list: [{ a: { id: 1 }, b: { id: 2 } }] }).split("\n")[1]).toBe("    a.id  b.id")
})
