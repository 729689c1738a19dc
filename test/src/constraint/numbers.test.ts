import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { above, atLeast, between, type Constraint, decimal, int64, integer } from "../../../src/constraint/index.js"
import { failure } from "./failure.js"

const { MAX_SAFE_INTEGER: most, MIN_SAFE_INTEGER: least } = Number

describe("integer", () => {
  it.each<[constraint: string, of: Constraint<number, object>, value: number, params: object | "passes"]>([
    ["any", integer(), 0, "passes"],
    ["any", integer(), -0, "passes"],
    ["any", integer(), 1.5, { got: 1.5 }],
    ["any", integer(), most - 1, "passes"],
    ["any", integer(), most, "passes"],
    ["any", integer(), most + 1, { got: most + 1 }],
    ["any", integer(), least + 1, "passes"],
    ["any", integer(), least, "passes"],
    ["any", integer(), least - 1, { got: least - 1 }],
    ["from 1", integer(1), 2, "passes"],
    ["from 1", integer(1), 1, "passes"],
    ["from 1", integer(1), 0, { got: 0, least: 1 }],
    ["from 1", integer(1), -0, { got: 0, least: 1 }],
    ["from 1", integer(1), 1.5, { got: 1.5, least: 1 }],
    ["from 1", integer(1), most + 1, { got: most + 1, least: 1 }],
    ["to 9", integer(undefined, 9), 8, "passes"],
    ["to 9", integer(undefined, 9), 9, "passes"],
    ["to 9", integer(undefined, 9), 10, { got: 10, most: 9 }],
    ["-0 to 255", integer(-0, 255), -1, { got: -1, least: 0, most: 255 }],
    ["0 to 255", integer(0, 255), 0, "passes"],
    ["0 to 255", integer(0, 255), 255, "passes"],
    ["0 to 255", integer(0, 255), 256, { got: 256, least: 0, most: 255 }],
    ["only 5", integer(5, 5), 5, "passes"],
    ["only 5", integer(5, 5), 6, { got: 6, least: 5, most: 5 }],
  ])("%s judges %3$s", (_, of, value, params) => {
    expect(failure(of, value)).toStrictEqual(params)
  })

  it("says that it wants an integer, and shows the value as `got`", () => {
    expect(integer()).toMatchObject({ describes: { is: "integer" }, reveals: ["got"] })
  })

  it.each<[from: number | undefined, to: number | undefined]>([
    [1.5, undefined],
    [NaN, undefined],
    [-Infinity, undefined],
    [undefined, most + 1],
    [least - 1, undefined],
    [2, 1],
  ])("throws for %s to %s", (from, to) => {
    expect(() => integer(from, to)).toThrow(RangeError)
  })
})

describe("above, atLeast and between", () => {
  const tiny = Number.MIN_VALUE

  it.each<[constraint: string, of: Constraint<number, object>, value: number, params: object | "passes"]>([
    ["above 0", above(0), tiny, "passes"],
    ["above 0", above(0), 0, { got: 0, limit: 0 }],
    ["above 0", above(-0), -0, { got: 0, limit: 0 }],
    ["above 0", above(0), -tiny, { got: -tiny, limit: 0 }],
    ["at least 1", atLeast(1), 2, "passes"],
    ["at least 1", atLeast(1), 1, "passes"],
    ["at least 1", atLeast(1), 1 - Number.EPSILON, { got: 1 - Number.EPSILON, limit: 1 }],
    ["at least 0", atLeast(-0), 0, "passes"],
    ["at least 0", atLeast(0), -0, "passes"],
    ["at least 0", atLeast(-0), -1, { got: -1, limit: 0 }],
    ["-90 to 90", between(-90, 90), -90.5, { got: -90.5, least: -90, most: 90 }],
    ["-90 to 90", between(-90, 90), -90, "passes"],
    ["-90 to 90", between(-90, 90), -89.5, "passes"],
    ["-90 to 90", between(-90, 90), 89.5, "passes"],
    ["-90 to 90", between(-90, 90), 90, "passes"],
    ["-90 to 90", between(-90, 90), 90.5, { got: 90.5, least: -90, most: 90 }],
    ["1 to 2", between(1, 2), -0, { got: 0, least: 1, most: 2 }],
    ["-1 to -0", between(-1, -0), 1, { got: 1, least: -1, most: 0 }],
    ["only 5", between(5, 5), 5, "passes"],
  ])("%s judges %3$s", (_, of, value, params) => {
    expect(failure(of, value)).toStrictEqual(params)
  })

  it.each([NaN, Infinity, -Infinity])("throw for %s", (limit) => {
    expect(() => above(limit)).toThrow(RangeError)
    expect(() => atLeast(limit)).toThrow(RangeError)
    expect(() => between(limit, 1)).toThrow(RangeError)
    expect(() => between(1, limit)).toThrow(RangeError)
  })

  it("throw when nothing lies between", () => {
    expect(() => between(2, 1)).toThrow(RangeError)
  })
})

describe("int64", () => {
  it.each<[value: number | string, passes: boolean]>([
    [0, true],
    [-0, true],
    [1.5, false],
    [most, true],
    [most + 1, false],
    [least, true],
    [least - 1, false],
    ["0", true],
    ["-0", true],
    ["-1", true],
    ["00", false],
    ["01", false],
    ["-01", false],
    ["+1", false],
    ["1.0", false],
    ["1e3", false],
    ["0x1", false],
    [" 1", false],
    ["1\n", false],
    ["-", false],
    ["", false],
    ["١", false],
    ["999999999999999999", true],
    ["9223372036854775806", true],
    ["9223372036854775807", true],
    ["9223372036854775808", false],
    ["-9223372036854775807", true],
    ["-9223372036854775808", true],
    ["-9223372036854775809", false],
    ["10000000000000000000", false],
    ["-10000000000000000000", false],
  ])("judges %j", (value, passes) => {
    expect(int64.test(value)).toBe(passes)
  })

  it("agrees with BigInt", () => {
    const text = fc.oneof(
      fc.bigInt(-(2n ** 65n), 2n ** 65n),
      fc.bigInt(2n ** 63n - 9n, 2n ** 63n + 9n),
      fc.bigInt(-(2n ** 63n) - 9n, 9n - 2n ** 63n),
    )
    fc.assert(fc.property(text, (value) => int64.test(String(value)) === (value === BigInt.asIntN(64, value))))
  })
})

describe("decimal", () => {
  const beyond = 2 ** 96
  const below = beyond - 2 ** 43

  it.each<[value: number, passes: boolean]>([
    [0, true],
    [-0, true],
    [19.99, true],
    [7e28, true],
    [-7e28, true],
    [8e28, false],
    [-8e28, false],
    [below, true],
    [beyond, false],
    [-below, true],
    [-beyond, false],
    [1e-27, true],
    [1e-28, true],
    [-1e-28, true],
    [1e-29, false],
    [-1e-29, false],
    [1.5e-27, true],
    [1.5e-28, false],
    [1.234567890123456e-13, true],
    [1.2345678901234567e-12, true],
    [1.2345678901234566e-13, false],
    [1.234567890123457e-6, true],
    [9e-7, true],
    [0.1 + 0.2, true],
    [Number.MAX_VALUE, false],
    [Number.MIN_VALUE, false],
  ])("judges %s", (value, passes) => {
    expect(failure(decimal, value)).toEqual(passes ? "passes" : { got: value })
  })

  /** Written out without an exponent, by whole numbers. */
  const fits = (value: number): boolean => {
    const [mantissa = "", power = "0"] = String(Math.abs(value)).split("e")
    const [whole = "", fraction = ""] = mantissa.split(".")
    const places = fraction.length - Number(power)
    const digits = BigInt(whole + fraction) * 10n ** BigInt(Math.max(0, -places))
    return places <= 28 && digits < 2n ** 96n
  }

  it("agrees with whole numbers", () => {
    const near = fc
      .tuple(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: -35, max: 30 }))
      .map(([n, e]) => Number(`${n}e${e}`))
    const edge = fc.integer({ min: -9, max: 9 }).map((steps) => beyond + steps * 2 ** 43)
    const value = fc.oneof(fc.double({ noNaN: true, noDefaultInfinity: true }), near, edge)
    fc.assert(
      fc.property(value, (n) => decimal.test(n) === fits(n)),
      { numRuns: 2000 },
    )
  })
})
