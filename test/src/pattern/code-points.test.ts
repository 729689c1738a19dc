import { describe, expect, it, test } from "vitest"
import {
  classOf,
  type CodePoints,
  codePointsOf,
  complement,
  lastCodePoint as last,
  merged,
  written,
} from "../../../src/pattern/code-points.js"

test.each<[text: string, points: CodePoints]>([
  ["", []],
  ["a", [[97, 97]]],
  ["ba", [[97, 98]]],
  ["aa", [[97, 97]]],
  ["ca", [[97, 97], [99, 99]]], // prettier-ignore
  ["😀", [[0x1f600, 0x1f600]]],
])("the characters of %j", (text, points) => {
  expect(codePointsOf(text)).toEqual(points)
})

describe("merged", () => {
  it.each<[about: string, ranges: CodePoints, points: CodePoints]>([
    ["nothing", [], []],
    ["ranges in order", [[5, 6], [1, 2]], [[1, 2], [5, 6]]], // prettier-ignore
    ["ranges that touch", [[1, 2], [3, 4]], [[1, 4]]], // prettier-ignore
    ["ranges with one between", [[1, 2], [4, 5]], [[1, 2], [4, 5]]], // prettier-ignore
    ["ranges that overlap", [[2, 5], [1, 3]], [[1, 5]]], // prettier-ignore
    ["a range inside another", [[1, 9], [2, 3], [5, 10]], [[1, 10]]], // prettier-ignore
  ])("%s", (_, ranges, points) => {
    expect(merged(ranges)).toEqual(points)
  })
})

describe("complement", () => {
  it.each<[about: string, points: CodePoints, others: CodePoints]>([
    ["nothing", [], [[0, last]]],
    ["everything", [[0, last]], []],
    ["the first ones", [[0, 5]], [[6, last]]],
    ["the last ones", [[5, last]], [[0, 4]]],
    ["some between", [[1, 2], [4, 5]], [[0, 0], [3, 3], [6, last]]], // prettier-ignore
  ])("of %s", (_, points, others) => {
    expect(complement(points)).toEqual(others)
    expect(complement(others)).toEqual(points)
  })
})

const codes: readonly (readonly [code: number, text: string])[] = [
  ...Array.from("^$\\.*+?()[]{}|", (sign) => [sign.charCodeAt(0), `\\${sign}`] as const),
  ...Array.from("a5-/,é_ ", (sign) => [sign.charCodeAt(0), sign] as const),
  [0x1f600, "😀"],
  [0, "\\u0000"],
  [0x0a, "\\u000a"],
  [0xa0, "\\u00a0"],
  [0x200b, "\\u200b"],
  [0xd800, "\\ud800"],
  [0xffff, "\\uffff"],
  [0x1ffff, "\\u{1ffff}"],
  [last, "\\u{10ffff}"],
]
test.each(codes)("writes %d as %s", (code, text) => {
  expect(written(code)).toBe(text)
  if (code < 0xd800 || code > 0xdfff) expect(new RegExp(`^${text}$`, "u").test(String.fromCodePoint(code))).toBe(true)
})

test.each<[about: string, points: CodePoints, text: string]>([
  ["nothing", [], "[]"],
  ["one character", [[97, 97]], "a"],
  ["a sign of patterns", [[46, 46]], "\\."],
  ["a dash alone", [[45, 45]], "-"],
  ["a dash among others", [[45, 45], [97, 97]], "[\\-a]"], // prettier-ignore
  ["to a dash, and from one", [[42, 45], [97, 97]], "[\\*-\\-a]"], // prettier-ignore
  ["two in a row", [[97, 98]], "[ab]"],
  ["three in a row", [[97, 99]], "[a-c]"],
  ["several ranges", [[48, 57], [97, 97]], "[0-9a]"], // prettier-ignore
  ["all but one", [[0, 96], [98, last]], "[^a]"], // prettier-ignore
  ["all but the first ones", [[3, last]], "[^\\u0000-\\u0002]"],
  ["all but the last one", [[0, last - 1]], "[\\u0000-\\u{10fffe}]"],
  ["everything", [[0, last]], "[\\u0000-\\u{10ffff}]"],
])("writes a class of %s", (_, points, text) => {
  expect(classOf(points)).toBe(text)
})
