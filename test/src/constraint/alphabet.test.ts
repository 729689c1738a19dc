import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { alphabet, type OutsideAlphabet } from "../../../src/constraint/index.js"
import { failureOfText } from "./failure.js"
import { letters, lookalikes, marks, names } from "./names.js"

describe("alphabet", () => {
  it.each<[about: string, text: string]>([
    ["the empty text", ""],
    ["every letter", letters],
    ["every mark", marks],
    ["letters and marks", "Мар'яна Дар’я Лукʼян".replaceAll(" ", "")],
    ["letters typed as a base and a mark", "йїёЙЇЁ".normalize("NFD")],
  ])("passes %s", (_, text) => {
    expect(failureOfText(names, text)).toBe("passes")
  })

  it.each<[about: string, text: string, params: OutsideAlphabet, fix?: string]>([
    [
      "a look-alike",
      "Iван",
      { character: "I", codePoint: "U+0049", index: 0, lookalike: "І", hint: "lookalike" },
      "Іван",
    ],
    [
      "the first of two",
      "Овсiйoв",
      { character: "i", codePoint: "U+0069", index: 3, lookalike: "і", hint: "lookalike" },
      "Овсійов",
    ],
    [
      "a Greek look-alike",
      "Αнна",
      { character: "Α", codePoint: "U+0391", index: 0, lookalike: "А", hint: "lookalike" },
      "Анна",
    ],
    [
      "a look-alike that was composed",
      "Ки\u0069\u0308в",
      { character: "ï", codePoint: "U+00EF", index: 2, lookalike: "ї", hint: "lookalike" },
      "Київ",
    ],
    [
      "nothing but look-alikes",
      "AC",
      { character: "A", codePoint: "U+0041", index: 0, lookalike: "А", hint: "lookalike" },
    ],
    [
      "a look-alike beside a mark only",
      "A'",
      { character: "A", codePoint: "U+0041", index: 0, lookalike: "А", hint: "lookalike" },
    ],
    [
      "a look-alike beside what has none",
      "Iванq",
      { character: "I", codePoint: "U+0049", index: 0, lookalike: "І", hint: "lookalike" },
    ],
    [
      "a grave accent",
      "Мар`яна",
      { character: "`", codePoint: "U+0060", index: 3, lookalike: "'", hint: "quote" },
      "Мар'яна",
    ],
    [
      "an acute accent",
      "Мар´яна",
      { character: "´", codePoint: "U+00B4", index: 3, lookalike: "'", hint: "quote" },
      "Мар'яна",
    ],
    [
      "an opening quote",
      "Мар‘яна",
      { character: "‘", codePoint: "U+2018", index: 3, lookalike: "'", hint: "quote" },
      "Мар'яна",
    ],
    ["a hyphen", "Анна-Марія", { character: "-", codePoint: "U+002D", index: 4, hint: "hyphen" }],
    ["a dash", "Анна–Марія", { character: "–", codePoint: "U+2013", index: 4, hint: "hyphen" }],
    ["a soft hyphen", "Анна\u00adМарія", { character: "\u00ad", codePoint: "U+00AD", index: 4, hint: "hyphen" }],
    ["a space inside", "Анна Марія", { character: " ", codePoint: "U+0020", index: 4, hint: "space" }],
    ["a space at the start", "  Анна", { character: " ", codePoint: "U+0020", index: 0, hint: "edge" }, "Анна"],
    ["a space at the end", "Анна ", { character: " ", codePoint: "U+0020", index: 4, hint: "edge" }, "Анна"],
    [
      "other white space at the ends",
      "Анна\u00a0\t\n",
      { character: "\u00a0", codePoint: "U+00A0", index: 4, hint: "edge" },
      "Анна",
    ],
    [
      "spaces at the ends and a look-alike",
      " Iван\n",
      { character: " ", codePoint: "U+0020", index: 0, hint: "edge" },
      "Іван",
    ],
    ["spaces at the ends and inside", " Анна Марія", { character: " ", codePoint: "U+0020", index: 0, hint: "edge" }],
    ["nothing but spaces", "   ", { character: " ", codePoint: "U+0020", index: 0, hint: "edge" }],
    ["a digit", "Анна2", { character: "2", codePoint: "U+0032", index: 4 }],
    ["the neighbour below a range", "\u040f", { character: "\u040f", codePoint: "U+040F", index: 0 }],
    ["the neighbour above a range", "\u0450", { character: "\u0450", codePoint: "U+0450", index: 0 }],
    ["a letter beyond the table", "Анна\uffff", { character: "\uffff", codePoint: "U+FFFF", index: 4 }],
    ["a character of two units", "Анна😀", { character: "😀", codePoint: "U+1F600", index: 4 }],
    ["what follows one", "😀I", { character: "😀", codePoint: "U+1F600", index: 0 }],
    ["a mark that composes with nothing", "Аннá", { character: "á", codePoint: "U+00E1", index: 3 }],
    ["what follows composed letters", "йй".normalize("NFD") + "q", { character: "q", codePoint: "U+0071", index: 4 }],
  ])("refuses %s", (_, text, params, fix) => {
    expect(failureOfText(names, text)).toStrictEqual(params)
    expect(names.fix?.(text.normalize("NFC"))).toBe(fix)
  })

  it("takes letters of two units, marks that compose, and white space among its marks", () => {
    const gothic = alphabet({ letters: "𐌰𐌱", marks: " " })
    expect(failureOfText(gothic, "𐌰 𐌱")).toBe("passes")
    expect(failureOfText(gothic, "𐌰𐌱𐌲")).toStrictEqual({ character: "𐌲", codePoint: "U+10332", index: 4 })
    expect(gothic.fix?.(" 𐌰\t")).toBe(" 𐌰")
    expect(failureOfText(alphabet({ letters: "и\u0306" }), "й")).toBe("passes")
  })

  it("hints at no quote where the alphabet has no apostrophe", () => {
    expect(failureOfText(alphabet({ letters: "абв" }), "а`б")).toStrictEqual({
      character: "`",
      codePoint: "U+0060",
      index: 1,
    })
  })

  it("lets a look-alike stand for several letters, and overrule the quotes", () => {
    const digraphs = alphabet({ letters: "дз", marks: "'’", lookalikes: { ǳ: "дз", "`": "’" } })
    expect(digraphs.fix?.("дǳ`")).toBe("ддз’")
  })

  it.each<[about: string, lookalikes: Record<string, string>]>([
    ["is of two characters", { ab: "а" }],
    ["is empty", { "": "а" }],
    ["is in the alphabet", { а: "б" }],
    ["stands for nothing", { a: "" }],
    ["stands for a character outside", { a: "щ" }],
  ])("throws when a look-alike %s", (_, wrong) => {
    expect(() => alphabet({ letters: "абв", lookalikes: wrong })).toThrow(TypeError)
  })

  const odd = ["`", "´", "‘", " ", "\t", "-", "q", "😀", "\u0306", "\u0301", ...Object.keys(lookalikes)]
  const text = fc
    .array(fc.oneof(fc.constantFrom(...letters, ...marks), fc.constantFrom(...odd)), { maxLength: 12 })
    .map((characters) => characters.join(""))

  it("fixes to a text that passes", () => {
    fc.assert(
      fc.property(text, (given) => {
        const fixed = names.fix?.(given.normalize("NFC"))
        if (typeof fixed === "string") expect(names.test(fixed)).toBe(true)
      }),
    )
  })

  it("agrees with a regular expression", () => {
    const whole = new RegExp(`^[${letters}${marks}]*$`, "u")
    fc.assert(
      fc.property(fc.oneof(text, fc.string({ unit: "binary" })), (given) => names.test(given) === whole.test(given)),
    )
  })
})
