import { describe, expect, it } from "vitest"
import * as all from "../../../src/constraint/index.js"
import { failure } from "./failure.js"
import { names } from "./names.js"

const failing: readonly (readonly [name: string, constraint: all.Constraint<never, unknown>, value: unknown])[] = [
  ["above", all.above(0), -1],
  ["alphabet", names, "Iван"],
  ["atLeast", all.atLeast(0), -1],
  ["between", all.between(0, 1), 2],
  ["country", all.country, "ZZ"],
  ["currency", all.currency, "ZZZ"],
  ["date", all.date, "2026-02-30"],
  ["dateTime", all.dateTime, "2026-02-30"],
  ["decimal", all.decimal, 8e28],
  ["email", all.email, ""],
  ["emailLength", all.emailLength, "a".repeat(255)],
  ["httpUrl", all.httpUrl, ""],
  ["int64", all.int64, "01"],
  ["integer", all.integer(1, 2), -0],
  ["ipAddress", all.ipAddress, ""],
  ["matches", all.matches(/a/), ""],
  ["notBlank", all.notBlank, ""],
  ["notEmpty", all.notEmpty, ""],
  ["oneOf", all.oneOf(["a"]), ""],
  ["phoneNumber", all.phoneNumber, ""],
  ["repeatsAtMost", all.repeatsAtMost(1), "aa"],
  ["uuid", all.uuid, ""],
]

describe("every constraint", () => {
  it("is here", () => {
    expect(failing.map(([name]) => name)).toEqual(Object.keys(all).sort())
  })

  it.each(failing)("%s gives params of plain JSON, and says which of them hold the value", (_, constraint, value) => {
    const params = failure(constraint, value as never)
    expect(params).not.toBe("passes")
    expect(constraint.reveals !== undefined).toBe(params !== "no params")
    if (params === "no params") return
    expect(JSON.parse(JSON.stringify(params))).toStrictEqual(params)
    expect(Object.keys(params as object)).toEqual(expect.arrayContaining([...(constraint.reveals ?? [])]))
    const holding = Object.entries(params as object).filter(([, param]) => Object.is(param, value) || param === value)
    expect(holding.map(([name]) => name)).toEqual(constraint.reveals)
  })
})

describe("a text of ten million characters", () => {
  const size = 1e7
  const a = "a".repeat(size)

  it.each<[name: string, constraint: all.Constraint<string>, text: string, passes: boolean]>([
    ["alphabet", names, "а".repeat(size), true],
    ["repeatsAtMost", all.repeatsAtMost(2), "ab".repeat(size / 2), true],
    ["email, its local part", all.email, `${a}@b`, true],
    ["email, its labels", all.email, `a@${"b.".repeat(size / 2)}c`, true],
    ["email, without @", all.email, a, false],
    ["emailLength", all.emailLength, a, false],
    ["dateTime", all.dateTime, `2026-01-01T00:00:00.${"1".repeat(size)}Z`, true],
    ["dateTime, spoilt at the end", all.dateTime, `2026-01-01T00:00:00.${"1".repeat(size)}`, false],
    ["date", all.date, "2".repeat(size), false],
    ["int64", all.int64, "1".repeat(size), false],
    ["ipAddress", all.ipAddress, ":".repeat(size), false],
    ["httpUrl", all.httpUrl, `http://a/${a}`, true],
    ["phoneNumber", all.phoneNumber, "1".repeat(size), false],
    ["phoneNumber, punctuation", all.phoneNumber, "-".repeat(size), false],
    ["uuid", all.uuid, a, false],
    ["notBlank", all.notBlank, " ".repeat(size), false],
  ])("is judged by %s", (_, constraint, text, passes) => {
    expect(constraint.test(text)).toBe(passes)
  })

  it("has its first wrong character found, as it was given", () => {
    const given = "и\u0306".repeat(size / 2) + "q"
    expect(names.params?.(given.normalize("NFC"), given)).toMatchObject({ character: "q", index: size })
  })
})
