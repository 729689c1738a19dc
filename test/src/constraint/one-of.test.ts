import { describe, expect, it } from "vitest"
import { oneOf } from "../../../src/constraint/index.js"
import { failure } from "./failure.js"

describe("oneOf", () => {
  const open = oneOf(["NEW", "PAID"])
  const sizes = oneOf([1, 2.5])

  it.each<[value: string, passes: boolean]>([
    ["NEW", true],
    ["PAID", true],
    ["new", false],
    ["NEW ", false],
    ["", false],
    ["toString", false],
  ])("judges the text %j", (value, passes) => {
    expect(failure(open, value)).toStrictEqual(passes ? "passes" : { got: value, allowed: ["NEW", "PAID"] })
  })

  it.each<[value: number, params: object | "passes"]>([
    [1, "passes"],
    [2.5, "passes"],
    [2, { got: 2, allowed: [1, 2.5] }],
    [-0, { got: 0, allowed: [1, 2.5] }],
  ])("judges the number %s", (value, params) => {
    expect(failure(sizes, value)).toStrictEqual(params)
  })

  it("judges booleans, and takes 0 for -0", () => {
    expect(failure(oneOf([true]), false)).toStrictEqual({ got: false, allowed: [true] })
    expect(failure(oneOf([0]), -0)).toBe("passes")
    expect(failure(oneOf([-0]), 1)).toStrictEqual({ got: 1, allowed: [0] })
  })

  it("keeps what was declared, whatever becomes of the list", () => {
    const values = ["a"]
    const constraint = oneOf(values)
    values.push("b")
    expect(failure(constraint, "b")).toStrictEqual({ got: "b", allowed: ["a"] })
    expect(constraint.reveals).toEqual(["got"])
  })

  it("throws without a value", () => {
    expect(() => oneOf([])).toThrow(RangeError)
  })
})
