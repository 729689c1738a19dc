import { describe, expect, it } from "vitest"
import { given, listed } from "../../../src/compiled/placed.js"
import { BROKEN, NOWHERE, WRONG } from "../../../src/compiled/state.js"

// What rules read of what was gathered on the way.

describe("of what was gathered on the way is read", () => {
  it.each<[about: string, gathered: unknown, holes: boolean, depth: number | undefined, is: unknown]>([
    ["all that is sound", [1, "a", null], true, undefined, [1, "a", null]],
    ["a hole for what is not, where holes may be", [1, BROKEN, undefined, WRONG], true, 1, [1, undefined, undefined, undefined]],
    ["none of what is not, where they may not", [1, BROKEN, undefined, 2], false, 1, [1, 2]],
    ["list in list", [[1, WRONG], []], true, 2, [[1, undefined], []]],
    ["list in list, without holes", [[1, WRONG], [2]], false, 2, [[1], [2]]],
    ["nothing of an inner list that is none", [undefined, [2]], true, 2, [[], [2]]],
    ["list in list in list", [[[1, WRONG]]], false, 3, [[[1]]]],
    ["nothing of what is no list", undefined, true, undefined, []],
    ["nothing of what is no list of lists", WRONG, true, 2, []],
  ])("%s", (_, gathered, holes, depth, is) => {
    expect(listed(gathered, holes, depth)).toEqual(is)
  }) // prettier-ignore

  it("the list itself where all is sound", () => {
    const gathered = [1, 2]
    expect(listed(gathered, false)).toBe(gathered)
  })
})

it.each<[about: string, value: unknown, is: unknown]>([
  ["nothing", undefined, undefined],
  ["nothing, nor what it would be in", NOWHERE, undefined],
  ["null", null, null],
  ["a value", 0, 0],
])("a read that may be absent gives: %s", (_, value, is) => {
  expect(given(value)).toBe(is)
})
