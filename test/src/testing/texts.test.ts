import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Description } from "../../../src/constraint/description.js"
import { edited, matching, repeated, spelled, textEdges, words } from "../../../src/testing/texts.js"

const draws = { numRuns: 200, seed: 1 }
const some = <T>(drawn: fc.Arbitrary<T>): readonly T[] => fc.sample(drawn, draws)

it("words are one to three, with a space between", () => {
  const drawn = some(words)
  expect(drawn.filter((one) => !/^[A-Za-z][a-z]{0,9}(?: [A-Za-z][a-z]{0,9}){0,2}$/.test(one))).toEqual([])
  expect(new Set(drawn.map((one) => one.split(" ").length))).toEqual(new Set([1, 2, 3]))
})

describe("a text of an alphabet", () => {
  it("has its letters, and here and there a mark", () => {
    const drawn = some(spelled("ab", "-'"))
    expect(drawn.filter((one) => !/^[ab'-]{1,12}$/.test(one))).toEqual([])
    const signs = drawn.join("")
    const marks = signs.replace(/[ab]/g, "").length
    expect(marks).toBeGreaterThan(0)
    expect(marks).toBeLessThan(signs.length / 5)
    expect(new Set(signs)).toEqual(new Set("ab-'"))
    expect(Math.max(...drawn.map((one) => one.length))).toBe(12)
  })

  it("has letters alone where there are no marks", () => {
    expect(some(spelled("ab", "")).filter((one) => !/^[ab]+$/.test(one))).toEqual([])
  })
})

describe("a text of a pattern", () => {
  it("is one in which the pattern finds something", () => {
    const drawn = some(matching("^P-\\d$", "u") as fc.Arbitrary<string>)
    expect(drawn.filter((one) => !/^P-\d$/.test(one))).toEqual([])
    expect(new Set(drawn.map((one) => one.charAt(0)))).toEqual(new Set(["P"]))
  })

  it("is not endless", () => {
    expect(Math.max(...some(matching("^a{30,60}$", "") as fc.Arbitrary<string>).map((one) => one.length))).toBeLessThanOrEqual(40)
  }) // prettier-ignore

  it.each([
    ["^\\p{Uppercase}(?<=x)$", "u"],
    ["(", ""],
  ])("is not drawn where nobody can read the pattern %s", (source, flags) => {
    expect(matching(source, flags)).toBeUndefined()
  })
})

/** How a text was changed that was `abc`. */
function changeOf(text: string): string {
  if (text === "abc ") return "a space at the end"
  const signs = [...text]
  if (signs.length === 2) return "a sign left out"
  if (["aabc", "abbc", "abcc"].includes(text)) return "a sign twice"
  if (signs.length === 3) return "a sign for another"
  return signs.filter((sign) => !"abc".includes(sign)).length === 1 ? "a sign put in" : "something else"
}

describe("a text one sign off", () => {
  it("has a sign too many, too few, or another", () => {
    const drawn = some(edited(fc.constant("abc")))
    const counts = new Map<string, number>()
    for (const one of drawn) counts.set(changeOf(one), (counts.get(changeOf(one)) ?? 0) + 1)
    const kinds = ["a sign left out", "a sign put in", "a sign twice", "a sign for another", "a space at the end"]
    expect([...counts.keys()].sort()).toEqual(kinds.sort())
    for (const count of counts.values()) expect(count).toBeGreaterThan(20)
  })

  it("is changed at any of its signs", () => {
    const drawn = some(edited(fc.constant("abc")))
    expect(drawn).toEqual(expect.arrayContaining(["ab", "ac", "bc", "aabc", "abbc", "abcc"]))
    const odd = /[^abc ]/u
    const places = drawn.filter((one) => odd.test(one)).map((one) => `${[...one].findIndex((sign) => odd.test(sign))} of ${[...one].length}`)
    expect(new Set(places)).toEqual(new Set(["0 of 3", "1 of 3", "2 of 3", "0 of 4", "1 of 4", "2 of 4"]))
  }) // prettier-ignore

  it("counts signs, not halves of them", () => {
    expect(some(edited(fc.constant("😀"))).every((one) => one.isWellFormed())).toBe(true)
  })

  it("is made of the empty text too", () => {
    expect(new Set(some(edited(fc.constant(""))).map((one) => [...one].length))).toEqual(new Set([0, 1]))
  })
})

describe("a text with a sign in a row", () => {
  it.each([
    ["abc", 3, ["aaabc", "abbbc", "abccc"]],
    ["😀", 2, ["😀😀"]],
    ["", 2, [""]],
  ])("%s, %d times", (text, times, wanted) => {
    expect(new Set(some(repeated(fc.constant(text), times)))).toEqual(new Set(wanted))
  })
})

describe("the texts next to limits", () => {
  it.each<[about: string, description: Description, wanted: readonly unknown[]]>([
    ["an alphabet", { is: "alphabet", letters: "ab", marks: "-'" }, ["a", "b", "-", "--", "--'", "'", "''", "'-'"]],
    ["a choice", { is: "oneOf", values: ["S", 3] }, ["S", "S ", 3, 3]],
    ["samples", { is: "sampled", passes: ["yes", 1], breaks: ["no"] }, ["yes", 1, "no"]],
    ["any text", { is: "text" }, ["", " ", "a", 5, true, null, [], {}]],
    ["a number", { is: "integer" }, []],
  ])("of %s", (_, description, wanted) => {
    expect(textEdges(description)).toEqual(wanted)
  })
})
