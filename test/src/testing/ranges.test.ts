import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Description } from "../../../src/constraint/description.js"
import { nextUp, numberEdges, numbersIn } from "../../../src/testing/ranges.js"

const { MAX_SAFE_INTEGER, MAX_VALUE, MIN_SAFE_INTEGER, MIN_VALUE } = Number
const million = 1_000_000

it.each([
  [0, MIN_VALUE],
  [-0, MIN_VALUE],
  [1, 1 + 2 ** -52],
  [-1, -1 + 2 ** -53],
  [2 ** 53, 2 ** 53 + 2],
  [-MIN_VALUE, -0],
  [MAX_VALUE, Infinity],
])("the next number up from %d is %d", (value, wanted) => {
  expect(nextUp(value)).toBe(wanted)
})

interface Drawn {
  readonly least: number
  readonly most: number
  /** How many digits stand after the point at most. */
  readonly digits?: number
}

describe("numbers are drawn", () => {
  it.each<[about: string, descriptions: readonly Description[], wanted: Drawn]>([
    ["where nothing is asked", [], { least: 0, most: million, digits: 2 }],
    ["of integers", [{ is: "integer" }], { least: MIN_SAFE_INTEGER, most: MAX_SAFE_INTEGER, digits: 0 }],
    ["of a byte", [{ is: "integer", least: 0, most: 255 }], { least: 0, most: 255, digits: 0 }],
    ["of an integer from a limit on", [{ is: "integer", least: 7 }], { least: 7, most: MAX_SAFE_INTEGER, digits: 0 }],
    ["above a limit", [{ is: "above", limit: 3 }], { least: 3 + 1e-9, most: million + 4, digits: 2 }],
    ["from a limit on", [{ is: "atLeast", limit: 3 }], { least: 3, most: million + 3, digits: 2 }],
    ["between two limits", [{ is: "between", least: -2, most: 9 }], { least: -2, most: 9, digits: 2 }],
    ["below zero", [{ is: "between", least: -1e9, most: -5 }], { least: -million - 5, most: -5, digits: 2 }],
    ["between two limits that no integer is between", [{ is: "between", least: 0.2, most: 0.4 }], { least: 0.2, most: 0.4 }],
    ["at the one integer between two limits", [{ is: "between", least: 3.5, most: 4.5 }], { least: 4, most: 4, digits: 0 }],
    ["at the one number that is left, no integer", [{ is: "between", least: 0.5, most: 0.5 }], { least: 0.5, most: 0.5 }],
    ["at the one number that is left", [{ is: "between", least: 4, most: 4 }], { least: 4, most: 4, digits: 0 }],
    ["by the narrower of two rules", [{ is: "between", least: 0, most: 9 }, { is: "between", least: -5, most: 5 }], { least: 0, most: 5, digits: 2 }],
    ["of integers by another rule too", [{ is: "integer", least: 0, most: 99 }, { is: "above", limit: 90 }], { least: 91, most: 99, digits: 0 }],
    ["of integers, whichever is said first", [{ is: "between", least: 2, most: 6 }, { is: "integer", least: 4, most: 9 }], { least: 4, most: 6, digits: 0 }],
    ["as if nothing was said that is not of a number", [{ is: "text" }], { least: 0, most: million, digits: 2 }],
  ])("%s", (_, descriptions, { least, most, digits }) => {
    const drawn = fc.sample(numbersIn(descriptions) as fc.Arbitrary<number>, { numRuns: 200, seed: 1 })
    expect(Math.min(...drawn)).toBeGreaterThanOrEqual(least)
    expect(Math.max(...drawn)).toBeLessThanOrEqual(most)
    if (digits !== undefined) expect(drawn.every((one) => Number(one.toFixed(digits)) === one)).toBe(true)
    if (digits === 2) expect(drawn.some((one) => one % 1 !== 0)).toBe(true)
    if (least === most) return
    const low = least === MIN_SAFE_INTEGER ? 0 : least
    expect(drawn.filter((one) => one >= low && one < low + 100).length).toBeGreaterThan(60)
    if (most - least > 1000) expect(Math.max(...drawn)).toBeGreaterThan(least + 1000)
    if (most > million * 2) expect(Math.max(...drawn)).toBeGreaterThan(million * 2)
  }) // prettier-ignore

  it("to both limits", () => {
    const drawn = fc.sample(numbersIn([{ is: "integer", least: -1, most: 2 }]) as fc.Arbitrary<number>, { numRuns: 60, seed: 1 })
    expect(new Set(drawn.map((one) => one + 0))).toEqual(new Set([-1, 0, 1, 2]))
  }) // prettier-ignore

  it("not at all where none is left", () => {
    expect(numbersIn([{ is: "between", least: 2, most: 1 }])).toBeUndefined()
    expect(numbersIn([{ is: "atLeast", limit: 2 }, { is: "between", least: 0, most: 1 }])).toBeUndefined() // prettier-ignore
  })
})

describe("the numbers next to limits", () => {
  const [up, down] = [5 + 2 ** -50, 5 - 2 ** -50]
  const around5 = [5, up, down, 6, 4, 5.01]
  it.each<[about: string, description: Description, wanted: readonly number[]]>([
    ["from a limit on", { is: "atLeast", limit: 5 }, [...around5, 5]],
    ["above zero", { is: "above", limit: 0 }, [0, MIN_VALUE, -MIN_VALUE, 1, -1, 0.01, 1e-28]],
    ["between", { is: "between", least: 5, most: 0 }, [...around5, 0, MIN_VALUE, -MIN_VALUE, 1, -1, 0.01]],
    ["a text", { is: "text" }, []],
  ])("of what is %s", (_, description, wanted) => {
    expect(numberEdges(description)).toEqual(wanted)
  })

  it("of an integer: its limits, those of safe integers, and what is none", () => {
    const own = numberEdges({ is: "integer", least: 5, most: 300 })
    expect(own).toEqual([0.5, 1000.5, 2 ** 53, -(2 ** 53), 5, 4, 5, 6, up, down, 6, 4, 5.01, ...own.slice(13)])
    expect(own.slice(13, 17)).toEqual([300, 299, 300, 301])
    const any = numberEdges({ is: "integer" })
    expect(any).toEqual(expect.arrayContaining([MIN_SAFE_INTEGER, MIN_SAFE_INTEGER - 1, MAX_SAFE_INTEGER, MAX_SAFE_INTEGER + 1]))
  }) // prettier-ignore
})
