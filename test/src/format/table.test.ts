import { expect, test } from "vitest"
import { paintIn } from "../../../src/format/paint.js"
import { tableLines, type TableOptions } from "../../../src/format/table.js"

const plain = paintIn(false)
const inTable = (rows: readonly object[], width = 120, options?: TableOptions) =>
  tableLines(rows, width, plain, options)

test.each<[about: string, rows: readonly object[], lines: readonly string[]]>([
  ["columns two spaces apart, none at the end", [{ a: "xyz", b: "x" }, { a: "x" }], ["a    b", "xyz  x", "x"]],
  ["a title wider than what is below", [{ name: "x", b: "y" }], ["name  b", "x     y"]],
  ["numbers to the right", [{ id: 5 }, { id: 100 }], [" id", "  5", "100"]],
  ["numbers, also where some are lacking", [{ id: 5, a: "x" }, { a: "y" }, { id: null, a: "z" }], ["  id  a", "   5  x", "      y", "null  z"]], // prettier-ignore
  ["texts and numbers to the left", [{ id: 5 }, { id: "abc" }], ["id", "5", "abc"]],
  ["truth to the left", [{ yes: true }, { yes: false }], ["yes", "true", "false"]],
  ["members of an object inside", [{ a: { id: 1, at: "x" } }], ["id  at", " 1  x"]],
  ["an empty object inside", [{ a: {}, b: 1 }], ["a   b", "{}  1"]],
  ["a list inside", [{ a: [1] }], ["a", "[1]"]],
  ["nothing inside", [{ a: null, b: "x" }], ["   a  b", "null  x"]],
  ["an object inside that, as it is", [{ a: { b: { c: 1 } } }], ["b", '{"c":1}']],
  ["two columns of one last part", [{ a: { id: 1 }, id: 2 }], ["a.id  id", "   1   2"]],
  ["a name with a dot", [{ "a.b": 1 }], ["b", "1"]],
  ["a cell of forty columns", [{ a: "x".repeat(40) }], ["a", "x".repeat(40)]],
  ["a wider cell, cut", [{ a: "x".repeat(41) }], ["a", `${"x".repeat(39)}…`]],
  ["a cell of forty pictures", [{ a: "😀".repeat(40) }], ["a", "😀".repeat(40)]],
  ["more pictures, cut between two", [{ a: "😀".repeat(41) }], ["a", `${"😀".repeat(39)}…`]],
  ["a title that would steer a terminal", [{ "\u001b": 1 }], ["\\u{1b}", "     1"]],
])("aligns %s", (_, rows, lines) => {
  expect(inTable(rows)).toEqual(lines)
})

const rows = [{ name: "abc", note: "defg" }, { name: "x" }]

test.each<[about: string, width: number, lines: readonly string[]]>([
  ["a table that fits", 10, ["name  note", "abc   defg", "x"]],
  ["as lists one that does not", 9, ["- name abc,", "  note defg", "- name x"]],
])("writes %s", (_, width, lines) => {
  expect(inTable(rows, width)).toEqual(lines)
})

test("lists what is in a row in as few lines as fit beside the mark", () => {
  const row = { a: { id: 1 }, b: { id: 2 }, c: "x".repeat(41) }
  expect(inTable([row], 17)).toEqual(["- a.id 1, b.id 2,", `  c ${row.c}`])
  expect(inTable([row], 16)).toEqual(["- a.id 1,", "  b.id 2,", `  c ${row.c}`])
})

test.each([
  [2, ["id", " 0", " 1", "… and 1 more"]],
  [3, ["id", " 0", " 1", " 2"]],
])("shows at most %d rows", (mostRows, lines) => {
  expect(inTable([{ id: 0 }, { id: 1 }, { id: 2 }], 120, { mostRows })).toEqual(lines)
})

test.each([
  [50, "49"],
  [51, "… and 1 more"],
])("shows fifty rows unless told otherwise, of %d", (count, last) => {
  expect(inTable(Array.from({ length: count }, (_, id) => ({ id }))).at(-1)).toBe(last)
})

test("writes values as it is told, and lists none that come to nothing", () => {
  const cellText = (value: unknown) => (value === 0 ? "" : String(value))
  expect(inTable([{ a: "b, c", b: 0 }], 120, { cellText })).toEqual(["a     b", "b, c"])
  expect(inTable([{ a: "b, c", b: 0, c: 1 }], 5, { cellText })).toEqual(["- a b, c,", "  c 1"])
})

test("writes titles and how many are left faintly", () => {
  const [title, , left] = tableLines([{ a: 1 }, { a: 2 }], 120, paintIn(true), { mostRows: 1 })
  expect([title, left]).toEqual(["\u001b[2ma\u001b[22m", "\u001b[2m… and 1 more\u001b[22m"])
})
