import { describe, expect, it } from "vitest"
import { matches, notBlank, notEmpty, phoneNumber, uuid } from "../../../src/constraint/index.js"

describe("matches", () => {
  const reference = matches(/^PU-\d{3}$/)

  it.each([
    ["PU-123", true],
    ["PU-12", false],
    ["PU-1234", false],
    ["PU-123\n", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect([reference.test(text), reference.test(text)]).toEqual([passes, passes])
  })

  it.each([/a/g, /a/y, /a/gy])("throws for %s, which remembers", (pattern) => {
    expect(() => matches(pattern)).toThrow(TypeError)
  })

  it.each([/a/, /a/i, /a/m, /a/s, /a/u, /a/d])("takes %s", (pattern) => {
    expect(matches(pattern).test("a")).toBe(true)
  })
})

describe("notEmpty and notBlank", () => {
  it.each<[text: string, notEmpty: boolean, notBlank: boolean]>([
    ["", false, false],
    [" ", true, false],
    ["\t\n\r\v\f\u00a0\u2003\u2028\u3000\ufeff", true, false],
    ["a", true, true],
    [" a ", true, true],
    ["\u200b", true, true],
    ["😀", true, true],
    ["\0", true, true],
  ])("judge %j", (text, some, visible) => {
    expect([notEmpty.test(text), notBlank.test(text)]).toEqual([some, visible])
  })
})

describe("uuid", () => {
  it.each<[about: string, text: string, passes: boolean]>([
    ["version 4", "123e4567-e89b-42d3-a456-426614174000", true],
    ["no version", "00000000-0000-0000-0000-000000000000", true],
    ["the last one", "ffffffff-ffff-ffff-ffff-ffffffffffff", true],
    ["upper case", "123E4567-E89B-42D3-A456-426614174000", true],
    ["both cases", "123e4567-E89B-42d3-A456-426614174000", true],
    ["empty", "", false],
    ["a digit short", "123e4567-e89b-42d3-a456-42661417400", false],
    ["a digit long", "123e4567-e89b-42d3-a456-4266141740000", false],
    ["no dashes", "123e4567e89b42d3a456426614174000", false],
    ["other groups", "123e456-7e89b-42d3-a456-426614174000", false],
    ["a dash later at the first place", "123e45670-89b-42d3-a456-426614174000", false],
    ["a dash later at the second", "123e4567-e89b4-2d3-a456-426614174000", false],
    ["a dash later at the third", "123e4567-e89b-42d3a-456-426614174000", false],
    ["a dash later at the fourth", "123e4567-e89b-42d3-a4564-26614174000", false],
    ["beyond f", "123e4567-e89b-42d3-a456-42661417400g", false],
    ["braces", "{123e4567-e89b-42d3-a456-426614174000}", false],
    ["a line end", "123e4567-e89b-42d3-a456-426614174000\n", false],
    ["digits of another script", "١23e4567-e89b-42d3-a456-426614174000", false],
  ])("judges %s", (_, text, passes) => {
    expect(uuid.test(text)).toBe(passes)
  })
})

describe("phoneNumber", () => {
  it.each<[text: string, passes: boolean]>([
    ["+380501234567", true],
    ["380501234567", true],
    ["+1 (202) 555-0143", true],
    ["(380) 50 123-45-67", true],
    ["(+380) 501234567", true],
    ["123456", false],
    ["1234567", true],
    ["12345678", true],
    ["12345678901234", true],
    ["123456789012345", true],
    ["1234567890123456", false],
    ["+123456", false],
    ["+1234567", true],
    ["+123456789012345", true],
    ["+1234567890123456", false],
    ["0501234567", false],
    ["+0501234567", false],
    ["1 - 2 - 3 - 4 - 5 - 6 - 7", true],
    ["++380501234567", false],
    ["380+501234567", false],
    ["380.50.123.45.67", false],
    ["380\u00a0501234567", false],
    ["٣٨٠٥٠١٢٣٤٥٦", false],
    ["38050123456a", false],
    ["+ () -", false],
    ["", false],
  ])("judges %j", (text, passes) => {
    expect(phoneNumber.test(text)).toBe(passes)
  })
})
