import { describe, expect, it } from "vitest"
import type { Options } from "../../../src/verdict/options.js"
import { rowOfLeaf } from "../../../src/check/leaf-rows.js"
import type { Cell } from "../../../src/check/cell.js"
import { editableRule, rows, scopeOf, treeOf, untold, type Question } from "./asked.js"
import { listOf, numeric, objectOf, open, text, union } from "./made.js"

const nothing = { kind: "null", rules: [], nfc: false, sensitive: false } as const
const shape = () =>
  objectOf({
    a: union([text(), nothing]),
    composed: text({ nfc: true }),
    inner: objectOf({ deep: objectOf({ b: text() }) }),
    list: listOf(objectOf({ c: text(), d: union([text(), nothing]) })),
    all: objectOf({}, { rest: text() }),
    open: open(),
    number: numeric(),
  })
const leaves = ["/a", "/composed", "/inner/deep/b", "/list", "/all", "/open", "/number"]
const treeBy = (by = "facts/status", stored: string | null = "current") =>
  treeOf({
    body: shape(),
    facts: { status: text(), depot: objectOf({ state: text() }) },
    stored,
    rules: [editableRule(leaves, by, { NEW: leaves, SENT: ["/a", "/inner/deep/b"], DONE: [] })],
  })
const given = (told: readonly string[]): readonly string[] => told.filter((row) => !/(absent|invalid) body/.test(row))
const of = (body: unknown, facts: object, options: Options = {}): Question => ({ request: { body }, facts, options })

describe("a state table", () => {
  it.each<[about: string, body: object, facts: object, rows: readonly string[]]>([
    ["opens what the state lists", { a: "", inner: { deep: { b: "" } } }, { status: "SENT" }, ["/a passed", "/inner/deep/b passed"]], // prettier-ignore
    ["locks all else", { number: 1, list: [{}] }, { status: "SENT" }, ['/list failed {"state":"SENT"}', '/number failed {"state":"SENT"}']], // prettier-ignore
    ["locks all", { a: "" }, { status: "DONE" }, ['/a failed {"state":"DONE"}']],
    ["does not apply in a state that it does not list", { a: "" }, { status: "GONE" }, ["/a state"]],
    ["lacks the state", { a: "" }, {}, ["/a unchecked status"]],
  ])("%s", (_, body, facts, expected) => {
    expect(given(rows(treeBy(), of(body, facts)))).toEqual(expected)
  })

  it("does not apply where there is no state", () => {
    const question = of({ a: "" }, { depot: {} })
    expect(given(rows(treeBy("facts/depot/state"), question))).toEqual(["/a absent facts/depot/state"])
    expect(untold(treeBy("facts/depot/state"), question)).toEqual([])
  })

  it("is not told of in a state that it does not list, unless that is wanted", () => {
    expect(untold(treeBy(), of({ a: "" }, { status: "GONE" }))).toEqual([])
  })

  it.each<[about: string, state: unknown, is: string]>([
    ["by its text", 5, "passed"],
    ["whatever its type", true, "failed"],
  ])("knows a state %s", (_, state, is) => {
    const tree = treeOf({ body: shape(), facts: { status: union([numeric(), open()]) } })
    const rule = editableRule(leaves, "facts/status", { 5: ["/a"], true: [] })
    const scope = scopeOf(tree, of({ a: "" }, { status: state }))
    const [row] = rowOfLeaf(rule, scope.request.roots.body?.member("a") as Cell, scope, "reject")
    expect(row?.is).toBe(is)
  })
})

describe("what is sent unchanged", () => {
  const allow: Options = { unchanged: "allow" }
  it.each<[about: string, body: object, current: object, is: string]>([
    ["a text", { a: "x" }, { a: "x" }, "passed"],
    ["another text", { a: "x" }, { a: "y" }, "failed"],
    ["a text that is composed", { composed: "é" }, { composed: "e\u0301" }, "passed"],
    ["what is not stored", { a: "x" }, {}, "failed"],
    ["null, of which null is stored", { a: null }, { a: null }, "failed"],
    ["null, of which nothing is stored", { a: null }, {}, "failed"],
    ["a text inside", { inner: { deep: { b: "x" } } }, { inner: { deep: { b: "x" } } }, "passed"],
    ["another inside", { inner: { deep: { b: "x" } } }, { inner: { deep: { b: "y" } } }, "failed"],
    ["a text inside what is not stored", { inner: { deep: { b: "x" } } }, {}, "failed"],
    ["a text inside what is stored as null", { inner: { deep: { b: "x" } } }, { inner: null }, "failed"],
    ["a list", { list: [{ c: "x" }] }, { list: [{ c: "x" }] }, "passed"],
    ["another list", { list: [{ c: "x" }] }, { list: [{ c: "y" }] }, "failed"],
    ["a longer list", { list: [{ c: "x" }, {}] }, { list: [{ c: "x" }] }, "failed"],
    ["an empty list", { list: [] }, { list: [] }, "passed"],
    ["a list beside what is stored as null", { list: [{ c: "x" }] }, { list: [{ c: "x", d: null }] }, "passed"],
    ["a list with a null that is not stored", { list: [{ c: "x", d: null }] }, { list: [{ c: "x" }] }, "failed"],
    ["a list with what is undefined", { list: [{ c: "x", d: undefined }] }, { list: [{ c: "x" }] }, "passed"],
    ["a list beside what no shape names", { list: [{ c: "x" }] }, { list: [{ c: "x", more: 1 }] }, "passed"],
    ["no list, where an empty one is stored", { list: 5 }, { list: [] }, "failed"],
    ["no object in a list", { list: [[]] }, { list: [{}] }, "failed"],
    ["a record", { all: { x: "1" } }, { all: { x: "1" } }, "passed"],
    ["another record", { all: { x: "1" } }, { all: { x: "2" } }, "failed"],
    ["any JSON", { open: { x: [1] } }, { open: { x: [1] } }, "passed"],
    ["other JSON", { open: { x: [1] } }, { open: { x: [2] } }, "failed"],
    ["a text in place of a number", { number: "1" }, { number: 1 }, "failed"],
    ["what throws", { open: { get x(): never { throw new Error("no") } } }, { open: { x: 1 } }, "fault"], // prettier-ignore
  ])("may be sent in any state where the caller says so: %s", (_, body, current, is) => {
    const facts = { status: "DONE", current }
    const allowed = given(rows(treeBy(), of(body, facts, allow)))
    expect(allowed).toHaveLength(1)
    expect(allowed[0]?.split(" ")[1]).toBe(is)
    expect(given(rows(treeBy(), of(body, facts)))).toEqual([expect.stringContaining("failed")])
  })

  it("is unchecked where what is stored is not known", () => {
    expect(given(rows(treeBy(), of({ a: "x" }, { status: "DONE" }, allow)))).toEqual(["/a unchecked current"])
    expect(given(rows(treeBy(), of({ a: "x" }, { status: "DONE" })))).toEqual(['/a failed {"state":"DONE"}'])
  })

  it("is open in a state that lists it, though what is stored is not known", () => {
    expect(given(rows(treeBy(), of({ a: "x" }, { status: "SENT" }, allow)))).toEqual(["/a passed"])
  })

  it("is locked in an operation that knows nothing stored", () => {
    const question = of({ a: "x" }, { status: "DONE" }, allow)
    expect(given(rows(treeBy("facts/status", null), question))).toEqual(['/a failed {"state":"DONE"}'])
  })
})
