import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { sameValue } from "../../../src/check/same-value.js"

describe("the same value", () => {
  it.each<[a: unknown, b: unknown, same: boolean]>([
    [0, -0, true],
    [1, "1", false],
    [null, undefined, false],
    [null, {}, false],
    [{ a: undefined }, {}, true],
    [{ a: 1, b: 2 }, { b: 2, a: 1 }, true],
    [{ a: 1 }, { b: 1 }, false],
    [[1, 2], [2, 1], false],
    [[], {}, false],
    [5, {}, false],
    ["", [], false],
    [{ a: 1 }, { a: 1, b: 2 }, false],
    [new Date(1), "1", false],
    [new Date(1), {}, false],
    [new Date(1), new Date(NaN), false],
    [new Date(1), new Date(1), true],
    [new Date(1), new Date(2), false],
  ])("%j and %j: %s", (a, b, same) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same])
  })
  it("comes to an end for values that contain themselves", () => {
    const looped = (name: string): object => {
      const value: Record<string, unknown> = { name }
      value["self"] = [value]
      return value
    }
    expect(sameValue(looped("a"), looped("a"))).toBe(true)
    expect(sameValue(looped("a"), looped("b"))).toBe(false)
  })
  it("is compared again where it is shared with another one", () => {
    const shared = { a: 1 }
    expect(sameValue([shared, shared], [{ a: 1 }, { a: 2 }])).toBe(false)
  })
  it("is a copy", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, structuredClone(value))))
  })
})
