import { expect, it } from "vitest"
import { type Block, inOneLine, type Layout, laidOut, newline } from "../../../src/compile/layout.js"

// Where a line is broken: at 120 signs, whatever follows in the same line.

const list = (items: readonly Layout[], more: Partial<Block> = {}): Block => ({
  open: "[",
  items,
  close: "]",
  between: ", ",
  after: ",",
  ...more,
})
const a = (length: number): string => "a".repeat(length)

it.each<[about: string, layout: Layout, text: string]>([
  ["a list that fits", list(["b", "c"]), "[b, c]"],
  ["a list of nothing", list([], { pad: " " }), "[]"],
  ["a list that may stand in no line with anything", list(["b"], { broken: true }), "[\n  b,\n]"],
  ["a list of nothing, broken", list([], { broken: true }), "[\n]"],
  ["space inside", list(["b"], { pad: " " }), "[ b ]"],
  ["marks before each", list(["b", "c"], { before: "| ", broken: true, after: "" }), "[\n  | b\n  | c\n]"],
  ["nothing that closes", list(["b"], { open: "", close: "", broken: true, after: "" }), "\n  b"],
  ["118 signs and its own two", list([a(118)]), `[${a(118)}]`],
  ["119 signs and its own two", list([a(119)]), `[\n  ${a(119)},\n]`],
  ["what stands before it in its line", ["b ", list([a(116)])], `b [${a(116)}]`],
  ["too much before it in its line", ["b ", list([a(117)])], `b [\n  ${a(117)},\n]`],
  ["what follows in its line", [list([a(116)]), " b"], `[${a(116)}] b`],
  ["too much that follows in its line", [list([a(116)]), " ", "b", "c"], `[\n  ${a(116)},\n] bc`],
  ["what follows and may be broken", [list([a(116)]), list(["b"])], `[${a(116)}][\n  b,\n]`],
  ["what follows in the next line", [list([a(118)]), newline, a(9)], `[${a(118)}]\n${a(9)}`],
  ["a list in the second line", [a(100), newline, "b ", list([a(116)])], `${a(100)}\nb [${a(116)}]`],
  ["a long list in the second line", [a(9), newline, "b ", list([a(117)])], `${a(9)}\nb [\n  ${a(117)},\n]`],
  ["a line that ends inside", list([["b", newline, "c"]]), "[\n  b\n  c,\n]"],
  ["a list in a list", list([list([a(115)])], { broken: true }), `[\n  [${a(115)}],\n]`],
  [
    "a list in a list, with no room for the comma",
    list([list([a(116)])], { broken: true }),
    `[\n  [\n    ${a(116)},\n  ],\n]`,
  ],
  [
    "a list behind a mark",
    list([list([a(115)])], { before: "| ", after: "", broken: true }),
    `[\n  | [\n      ${a(115)},\n    ]\n]`,
  ],
  ["a list in pieces, one after the other", [["b", list([a(60)])], [list([a(60)])]], `b[${a(60)}][\n  ${a(60)},\n]`],
  ["no space where a line ends", ["b ", newline, "c "], "b\nc"],
  ["nor two", ["b  ", newline, "c"], "b\nc"],
])("lays out %s", (_, layout, text) => {
  expect(laidOut(layout)).toBe(text)
})

it.each<[about: string, layout: Layout, text: string | undefined]>([
  ["a piece", "b", "b"],
  ["the end of a line", newline, undefined],
  ["pieces, one of which ends a line", ["b", newline], undefined],
  ["what is broken inside something", list([list(["b"], { broken: true })]), undefined],
  ["a long list", list([a(130)]), `[${a(130)}]`],
])("writes %s in one line, if it may stand there", (_, layout, text) => {
  expect(inOneLine(layout)).toBe(text)
})
