import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Description } from "../../../src/constraint/description.js"
import { breakers, edges, sampled, sources } from "../../../src/testing/sources.js"
import type { Node } from "../../../src/tree/tree.js"
import { listOf, literal, numeric, open, ruleThat, text, truth } from "../check/made.js"

const rulesOf = (descriptions: readonly Description[]) => [
  ruleThat(() => false, { id: "own.other" }),
  ...descriptions.map((describes) => ruleThat(() => false, {}, { describes })),
]
const textOf = (...descriptions: readonly Description[]): Node => text({ rules: rulesOf(descriptions) })
const numberOf = (...descriptions: readonly Description[]): Node => numeric({ rules: rulesOf(descriptions) })
const scalar = (kind: "null" | "date"): Node => ({ ...truth(), kind })
const someOf = (source: fc.Arbitrary<unknown> | undefined): readonly unknown[] =>
  fc.sample(source as fc.Arbitrary<unknown>, { numRuns: 100, seed: 1 })

const isWords = (value: unknown) => /^[A-Za-z ]+$/.test(String(value))
const isCode = (value: unknown) => /^P-\d$/.test(String(value))
const isChoice = (value: unknown) => value === "S" || value === "M"
const isByte = (value: unknown) => Number.isInteger(value) && Number(value) >= 0 && Number(value) <= 255
const isNumber = (value: unknown) => typeof value === "number"
const isUuid = (value: unknown) => /^[\da-f-]{36}$/.test(String(value))
type Test = (value: unknown) => boolean

const code = { is: "matches", source: "^P-\\d$", flags: "" } as const
const choice = { is: "oneOf", values: ["S", "M"] } as const
const byte = { is: "integer", least: 0, most: 255 } as const

describe("what is drawn, the likeliest first,", () => {
  it.each<[about: string, node: Node, wanted: readonly Test[]]>([
    ["any text", textOf(), [isWords]],
    ["a choice", textOf(choice), [isChoice, isWords]],
    ["a pattern", textOf(code), [isCode, isWords]],
    ["a pattern that cannot be read", textOf({ is: "matches", source: "(", flags: "" }), [isWords]],
    ["an alphabet", textOf({ is: "alphabet", letters: "xy", marks: "" }), [(one) => /^[xy]+$/.test(String(one)), isWords]],
    ["one of several", textOf({ is: "anyOf", of: [choice, code] }), [isChoice, isCode, isWords]],
    ["samples of which none passes", textOf({ is: "sampled", passes: [], breaks: ["XL"] }), [isWords]],
    ["a choice of nothing", textOf({ is: "oneOf", values: [] }), [isWords]],
    ["samples", textOf({ is: "sampled", passes: ["S", "M"], breaks: ["XL"] }), [isChoice, isWords]],
    ["a format", textOf({ is: "uuid" }), [isUuid, isWords]],
    ["a format that only forbids", textOf({ is: "notBlank" }), [isWords]],
    ["what only forbids", textOf({ is: "not", of: choice }, { is: "text" }, { is: "repeatsAtMost", times: 2 }), [isWords]],
    ["any number", numberOf(), [isNumber]],
    ["an integer", numberOf(byte), [isByte, isByte]],
    ["an integer by one of several rules", numberOf({ is: "anyOf", of: [byte, { is: "between", least: 300, most: 400 }] }), [isNumber, isByte]],
    ["a number that nothing is left of", numberOf({ is: "between", least: 1, most: 0 }), [isNumber]],
    ["an integer that nothing is left of", numberOf({ is: "integer", least: 1, most: 0 }), [isNumber]],
    ["numbers above and from a limit on", numberOf({ is: "above", limit: 5 }, { is: "atLeast", limit: 6 }), [(one) => Number(one) >= 6]],
    ["a truth", truth(), [(one) => typeof one === "boolean"]],
    ["null", scalar("null"), [(one) => one === null]],
    ["a date", scalar("date"), [(one) => one instanceof Date && !Number.isNaN(one.getTime())]],
    ["a literal", literal("S", "M"), [isChoice]],
    ["anything", open(), [isWords, () => true]],
    ["anything that is described", open({ rules: rulesOf([choice]) }), [isWords, () => true, isChoice]],
  ])("of %s", (_, node, wanted) => {
    const drawn = sources(node)
    expect(drawn).toHaveLength(wanted.length)
    for (const [index, source] of drawn.entries()) expect(someOf(source).filter((one) => !wanted[index]?.(one))).toEqual([])
  }) // prettier-ignore

  it("is both truths, all literals, all of a choice, and JSON of any kind that is not deep", () => {
    expect(new Set(someOf(sources(truth())[0]))).toEqual(new Set([true, false]))
    expect(new Set(someOf(sources(literal("S", 3))[0]))).toEqual(new Set(["S", 3]))
    expect(new Set(someOf(sources(textOf(choice))[0]))).toEqual(new Set(["S", "M"]))
    const dates = fc.sample(sources(scalar("date"))[0] as fc.Arbitrary<Date>, { numRuns: 5000, seed: 1 })
    expect(dates.filter((date) => Number.isNaN(date.getTime()))).toEqual([])
    const depthOf = (value: unknown): number =>
      typeof value === "object" && value !== null ? 1 + Math.max(0, ...Object.values(value).map(depthOf)) : 0
    const depths = someOf(sources(open())[1]).map(depthOf)
    expect(new Set(depths)).toEqual(new Set([0, 1, 2]))
  })
})

describe("values next to limits", () => {
  it.each<[about: string, node: Node, wanted: readonly unknown[]]>([
    ["any text", textOf(), ["", "a", " ", "'"]],
    ["any number", numberOf(), [0, 1, -1, 0.5]],
    ["a truth", truth(), []],
    ["a choice, of those that are texts, each once", textOf({ is: "oneOf", values: ["S", 3, "a"] }), ["", "a", " ", "'", "S", "S ", "a "]],
    ["a choice, of those that are numbers", numberOf({ is: "oneOf", values: ["S", 3] }), [0, 1, -1, 0.5, 3]],
    ["a choice of anything", open({ rules: rulesOf([{ is: "oneOf", values: ["S", 3] }]) }), ["S", "S ", 3]],
    ["what must not be", textOf({ is: "not", of: choice }), ["", "a", " ", "'", "S", "S ", "M", "M "]],
    ["one of several", textOf({ is: "anyOf", of: [choice, { is: "notEmpty" }] }), ["", "a", " ", "'", "S", "S ", "M", "M "]],
    ["a limit", numberOf({ is: "atLeast", limit: 0 }), [0, 1, -1, 0.5, Number.MIN_VALUE, -Number.MIN_VALUE, 0.01, 1e-28]],
  ])("of %s", (_, node, wanted) => {
    expect(edges(node)).toEqual(wanted)
  }) // prettier-ignore

  it("of a format are those of the format", () => {
    expect(edges(textOf({ is: "country" }))).toEqual(expect.arrayContaining(["UA", "FRA", "ua"]))
  })
})

describe("samples", () => {
  const sampledOf = (node: Node, ...samples: readonly unknown[]) => sampled({ ...node, samples })

  it("are none where none are given, or none is of the kind", () => {
    expect(sampled(text())).toBeUndefined()
    expect(sampledOf(text())).toBeUndefined()
    expect(sampledOf(text(), 5)).toBeUndefined()
    expect(sampledOf(numeric(), "5")).toBeUndefined()
  })

  it.each<[about: string, node: Node, samples: readonly unknown[], wanted: readonly unknown[]]>([
    ["values of the kind", text(), ["a", 5, "b"], ["a", "b"]],
    ["numbers of numbers", numeric(), ["a", 5], [5]],
    ["any values of what is no scalar", listOf(text()), [["a"], 5], [["a"], 5]],
    ["texts of patterns alone", text(), [/^[xy]$/], ["x", "y"]],
    ["values and texts of patterns", text(), ["a", /^x$/], ["a", "x"]],
    ["texts of a pattern by its flags", text(), [/^\u{61}$/u], ["a"]],
  ])("are %s", (_, node, samples, wanted) => {
    const drawn = new Set(someOf(sampledOf(node, ...samples)).map((one) => JSON.stringify(one)))
    expect(drawn).toEqual(new Set(wanted.map((one) => JSON.stringify(one))))
  })

  it("are drawn as often as there are of them, a pattern as often as eight", () => {
    const drawn = someOf(sampledOf(text(), "a", "b", /^x$/))
    expect(drawn.filter((one) => one === "x").length).toBeGreaterThan(60)
    const many = someOf(sampledOf(text(), ...Array.from({ length: 72 }, () => "a"), /^x$/))
    expect(many.filter((one) => one === "x").length).toBeLessThan(30)
  })
})

describe("what breaks a rule", () => {
  const isText = (one: unknown) => typeof one === "string"
  const between = { is: "between", least: -5, most: 5 } as const
  const any = [isText, isText, isText]
  it.each<[about: string, node: Node, wanted: readonly Test[]]>([
    ["a text by a sign, words, or any text", textOf(), any],
    ["what may be repeated, by one more", textOf({ is: "repeatsAtMost", times: 2 }), [(one) => /^(aaabc|abbbc|abccc)$/.test(String(one)), ...any]],
    ["the length of an address, from 65 signs before the at sign on", textOf({ is: "emailLength" }), [(one) => /^a{65,80}@b\.ua$/.test(String(one)), ...any]],
    ["what must not be, by that", textOf({ is: "not", of: choice }), [isChoice, ...any]],
    ["one of several, by the limits of each", textOf({ is: "anyOf", of: [{ is: "not", of: choice }, { is: "repeatsAtMost", times: 2 }] }), [isChoice, isText, ...any]],
    ["an integer by cents", numberOf({ is: "integer" }), [(one) => Math.abs(Number(one)) <= 1000, isNumber, isNumber]],
    ["a limit from below", numberOf({ is: "atLeast", limit: 5 }), [(one) => Number(one) <= 5 && Number(one) >= -995, (one) => Number.isInteger(one) && Number(one) <= 5 && Number(one) >= -995, isNumber, isNumber]],
    ["a limit with a fraction, by integers too", numberOf({ is: "above", limit: 4.5 }), [(one) => Number(one) <= 4.5, (one) => Number.isInteger(one) && Number(one) <= 5, isNumber, isNumber]],
    ["two limits on either side", numberOf(between), [(one) => Number(one) <= -5.5 && Number(one) >= -1005.5, (one) => Number(one) >= 5.5 && Number(one) <= 1005.5, isNumber, isNumber]],
    ["a number that is not described by any", numberOf(), [isNumber, isNumber]],
    ["anything by any JSON", open(), [() => true]],
    ["nothing of other kinds", truth(), []],
  ])("%s", (_, node, wanted) => {
    const drawn = breakers(node, "own.rule", fc.constant("abc"))
    expect(drawn).toHaveLength(wanted.length)
    for (const [index, source] of drawn.entries()) expect(someOf(source).filter((one) => !wanted[index]?.(one))).toEqual([])
  }) // prettier-ignore

  it("is made of the descriptions of that rule alone", () => {
    expect(breakers(textOf({ is: "not", of: choice }), "own.other", undefined)).toHaveLength(3)
  })

  it("is one sign off what passes, or off words where nothing is known to pass", () => {
    expect(someOf(breakers(textOf(), "own.rule", fc.constant("abc"))[0])).toContain("abc ")
    const drawn = someOf(breakers(textOf(), "own.rule", undefined)[0])
    expect(drawn).not.toContain("abc ")
    expect(drawn.some((one) => /^[A-Za-z][a-z]+/.test(String(one)))).toBe(true)
  })

  it("has numbers of cents, and none that is not finite", () => {
    const [cents, doubles] = breakers(numberOf({ is: "integer" }), "own.rule", undefined)
    expect(someOf(cents).some((one) => Number(one) % 1 !== 0)).toBe(true)
    expect(someOf(cents).every((one) => Number(Number(one).toFixed(2)) === one)).toBe(true)
    const many = fc.sample(doubles as fc.Arbitrary<unknown>, { numRuns: 5000, seed: 1 })
    expect(many.filter((one) => !Number.isFinite(one))).toEqual([])
  })

  it("has JSON of one level", () => {
    const drawn = someOf(breakers(open(), "own.rule", undefined)[0])
    const isDeep = (one: unknown) => Object.values(Object(one) as object).some((inside) => typeof inside === "object" && inside !== null)
    expect(drawn.some((one) => typeof one === "object" && one !== null)).toBe(true)
    expect(drawn.some(isDeep)).toBe(false)
  }) // prettier-ignore
})
