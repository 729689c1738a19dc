import { describe, expect, it } from "vitest"
import { allOf, everything, expectSame, keyOf } from "../../../../src/testing/laws/found.js"

const found = { rule: "own.rule", in: "body", pointer: "/a" }

it("a finding is known by its rule and its place", () => {
  expect(keyOf(found)).toBe("own.rule body /a")
  expect(keyOf({ ...found, pointer: "", in: "path", severity: "error" })).toBe("own.rule path ")
})

it("issues come before warnings", () => {
  const warning = { ...found, rule: "own.hint" }
  expect(allOf({ issues: [found], warnings: [warning] })).toEqual([found, warning])
})

it("everything is shown, and shown as it is", () => {
  expect(everything).toEqual({ sensitive: "show", maxIssues: Infinity })
})

describe("two answers", () => {
  it.each<[about: string, got: unknown, wanted: unknown]>([
    ["the same data", { a: [1, null] }, { a: [1, null] }],
    ["members in another order", { a: 1, b: 2 }, { b: 2, a: 1 }],
    ["what is no number", { a: NaN }, { a: NaN }],
    ["what is no data", [1n, new Date(5)], [1n, new Date(5)]],
    ["nothing", undefined, undefined],
  ])("are the same: %s", (_, got, wanted) => {
    expect(() => expectSame("answers", got, wanted)).not.toThrow()
  })

  it.each<[about: string, got: unknown, wanted: unknown]>([
    ["another value", { a: 1 }, { a: 2 }],
    ["one member more", { a: 1 }, {}],
    ["another order of elements", [1, 2], [2, 1]],
    ["no number, and a number", { a: NaN }, { a: 1 }],
    ["other things that are no data", [1n], [2n]],
  ])("are not the same: %s", (_, got, wanted) => {
    expect(() => expectSame("answers", got, wanted)).toThrow(/^answers:\n/)
  })

  it("are both told where they differ", () => {
    expect(() => expectSame("answers", { a: 1 }, { a: 2 })).toThrow('answers:\n{"a":1}\n{"a":2}')
  })
})
