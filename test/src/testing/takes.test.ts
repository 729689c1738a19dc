import { describe, expect, it } from "vitest"
import { broken, isOf, passes, variantsOf } from "../../../src/testing/takes.js"
import type { Node } from "../../../src/tree/tree.js"
import { listOf, literal, numeric, objectOf, open, ruleThat, text, truth, union } from "../check/made.js"

const twoLetters = ruleThat((value: string) => value.length !== 2)
const notX = ruleThat((value: string) => value === "x", { id: "own.other" })
const throwing = ruleThat(() => {
  throw new Error("no")
})
/** An e and an acute accent: two signs, or one when they are composed. */
const letter = "e\u0301"

describe("whether a value passes a rule", () => {
  it.each<[about: string, node: Node, rule: ReturnType<typeof ruleThat>, value: unknown, wanted: boolean]>([
    ["it does", text(), twoLetters, "ab", true],
    ["it does not", text(), twoLetters, "abc", false],
    ["not where the rule throws", text(), throwing, "ab", false],
    ["as it was written", text(), twoLetters, letter, true],
    ["composed, where the type composes", text({ nfc: true }), twoLetters, letter, false],
    [
      "a list, as it is",
      listOf(text(), { nfc: true }),
      ruleThat((list: unknown[]) => list[0] !== letter),
      [letter],
      true,
    ],
    ["a value that is no text, as it is", numeric({ nfc: true }), ruleThat((value: number) => value !== 5), 5, true],
  ])("%s", (_, node, rule, value, wanted) => {
    expect(passes(node, rule, value)).toBe(wanted)
  })
})

it.each<[about: string, node: Node, value: unknown, wanted: boolean]>([
  ["a text", text(), "a", true],
  ["a text that is no Unicode", text(), "a\ud800", false],
  ["a number for a text", text(), 5, false],
  ["a number", numeric(), 5, true],
  ["anything", open(), { a: 1 }, true],
  ["anything, but a text that is no Unicode", open(), "\ud800", false],
  ["a literal", literal("S"), "S", true],
  ["another than the literal", literal("S"), "M", false],
])("a node takes %s: %#", (_, node, value, wanted) => {
  expect(isOf(node, value)).toBe(wanted)
})

it.each([
  ["ab", []],
  ["x", ["own.rule", "own.other"]],
  ["abc", ["own.rule"]],
])("the rules that %s breaks are told by their ids", (value, wanted) => {
  expect(broken(text({ rules: [twoLetters, notX] }), value)).toEqual(wanted)
})

describe("the variants of a node", () => {
  it("are the node itself where it has none", () => {
    const node = objectOf({})
    expect(variantsOf(node)).toEqual([node])
  })

  it("are those of unions inside it too, each with the rules of what it is in", () => {
    const node = union([text({ rules: [notX] }), union([numeric(), truth()], { rules: [throwing] })], {
      rules: [twoLetters],
    })
    expect(variantsOf(node).map(({ kind, rules }) => [kind, rules])).toEqual([
      ["string", [notX, twoLetters]],
      ["number", [throwing, twoLetters]],
      ["boolean", [throwing, twoLetters]],
    ])
  })

  it.each([
    [false, false, false],
    [true, false, true],
    [false, true, true],
  ])("are composed where they say so (%s) or the union does (%s): %s", (own, whole, wanted) => {
    expect(variantsOf(union([text({ nfc: own })], { nfc: whole })).map(({ nfc }) => nfc)).toEqual([wanted])
  })
})
