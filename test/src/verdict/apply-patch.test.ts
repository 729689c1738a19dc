import { describe, expect, it } from "vitest"
import { applyPatch, placesTouched } from "../../../src/verdict/apply-patch.js"
import type { PatchOperation } from "../../../src/verdict/patch.js"

const remove = (path: string): PatchOperation => ({ op: "remove", path })
const replace = (path: string, value: unknown): PatchOperation => ({ op: "replace", path, value })
const move = (from: string, path: string): PatchOperation => ({ op: "move", from, path })

describe("applyPatch", () => {
  it.each<[about: string, value: unknown, patch: readonly PatchOperation[], after: unknown]>([
    ["nothing", { a: 1 }, [], { a: 1 }],
    ["the whole", { a: 1 }, [replace("", [2])], [2]],
    ["the whole, removed", { a: 1 }, [remove("")], undefined],
    ["a member", { a: 1, b: 2 }, [replace("/a", 3)], { a: 3, b: 2 }],
    ["a member that is not there yet", { a: 1 }, [replace("/b", 2)], { a: 1, b: 2 }],
    ["a member of a member", { a: { b: 1, c: 2 }, d: 3 }, [replace("/a/b", 4)], { a: { b: 4, c: 2 }, d: 3 }],
    ["a member, removed", { a: 1, b: 2 }, [remove("/a")], { b: 2 }],
    ["a member of a member, removed", { a: { b: 1, c: 2 }, d: 3 }, [remove("/a/b")], { a: { c: 2 }, d: 3 }],
    ["an element", [1, 2, 3], [replace("/1", 4)], [1, 4, 3]],
    ["a member of an element", [{ a: 1 }, { a: 2 }], [replace("/1/a", 3)], [{ a: 1 }, { a: 3 }]],
    ["an element, removed", [1, 2, 3], [remove("/1")], [1, 3]],
    ["the last element, removed", [1, 2, 3], [remove("/2")], [1, 2]],
    ["a member of an element, removed", [{ a: 1 }, { a: 2, b: 3 }], [remove("/1/a")], [{ a: 1 }, { b: 3 }]],
    ["a name that looks like an index", { 0: "a", 1: "b" }, [remove("/0")], { 1: "b" }],
    ["names that a pointer escapes", { "a/b": 1, "c~d": 2 }, [replace("/a~1b", 3), remove("/c~0d")], { "a/b": 3 }],
    ["a member, renamed", { a: 1, b: 2 }, [move("/a", "/c")], { b: 2, c: 1 }],
    ["a member, moved into another", { a: 1, b: { c: 2 } }, [move("/a", "/b/a")], { b: { c: 2, a: 1 } }],
    ["a member, moved over another", { a: 1, b: 2 }, [move("/a", "/b")], { b: 1 }],
    ["one operation after another", { a: 1 }, [move("/a", "/b"), replace("/b", 2)], { b: 2 }],
  ])("changes %s", (_, value, patch, after) => {
    expect(applyPatch(value, patch)).toStrictEqual(after)
  })

  it("leaves a member named __proto__ a member", () => {
    const after = applyPatch(JSON.parse('{"__proto__": 1, "a": 2}'), [remove("/a")])
    expect(JSON.stringify(after)).toBe('{"__proto__":1}')
  })

  it.each<[about: string, patch: readonly PatchOperation[]]>([
    ["a member", [replace("/list/0/a", 9)]],
    ["an element", [replace("/list/0", 9)]],
    ["what is removed", [remove("/list/0")]],
    ["what is moved", [move("/list/0/a", "/a")]],
  ])("leaves the value as it is, and shares what it does not change: %s", (_, patch) => {
    const value = { list: [{ a: 1 }, { a: 2 }], other: { b: 3 } }
    const before = structuredClone(value)
    const after = applyPatch(value, patch) as typeof value
    expect(value).toStrictEqual(before)
    expect(after.other).toBe(value.other)
    expect(after.list).not.toBe(value.list)
  })

  it.each<[about: string, value: unknown, patch: readonly PatchOperation[]]>([
    ["a member of nothing", {}, [replace("/a/b", 1)]],
    ["a member of null", { a: null }, [remove("/a/b")]],
    ["what is moved from nowhere", {}, [move("/a/b", "/c")]],
    ["a path that is no pointer", {}, [remove("a")]],
  ])("throws for %s", (_, value, patch) => {
    expect(() => applyPatch(value, patch)).toThrow()
  })
})

describe("placesTouched", () => {
  it("lists what is put anywhere, and what is taken away", () => {
    const patch = [replace("/a", 1), move("/b", "/c"), remove("/d")]
    expect(placesTouched(patch)).toStrictEqual(["/a", "/b", "/c", "/d"])
  })
})
