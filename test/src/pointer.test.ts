import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import { parsePointer, toPointer } from "../../src/pointer.js"

describe("a JSON Pointer", () => {
  it.each<[path: (string | number)[], pointer: string]>([
    [[], ""],
    [[""], "/"],
    [["a", 0, "b"], "/a/0/b"],
    [["a/b", "m~n"], "/a~1b/m~0n"],
    [["~1"], "/~01"],
  ])("%j is written %s", (path, pointer) => {
    expect(toPointer(path)).toBe(pointer)
    expect(parsePointer(pointer)).toEqual(path.map(String))
  })
  it("is read as it was written", () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: "binary" })), (path) => {
        expect(parsePointer(toPointer(path))).toEqual(path)
      }),
    )
  })
  it.each(["a", "a/b", "/a~", "/a~2"])("%s is none", (text) => {
    expect(() => parsePointer(text)).toThrow(/JSON Pointer/)
  })
})
