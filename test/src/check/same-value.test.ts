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
    [new Date(1), new Date(1), true],
    [new Date(1), new Date(2), false],
  ])("%j and %j: %s", (a, b, same) => {
    expect([sameValue(a, b), sameValue(b, a)]).toEqual([same, same])
  })
  it("is a copy", () => {
    fc.assert(fc.property(fc.jsonValue(), (value) => sameValue(value, structuredClone(value))))
  })
})
