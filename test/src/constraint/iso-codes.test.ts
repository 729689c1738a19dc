import { readFileSync } from "node:fs"
import { gzipSync } from "node:zlib"
import { describe, expect, it } from "vitest"
import { isoCodes, isoCodesFile, isoCodesSource } from "../../../scripts/iso-codes.js"
import { country, currency } from "../../../src/constraint/index.js"

const letters = Array.from("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
const pairs = letters.flatMap((first) => letters.map((second) => first + second))
const triples = pairs.flatMap((pair) => letters.map((third) => pair + third))
const codes = isoCodes()

describe("the tables of ISO codes", () => {
  const source = readFileSync(isoCodesFile, "utf8")

  it("are what the packages know (if not: npx tsx scripts/iso-codes.ts)", () => {
    expect(source).toBe(isoCodesSource())
  })

  it("have the size of the standards: ISO 4217 of 2026-01-01, ISO 3166-1 of 2026", () => {
    expect([codes.currencies.length, codes.alpha2.length, codes.alpha3.length]).toEqual([178, 249, 249])
  })

  it("take 1.2 kB at most, zipped", () => {
    expect(gzipSync(source, { level: 9 }).length).toBeLessThanOrEqual(1200)
  })
})

describe("currency", () => {
  it("takes exactly the active codes, of all that have three letters", () => {
    expect(triples.filter(currency.test)).toEqual(codes.currencies)
  })

  it.each<[text: string, passes: boolean, why: string]>([
    ["EUR", true, "a currency"],
    ["AED", true, "the first"],
    ["ZWG", true, "the last"],
    ["XCG", true, "since March 2025"],
    ["UYW", true, "a fund"],
    ["XTS", true, "for testing"],
    ["ANG", false, "withdrawn 2025"],
    ["BGN", false, "withdrawn 2026"],
    ["HRK", false, "withdrawn 2023"],
    ["eur", false, "lower case"],
    ["EUR ", false, "a space after it"],
    ["EU", false, "too short"],
    ["EUREUR", false, "two of them"],
    ["EDF", false, "letters that stand side by side in the table"],
    ["€", false, "a symbol"],
    ["978", false, "the numeric code"],
    ["", false, "empty"],
  ])("judges %j: %s (%s)", (text, passes) => {
    expect(currency.test(text)).toBe(passes)
  })
})

describe("country", () => {
  it("takes exactly the assigned codes, of all that have two letters or three", () => {
    expect([...pairs, ...triples].filter(country.test)).toEqual([...codes.alpha2, ...codes.alpha3])
  })

  it.each<[text: string, passes: boolean, why: string]>([
    ["UA", true, "two letters"],
    ["UKR", true, "three letters"],
    ["AD", true, "the first"],
    ["ZWE", true, "the last"],
    ["UK", false, "reserved"],
    ["EU", false, "reserved"],
    ["XK", false, "assigned by its users"],
    ["SU", false, "withdrawn"],
    ["ua", false, "lower case"],
    ["Ukr", false, "mixed case"],
    ["U", false, "too short"],
    ["UAUA", false, "too long"],
    ["804", false, "the numeric code"],
    ["", false, "empty"],
  ])("judges %j: %s (%s)", (text, passes) => {
    expect(country.test(text)).toBe(passes)
  })
})
