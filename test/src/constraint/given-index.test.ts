import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { givenIndex } from "../../../src/constraint/given-index.js"
import { joinsBackwards } from "../../../src/constraint/joins-backwards.js"

const firstPart = (character: string): string =>
  String.fromCodePoint(character.normalize("NFD").codePointAt(0) as number)

describe("givenIndex", () => {
  it.each<[about: string, given: string, at: number, index: number]>([
    ["a text in NFC", "абв", 2, 2],
    ["before what was composed", "аи\u0306", 0, 0],
    ["what was composed", "аи\u0306", 1, 1],
    ["after what was composed", "аи\u0306б", 2, 3],
    ["after many", "и\u0306".repeat(100) + "б", 100, 200],
    ["a mark left over: the later of two", "и\u0306\u0306б", 1, 2],
    ["the first of two left over", "и\u0306\u0301\u0301", 1, 2],
    ["the second of two left over", "и\u0306\u0301\u0301", 2, 3],
    ["marks that were reordered", "q\u0301\u0323", 1, 2],
    ["and the other of them", "q\u0301\u0323", 2, 1],
    ["a mark at the start", "\u0306и\u0306", 0, 0],
    ["a letter of two units", "и\u0306𐌰б", 1, 2],
    ["after a letter of two units", "и\u0306𐌰б", 3, 4],
    ["a character of another code", "и\u0306\u212b", 1, 2],
    ["a syllable of Hangul", "a\u1112\u1161\u11ab가", 1, 1],
    ["after a syllable of Hangul", "a\u1112\u1161\u11ab가", 2, 4],
    ["a vowel sign of two parts", "\u0995\u09c7\u09be", 1, 1],
    ["composed from a part", "ü\u0304", 0, 0],
    ["composed across another mark", "l\u0304\u0323", 0, 0],
    ["a mark left over from a letter that was taken apart", "\u212b\u0323", 1, 0],
    ["a mark that is one of two later on", "\u0301\u0344", 0, 0],
    ["a longer text from a shorter one", "\u0958б", 2, 1],
    ["a part of what is taken apart", "a\u0f73б", 1, 1],
    ["the other part of it", "a\u0f73б", 2, 1],
    ["what was composed before its first part stands alone", "\u0dd9\u0dcf\u0301\u0dd9", 0, 0],
    ["a mark between them", "\u0dd9\u0dcf\u0301\u0dd9", 1, 2],
    ["its first part alone", "\u0dd9\u0dcf\u0301\u0dd9", 2, 3],
    ["a mark that stands alone before it is half of another", "ü\u0344", 1, 1],
    ["what is composed after its first part stands alone", "\u0dd9\u0301\u0dd9\u0dcf", 2, 2],
  ])("finds %s", (_, given, at, index) => {
    expect(givenIndex(given, given.normalize("NFC"), at)).toBe(index)
  })

  const parts = [
    "a",
    "и",
    "𐌰",
    "й",
    "ü",
    "\u0306",
    "\u0301",
    "\u0323",
    "\u0308",
    "\u1112",
    "\u1161",
    "\u11ab",
    "가",
    "\u212b",
    "\u09c7",
    "\u09be",
    "\u0dd9",
    "\u0dcf",
    "\u0344",
    "\u0f73",
    "😀",
  ]
  const given = fc.oneof(
    fc.array(fc.constantFrom(...parts), { minLength: 1, maxLength: 30 }).map((all) => all.join("")),
    fc.string({ unit: "binary", minLength: 1 }).filter((text) => text.isWellFormed()),
  )

  it("points at what holds the character, or the first part of it", () => {
    fc.assert(
      fc.property(given, fc.nat(), (text, seed) => {
        const value = text.normalize("NFC")
        const starts = [...value].map((_, i, all) => all.slice(0, i).join("").length)
        const at = starts[seed % starts.length] ?? 0
        const character = String.fromCodePoint(value.codePointAt(at) as number)
        const pointed = String.fromCodePoint(text.codePointAt(givenIndex(text, value, at)) as number)
        expect(pointed.normalize("NFD")).toContain(firstPart(character))
      }),
      { numRuns: 1000 },
    )
  })

  it("keeps the order of letters", () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom("a", "и\u0306", "𐌰", "\u1112\u1161\u11ab", "e\u0323\u0302"), { minLength: 1 }),
        (all) => {
          const text = all.join("")
          const value = text.normalize("NFC")
          let [at, index] = [0, 0]
          for (const part of all) {
            expect(givenIndex(text, value, at)).toBe(index)
            at += part.normalize("NFC").length
            index += part.length
          }
        },
      ),
    )
  })

  it("knows every code point of this Unicode version that joins the one before it", () => {
    const joins = new Set<string>()
    for (let code = 0; code <= 0x10ffff; code++) {
      if (code >= 0xd800 && code <= 0xdfff) continue
      const character = String.fromCodePoint(code)
      const [first, ...rest] = character.normalize("NFD")
      // What is not first in something that composes, or is sorted before U+0345, the last class of marks
      if (character.normalize("NFC") === character) for (const part of rest) joins.add(part)
      if (("\u0345" + character).normalize("NFD")[0] !== "\u0345") joins.add(character)
      if (first !== undefined && joins.has(first)) joins.add(character)
    }
    expect([...joins].filter((character) => !joinsBackwards.test(character))).toEqual([])
  })
})
