import { describe, expect, it } from "vitest"
import { dig, gather } from "../../../src/check/dig.js"

// What rules read of values that are valid.

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
