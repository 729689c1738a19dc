import { describe, expect, it } from "vitest"
import { Leaf } from "../../../src/compiled/leaf.js"
import { node } from "../../../src/compiled/node.js"
import type { Pass } from "../../../src/compiled/pass.js"
import { rebuilt } from "../../../src/compiled/rebuild.js"
import type { In } from "../../../src/verdict/spot.js"
import { passOf, placeIn } from "./made.js"

// A part with its changes in place. What is changed is copied, and all that it is in; nothing else is.

type Keys = readonly (string | number)[]

/** Another value at a place; nothing at all where it is stripped. */
function changed(pass: Pass, keys: Keys, ...[value]: readonly [value?: unknown]): void {
  const last = keys.at(-1) as string | number
  const place = keys.length === 0 ? undefined : placeIn(pass.part, ...keys.slice(0, -1))
  const edit = new Leaf(pass, place, last ?? "", 0, value === undefined ? undefined : node("string"), "before")
  edit.value = value
  pass.edit(edit)
}

const after = (given: unknown, ...changes: readonly (readonly [keys: Keys, value?: unknown])[]): unknown => {
  const pass = passOf()
  for (const [keys, ...value] of changes) changed(pass, keys, ...value)
  return rebuilt(given, "body", pass)
}

describe("a body is rebuilt", () => {
  const sparse = Object.assign([{ a: 1 }], { 2: { a: 3 } })
  it.each<[about: string, given: unknown, changes: Parameters<typeof after>[1][], is: unknown]>([
    ["with another member", { a: 1, b: 2 }, [[["a"], "x"]], { a: "x", b: 2 }],
    ["with two", { a: 1, b: 2, c: 3 }, [[["a"], "x"], [["c"], "y"]], { a: "x", b: 2, c: "y" }],
    ["with another element", { a: [1, 2, 3] }, [[["a", 1], "x"]], { a: [1, "x", 3] }],
    ["with two deep beside each other", { a: { b: [{ c: 1, d: 2 }] } }, [[["a", "b", 0, "c"], "x"], [["a", "b", 0, "d"], "y"]], { a: { b: [{ c: "x", d: "y" }] } }],
    ["without a member", { a: 1, b: 2 }, [[["b"]]], { a: 1 }],
    ["without a deep one, beside another", { a: { b: 1, c: 2 } }, [[["a", "b"]], [["a", "c"], "x"]], { a: { c: "x" } }],
    ["without one of a name elsewhere", { a: { b: 1 }, b: 2 }, [[["a", "b"]]], { a: {}, b: 2 }],
    ["as another value", "before", [[[], "x"]], "x"],
    ["with elements of the same index", [[1, 2], [3, 4]], [[[1, 0], "x"]], [[1, 2], ["x", 4]]],
    ["with the later of two changes", { a: 1 }, [[["a"], "x"], [["a"], "y"]], { a: "y" }],
  ])("%s", (_, given, changes, is) => {
    expect(after(given, ...(changes as []))).toStrictEqual(is)
  }) // prettier-ignore

  it("as a list without the holes behind its first", () => {
    expect(after(sparse, [[0, "a"], "x"])).toStrictEqual([{ a: "x" }, undefined, { a: 3 }])
  })

  it("leaving as they are what was given, and what is not above a change", () => {
    const given = { a: { b: 1 }, c: { d: 1 } }
    const value = after(given, [["a", "b"], "x"]) as typeof given
    expect(Object.keys(after({ a: 1, b: 2, c: 3 }, [["b"], "x"]) as object)).toEqual(["a", "b", "c"])
    expect(value.c).toBe(given.c)
    expect(given).toEqual({ a: { b: 1 }, c: { d: 1 } })
  })

  it("not at all when nothing in it is changed", () => {
    const given = { a: 1 }
    expect(after(given)).toBe(given)
    const pass = passOf({ part: "query" })
    changed(pass, ["a"], "x")
    expect(rebuilt(given, "body", pass)).toBe(given)
    expect(rebuilt(given, "query", pass)).toEqual({ a: "x" })
  })
})

describe("headers are rebuilt", () => {
  const headers = (given: object, part: In = "headers", ...changes: (readonly [keys: Keys, value?: unknown])[]) => {
    const parts = { path: [], query: [], headers: ["X-Draft", "X-Trace"], body: [] }
    const pass = passOf({ part, names: { parts } })
    for (const [keys, ...value] of changes) changed(pass, keys, ...value)
    return rebuilt(given, part, pass)
  }

  it.each<[about: string, given: object, is: object]>([
    ["in their documented spelling", { "x-draft": 1, "X-TRACE": 2 }, { "X-Draft": 1, "X-Trace": 2 }],
    ["beside what is not documented", { "x-draft": 1, Accept: 2 }, { "X-Draft": 1, Accept: 2 }],
    ["but for one beside its documented spelling", { "x-draft": 1, "X-Draft": 2 }, { "x-draft": 1, "X-Draft": 2 }],
    ["but for the second of two", { "x-draft": 1, "X-DRAFT": 2 }, { "X-Draft": 1, "X-DRAFT": 2 }],
  ])("%s", (_, given, is) => {
    expect(headers(given)).toStrictEqual(is)
  })

  it("with their changes, at the outermost alone", () => {
    expect(headers({ "x-draft": "true", "x-trace": { "x-draft": 1 } }, "headers", [["X-Draft"], "x"], [["X-Trace", "x-draft"], "y"])).toStrictEqual({ "X-Draft": "x", "X-Trace": { "x-draft": "y" } }) // prettier-ignore
  })

  it("not at all when all are as they are documented, or none is", () => {
    for (const given of [{ "X-Draft": 1 }, { accept: 1 }, {}]) expect(headers(given)).toBe(given)
  })

  it("and no other part", () => {
    const given = { "x-draft": 1 }
    expect(headers(given, "query")).toBe(given)
    expect(headers(given, "query", [["a"], "x"])).toStrictEqual({ "x-draft": 1, a: "x" })
  })
})
