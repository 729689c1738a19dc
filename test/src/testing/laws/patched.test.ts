import { describe, expect, it } from "vitest"
import { patched } from "../../../../src/testing/laws/patched.js"
import type { PatchOperation } from "../../../../src/verdict/patch.js"

it.each<[about: string, body: unknown, patch: readonly PatchOperation[], wanted: unknown]>([
  ["nothing", { a: 1 }, [], { a: 1 }],
  ["the whole body", { a: 1 }, [{ op: "replace", path: "", value: 2 }], 2],
  ["a member", { a: 1, b: 2 }, [{ op: "replace", path: "/a", value: 3 }], { a: 3, b: 2 }],
  ["a member inside a list", { a: [{ b: 1 }, { b: 2 }] }, [{ op: "replace", path: "/a/1/b", value: 3 }], { a: [{ b: 1 }, { b: 3 }] }],
  ["a member whose name is escaped", { "a/b": { "c~d": 1, "~1": 2 } }, [{ op: "replace", path: "/a~1b/c~0d", value: 3 }, { op: "remove", path: "/a~1b/~01" }], { "a/b": { "c~d": 3 } }],
  ["a member whose name is escaped twice", { "/~/~": 1 }, [{ op: "remove", path: "/~1~0~1~0" }], {}],
  ["a member away", { a: 1, b: 2 }, [{ op: "remove", path: "/a" }], { b: 2 }],
  ["an element away", { a: [1, 2, 3] }, [{ op: "remove", path: "/a/1" }], { a: [1, 3] }],
  ["a member to another name", { a: { c: 1 }, b: 2 }, [{ op: "move", from: "/a", path: "/d" }], { d: { c: 1 }, b: 2 }],
  ["one thing after another", { a: [1, 2] }, [{ op: "remove", path: "/a/0" }, { op: "replace", path: "/a/0", value: 9 }], { a: [9] }],
])("a patch changes %s", (_, body, patch, wanted) => {
  expect(patched(body, patch)).toStrictEqual(wanted)
}) // prettier-ignore

describe("what is patched", () => {
  it("stays as it was: a patch changes a copy", () => {
    const body = { a: [{ b: 1 }] }
    const made = patched(body, [{ op: "replace", path: "/a/0/b", value: 2 }])
    expect(body).toEqual({ a: [{ b: 1 }] })
    expect(made).toEqual({ a: [{ b: 2 }] })
  })

  it("may hold what is no data: that is the same in the copy", () => {
    const [sign, date, map] = [Symbol("s"), new Date(0), new Map()]
    const body = { sign, date, map, nothing: null }
    const made = patched(body, []) as typeof body
    expect(made).not.toBe(body)
    expect(made).toEqual(body)
    expect(made.date).toBe(date)
    expect(made.map).toBe(map)
  })
})
