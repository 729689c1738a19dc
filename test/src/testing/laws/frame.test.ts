import { describe, expect, it } from "vitest"
import { frame } from "../../../../src/testing/laws/frame.js"
import { checkRule, editableRule, standAt, treeOf } from "../../check/asked.js"
import { listOf, numeric, objectOf, text } from "../../check/made.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

type Facts = Readonly<Record<string, unknown>>
const table = editableRule(["/a", "/b/c"], "facts/state", { NEW: ["/a", "/b/c"], PAID: ["/b/c"] })
const shape = {
  body: objectOf({ a: numeric(), b: objectOf({ c: numeric() }), items: listOf(numeric()) }),
  facts: { other: text(), state: text() },
  from: { other: "other", state: "status" },
  rules: [checkRule([standAt("/a", {})]), table],
}
const tree = treeOf(shape)
const rejected = () => verdictOf({ issues: [finding("own.rule")] })

describe("what may be changed", () => {
  const wrong = (body: unknown, facts: Facts, check: (body: unknown) => object = () => verdictOf(), of = tree) =>
    wrongWith(frame, answering({ tree: of, check }), { junk: { request: { body }, facts }, numRuns: 10 })

  it.each<[about: string, body: unknown, facts: Facts, wanted: string]>([
    ["a member that is editable", { a: 1 }, { state: "NEW" }, ""],
    ["nothing", {}, { state: "PAID" }, ""],
    ["nothing in a member", { b: {} }, { state: "PAID" }, ""],
    ["a member inside that is editable", { b: { c: 1 } }, { state: "PAID" }, ""],
    ["anything in a state that no table knows", { a: 1 }, { state: "ODD" }, ""],
    ["anything where no state is known", { a: 1 }, {}, ""],
    ["no member that is not", { a: 1 }, { state: "PAID" }, "/a is accepted, but not editable"],
    ["no member that is not, not even to null", { a: null }, { state: "PAID" }, "/a is accepted, but not editable"],
    ["no member that is not in the state that is stored", { a: 1 }, { current: { status: "PAID" } }, "/a is accepted, but not editable"],
    ["what is editable in the state that is given, whatever is stored", { a: 1 }, { state: "NEW", current: { status: "PAID" } }, ""],
  ])("is %s", (_, body, facts, wanted) => {
    expect(wrong(body, facts)).toBe(wanted)
  }) // prettier-ignore

  it("is anything that is refused anyway", () => {
    expect(wrong({ a: 1 }, { state: "PAID" }, rejected)).toBe("")
  })

  it("is told of members inside by their pointers", () => {
    const other = treeOf({ ...shape, rules: [editableRule(["/b/c"], "facts/state", { PAID: [] })] })
    expect(wrong({ b: { c: 1 } }, { state: "PAID" }, undefined, other)).toBe("/b/c is accepted, but not editable")
  })

  it("is not told by what is stored where the state is not found there", () => {
    const other = treeOf({ ...shape, from: { other: "status" } })
    expect(wrong({ a: 1 }, { current: { status: "PAID", undefined: "PAID" } }, undefined, other)).toBe("")
  })

  it("is told by a state that is a member of what is stored", () => {
    const other = treeOf({ ...shape, rules: [editableRule(["/a"], "facts/current/status", { PAID: [] })] })
    expect(wrong({ a: 1 }, { current: { status: "PAID" } }, undefined, other)).toBe("/a is accepted, but not editable")
    expect(wrong({ a: 1 }, {}, undefined, other)).toBe("")
  })

  it("is tried on requests that are accepted, too", () => {
    const valid = { request: { body: { a: 1 } }, facts: { state: "PAID" } }
    expect(wrongWith(frame, answering({ tree }), { valid })).toBe("/a is accepted, but not editable")
    expect(wrongWith(frame, answering({ tree: treeOf({ ...shape, rules: [] }) }), { valid })).toBe("")
  })
})

describe("what is stored", () => {
  const again = (answer: object, of = tree, current: unknown = { a: 1 }) => {
    const check = (body: unknown, facts: Facts) => (body === facts["current"] ? answer : rejected())
    return wrongWith(frame, answering({ tree: of, check }), { junk: { request: { body: { z: 1 } }, facts: { current } }, numRuns: 10 })
  }
  const locked = finding("own.editable", "/a/b")
  const refused = "what is stored may not be sent again"

  it.each<[about: string, answer: object, wanted: string]>([
    ["may be sent again", verdictOf(), ""],
    ["may break another rule", verdictOf({ issues: [finding("own.rule")] }), ""],
    ["may not be locked", verdictOf({ issues: [locked] }), refused],
    ["may be locked where a fact is broken", verdictOf({ issues: [locked] }, { outcome: "fault" }), ""],
    ["may be locked where it has no such shape", verdictOf({ issues: [locked, finding("type", "/a/c")] }), ""],
    ["may be locked where something is missing in it", verdictOf({ issues: [locked, finding("required", "/a")] }), ""],
    ["may be locked where a text in it is no Unicode", verdictOf({ issues: [locked, finding("string.wellFormed", "/a/c/d")] }), ""],
    ["may be locked where a member of it throws", verdictOf({ issues: [locked, finding("fault", "/a")] }), ""],
    ["may not be locked where another member has no such shape", verdictOf({ issues: [locked, finding("type", "/b")] }), refused],
    ["may not be locked where a member of a name that begins alike has no such shape", verdictOf({ issues: [locked, finding("type", "/ab")] }), refused],
    ["may not be locked where all of it breaks a rule", verdictOf({ issues: [locked, finding("own.rule", "")] }), refused],
  ])("%s", (_, answer, wanted) => {
    expect(again(answer)).toBe(wanted)
  }) // prettier-ignore

  it("is sent without nulls, by options that take it as it is", () => {
    const asked: unknown[] = []
    const check = (...all: unknown[]) => (asked.push(all), verdictOf())
    const current = { a: null, b: { c: null, d: undefined, e: [1, null, { f: null }] }, at: new Date(0) }
    wrongWith(frame, answering({ tree, check }), { junk: { request: { body: {} }, facts: { current, f: 1 } }, valid: { request: { body: {} }, facts: { current, f: 1 } }, numRuns: 1 })
    const sent = { b: { e: [1, null, {}] }, at: new Date(0) }
    expect(asked.at(-1)).toEqual([sent, { current: sent, f: 1 }, { unchanged: "allow", unknownKeys: "ignore", maxIssues: Infinity }])
    expect(Object.keys((asked.at(-1) as [{ b: object }])[0].b)).toEqual(["e"])
  }) // prettier-ignore

  it("is nothing where the operation stores nothing", () => {
    const other = treeOf({ ...shape, stored: null })
    const check = () => verdictOf({ issues: [locked] })
    expect(wrongWith(frame, answering({ tree: other, check }))).toBe("")
  })
}) // prettier-ignore
