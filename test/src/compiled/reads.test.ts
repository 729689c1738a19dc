import { describe, expect, it } from "vitest"
import { dig, gather, given, listed, overlaid } from "../../../src/compiled/placed.js"
import { BROKEN, NOWHERE, WRONG } from "../../../src/compiled/state.js"

// What rules read: of values that are valid, and of what was gathered on the way.

type Path = readonly (string | number)[]

describe("at a path stands", () => {
  const text = "abc"
  it.each<[about: string, value: unknown, path: Path, is: unknown]>([
    ["the value itself", 5, [], 5],
    ["a member", { a: { b: 5 } }, ["a", "b"], 5],
    ["an element", { a: [1, 5] }, ["a", 1], 5],
    ["null", { a: null }, ["a"], null],
    ["nothing", { a: 1 }, ["b"], undefined],
    ["nothing in null", { a: null }, ["a", "b"], undefined],
    ["nothing in what is not there", undefined, ["a"], undefined],
    ["nothing in a text", { a: text }, ["a", "length"], undefined],
    ["nothing that is inherited", { a: {} }, ["a", "toString"], undefined],
  ])("%s", (_, value, path, is) => {
    expect(dig(value, path)).toBe(is)
  })

  it.each<[about: string, value: unknown, path: Path, is: unknown]>([
    ["null", { a: null }, ["a"], undefined],
    ["what is not null", { a: 0 }, ["a"], 0],
    ["what is not there", {}, ["a"], undefined],
  ])("nothing where null is absent: %s", (_, value, path, is) => {
    expect(dig(value, path, true)).toBe(is)
  })
})

describe("of a stored list is gathered", () => {
  const stored = {
    items: [{ code: "a", tags: [{ t: 1 }, {}] }, {}, { code: null, tags: [] }, { code: "b", tags: [{ t: 2 }] }],
  }
  const code = ["items", "*", "code"]
  const tags = ["items", "*", "tags", "*", "t"]
  it.each<[about: string, value: unknown, path: readonly string[], holes: boolean, nullIsAbsent: boolean, is: unknown]>([
    ["what stands at the path, with a hole where nothing does", stored, code, true, false, ["a", undefined, null, "b"]],
    ["nothing where null is", stored, code, true, true, ["a", undefined, undefined, "b"]],
    ["what stands at the path, without holes", stored, code, false, false, ["a", null, "b"]],
    ["what stands at the path, without holes and nulls", stored, code, false, true, ["a", "b"]],
    ["the elements", { items: [1, 2] }, ["items", "*"], false, false, [1, 2]],
    ["the elements of the list itself", [1, 2], ["*"], false, false, [1, 2]],
    ["list in list, with holes", stored, tags, true, true, [[1, undefined], [], [], [2]]],
    ["list in list, without", stored, tags, false, true, [[1], [], [], [2]]],
    ["nothing of no list", { items: { length: 1 } }, code, true, true, []],
    ["nothing of nothing", undefined, code, true, true, []],
  ])("%s", (_, value, path, holes, nullIsAbsent, is) => {
    expect(gather(value, path, holes, nullIsAbsent)).toEqual(is)
  }) // prettier-ignore
})

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

describe("what is sent lies over what is stored", () => {
  const members = { a: 0, b: { c: 0, d: { e: 0 } } } as const
  it.each<[about: string, sent: unknown, stored: unknown, is: unknown]>([
    ["nothing over nothing", undefined, undefined, undefined],
    ["nothing over something", undefined, { a: 1 }, { a: 1 }],
    ["nothing that could be over something", NOWHERE, { a: 1 }, { a: 1 }],
    ["something over nothing", { a: 1 }, undefined, { a: 1 }],
    ["something over null", { a: 1 }, null, { a: 1 }],
    ["null over something", null, { a: 1 }, null],
    ["a list over an object", [1], { a: 1 }, [1]],
    ["an object over a list", { a: 1 }, [1], { a: 1 }],
    ["a text over an object", "x", { a: 1 }, "x"],
    ["an object over a text", { a: 1 }, "x", { a: 1 }],
    ["a member beside another", { a: 1 }, { b: { c: 2 } }, { a: 1, b: { c: 2 } }],
    ["a member over itself", { a: 1 }, { a: 2 }, { a: 1 }],
    ["null over a member", { a: null }, { a: 2 }, { a: null }],
    ["a member deep beside another", { b: { d: { e: 1 } } }, { b: { c: 2, d: {} } }, { b: { c: 2, d: { e: 1 } } }],
    ["an object over one that is replaced", { a: { x: 1 } }, { a: { y: 1 } }, { a: { x: 1 } }],
    ["what no shape names, and is left out", { a: 1, y: 1 }, { a: 1, z: 1 }, { a: 1 }],
    ["what stands nowhere, and is left out", {}, { a: undefined }, {}],
  ])("%s", (_, sent, stored, is) => {
    expect(overlaid(sent, stored, members)).toStrictEqual(is)
  })

  it("as a whole where its members do not merge", () => {
    expect(overlaid({ a: 1 }, { b: 1 }, 0)).toEqual({ a: 1 })
    expect(overlaid(undefined, { b: 1 }, 0)).toEqual({ b: 1 })
  })
})
