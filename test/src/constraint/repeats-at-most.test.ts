import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { repeatsAtMost, type Sign } from "../../../src/constraint/index.js"
import { failureOfText } from "./failure.js"

describe("repeatsAtMost", () => {
  it.each<[about: string, times: number, text: string, params: Sign | "passes"]>([
    ["nothing", 2, "", "passes"],
    ["fewer", 2, "Анна", "passes"],
    ["as many", 2, "ннннн".slice(0, 2), "passes"],
    ["one more", 2, "Аннна", { character: "н", codePoint: "U+043D", index: 3 }],
    ["two more: the first is reported", 2, "Анннна", { character: "н", codePoint: "U+043D", index: 3 }],
    ["as many of another case", 2, "Ссс", "passes"],
    ["interrupted", 2, "ннанн", "passes"],
    ["once at most", 1, "аабб", { character: "а", codePoint: "U+0430", index: 1 }],
    ["once at most, kept", 1, "абаб", "passes"],
    ["code points of two units that differ", 2, "😀😁😀😁😀😁", "passes"],
    ["as many of two units", 2, "😀😀", "passes"],
    ["one more of two units", 2, "😀😀😀", { character: "😀", codePoint: "U+1F600", index: 4 }],
    ["one more after NFC", 2, "ййй".normalize("NFD"), { character: "й", codePoint: "U+0439", index: 4 }],
    ["written in two ways", 2, "йи\u0306й", { character: "й", codePoint: "U+0439", index: 3 }],
    ["a base is not its letter", 2, "иий", "passes"],
    ["marks, of which the first composes", 2, "а\u0301\u0301", "passes"],
    ["marks in a row", 2, "и\u0306\u0306\u0306\u0306", { character: "\u0306", codePoint: "U+0306", index: 4 }],
  ])("judges %s", (_, times, text, params) => {
    expect(failureOfText(repeatsAtMost(times), text)).toStrictEqual(params)
  })

  it.each([0, -1, 1.5, NaN, Infinity])("throws for %s times", (times) => {
    expect(() => repeatsAtMost(times)).toThrow(RangeError)
  })

  it("agrees with a back-reference", () => {
    const text = fc.string({ unit: fc.constantFrom("a", "A", "й", "😀", "\n") })
    fc.assert(fc.property(text, (given) => repeatsAtMost(2).test(given) === !/(.)\1\1/su.test(given)))
  })
})
