import {
  above,
  alphabet,
  atLeast,
  between,
  type Constraint,
  integer,
  matches,
  notBlank,
  oneOf,
  repeatsAtMost,
} from "perevir/constraint"
import { describe, expect, it, test } from "vitest"
import { codes } from "../../../src/constraint/codes.js"

// What a constraint says of itself, and what it refuses to be made of. Each is made in its test.

type Any = Constraint<never, unknown>

it.each<[about: string, made: () => Any, describes: object, reveals: readonly string[]]>([
  ["any whole number", () => integer(), { is: "integer" }, ["got"]],
  ["a whole number from 1", () => integer(1), { is: "integer", least: 1 }, ["got"]],
  ["a whole number to 9", () => integer(undefined, 9), { is: "integer", most: 9 }, ["got"]],
  ["one whole number", () => integer(9, 9), { is: "integer", least: 9, most: 9 }, ["got"]],
  ["a range", () => between(-1, 2.5), { is: "between", least: -1, most: 2.5 }, ["got"]],
  ["a range of one", () => between(2, 2), { is: "between", least: 2, most: 2 }, ["got"]],
  ["a limit", () => above(0), { is: "above", limit: 0 }, ["got"]],
  ["a least", () => atLeast(0), { is: "atLeast", limit: 0 }, ["got"]],
  ["one of some words", () => oneOf(["a", "b"]), { is: "oneOf", values: ["a", "b"] }, ["got"]],
  ["a row of signs", () => repeatsAtMost(2), { is: "repeatsAtMost", times: 2 }, []],
  [
    "an alphabet, composed",
    () => alphabet({ letters: "аи\u0306", marks: "e\u0301" }),
    { is: "alphabet", letters: "ай", marks: "é" },
    [],
  ],
  ["an alphabet without marks", () => alphabet({ letters: "ab" }), { is: "alphabet", letters: "ab", marks: "" }, []],
])("%s", (_, made, describes, reveals) => {
  const constraint = made()
  expect([constraint.describes, constraint.reveals]).toStrictEqual([describes, reveals])
})

test("a pattern describes itself, and reveals nothing, having no params", () => {
  const pattern = matches(/^a$/i)
  expect(pattern.describes).toEqual({ is: "matches", source: "^a$", flags: "i" })
  expect([pattern.params, pattern.reveals]).toEqual([undefined, undefined])
})

it.each<[about: string, made: () => Any, says: string]>([
  ["bounds that lie the wrong way round", () => integer(2, 1), "2 to 1 is no range of safe integers"],
  ["a bound that is no whole number", () => integer(0.5), "0.5 to 9007199254740991 is no range of safe integers"],
  ["a most that is no whole number", () => integer(0, 1.5), "0 to 1.5 is no range of safe integers"],
  ["an empty range", () => between(2, 1), "Nothing lies from 2 to 1"],
  ["a range without end", () => between(0, Infinity), "Infinity is no bound: give a finite number"],
  ["a limit that is no number", () => above(NaN), "NaN is no bound: give a finite number"],
  ["no value to allow", () => oneOf([]), "oneOf needs a value to allow"],
  ["no times", () => repeatsAtMost(0), "0 is no number of times: give 1 or more"],
  ["a part of a time", () => repeatsAtMost(1.5), "1.5 is no number of times: give 1 or more"],
  ["a pattern that goes on", () => matches(/a/g), "/a/g remembers its last match: drop the flags g and y"],
  ["a pattern that sticks", () => matches(/a/y), "/a/y remembers its last match: drop the flags g and y"],
  [
    "a look-alike of two characters",
    () => alphabet({ letters: "ab", lookalikes: { xy: "a" } }),
    'The look-alike "xy" is not one character',
  ],
  [
    "a look-alike that is in the alphabet",
    () => alphabet({ letters: "ab", lookalikes: { a: "b" } }),
    "The look-alike a is in the alphabet itself",
  ],
  [
    "a look-alike of what is not in the alphabet",
    () => alphabet({ letters: "ab", lookalikes: { x: "c" } }),
    'The look-alike x stands for "c", which is not in the alphabet',
  ],
  [
    "a look-alike of nothing",
    () => alphabet({ letters: "ab", lookalikes: { x: "" } }),
    'The look-alike x stands for "", which is not in the alphabet',
  ],
])("is not made of %s", (_, made, says) => {
  expect(made).toThrow(says)
})

describe("a whole number", () => {
  it.each<[value: number, passes: boolean]>([
    [0, false],
    [1, true],
    [5, true],
    [6, false],
    [2.5, false],
    [NaN, false],
  ])("%d from 1 to 5: %s", (value, passes) => {
    expect(integer(1, 5).test(value)).toBe(passes)
  })
  test("is told with the bounds that were declared", () => {
    expect([integer(), integer(1), integer(undefined, 5)].map(({ params }) => params?.(7, 7))).toEqual([
      { got: 7 },
      { got: 7, least: 1 },
      { got: 7, most: 5 },
    ])
  })
})

describe("an alphabet", () => {
  it.each<[about: string, made: () => Constraint<string>, composed: boolean | undefined]>([
    ["of letters that nothing joins", () => alphabet({ letters: "аб", marks: "-'" }), true],
    ["with a letter that joins the one before", () => alphabet({ letters: "а\u0301" }), undefined],
    ["with a mark that joins the one before", () => alphabet({ letters: "a", marks: "\u0323" }), undefined],
    ["with half of a character", () => alphabet({ letters: "a\ud800" }), undefined],
  ])("%s need be composed: not %s", (_, made, composed) => {
    expect(made().composed).toBe(composed)
  })

  it("takes a quote for the apostrophe only where it has one", () => {
    const [with_, without] = [alphabet({ letters: "ab", marks: "'" }), alphabet({ letters: "ab" })]
    const hint = ({ params }: typeof with_) => params?.("a`b", "a`b")
    expect(hint(with_)).toMatchObject({ character: "`", hint: "quote", lookalike: "'" })
    expect(hint(without)).not.toHaveProperty("hint")
    expect([with_, without].map(({ fix }) => fix?.("a`b"))).toEqual(["a'b", undefined])
  })

  it("tells a look-alike", () => {
    const latin = alphabet({ letters: "аб", lookalikes: { a: "а" } })
    expect(latin.params?.("aб", "aб")).toMatchObject({ hint: "lookalike", lookalike: "а" })
    expect(latin.fix?.("aб")).toBe("аб")
  })

  it.each<[text: string, passes: boolean]>([
    ["\ue000\u{1f600}", true],
    ["\u{1f600}\u{1f600}\ue000", true],
    ["\u{1f600}a", false],
    ["a\u{1f600}", false],
    ["\ud83d", false],
    ["\uffff\u{1f600}", true],
  ])("with letters beyond the first plane takes %j: %s", (text, passes) => {
    expect(alphabet({ letters: "\ue000\uffff\u{1f600}" }).test(text)).toBe(passes)
  })
})

describe("no sign more often in a row than", () => {
  it.each<[times: number, text: string, passes: boolean]>([
    [1, "", true],
    [1, "a", true],
    [1, "ab", true],
    [1, "aa", false],
    [2, "aab", true],
    [2, "baa", true],
    [2, "baaa", false],
    [2, "aaab", false],
    [2, "aabaab", true],
    [2, "abcccd", false],
    [3, "abababab", true],
    [2, "\u{1f600}\u{1f600}", true],
    [2, "a\u{1f600}\u{1f600}\u{1f600}", false],
    [1, "\u{1f600}\u{1f601}", true],
    [1, "\uffff\uffff", false],
    [1, "\ud800\ud800", false],
    [1, "\udfff\udfff", false],
    [1, "\0\0", false],
    [2, "\0\0", true],
  ])("%d in %j: %s", (times, text, passes) => {
    expect(repeatsAtMost(times).test(text)).toBe(passes)
  })
})

test.each<[text: string, passes: boolean]>([
  ["", false],
  [" ", false],
  ["\u00a0", false],
  ["\u1680", false],
  ["\u2003 \t\n", false],
  ["\u0085", true],
  ["a", true],
  ["!", true],
  ["\u009f", true],
  ["\u00a1", true],
  ["\u167f", true],
  ["\u1681", true],
  [" a", true],
  ["\u00a0a", true],
])("%j is not blank: %s", (text, passes) => {
  expect(notBlank.test(text)).toBe(passes)
})

test("the codes of currencies and countries are listed whole", () => {
  const { currency, country } = codes
  expect([currency.length, country.length]).toEqual([new Set(currency).size, new Set(country).size])
  expect(currency).toEqual(expect.arrayContaining(["UAH", "EUR", "USD", "XOF"]))
  expect(currency.every((code) => /^[A-Z]{3}$/.test(code))).toBe(true)
  expect(country).toEqual(expect.arrayContaining(["UA", "UKR", "FR", "FRA"]))
  expect(country.filter((code) => code.length === 2)).toHaveLength(country.length / 2)
})
