import { describe, expect, it } from "vitest"
import type { Focus } from "../../../src/operation/focus.js"
import type { CheckRule, Tree } from "../../../src/tree/tree.js"
import { checkRule, rows, standAt, treeOf, untold, type Question } from "./asked.js"
import { listOf, numeric, objectOf, text } from "./made.js"

const thrower = (): never => {
  throw new Error("no")
}
const of = (body: unknown, change: Question = {}): Question => ({ request: { body }, ...change })
const shape = () => objectOf({ a: text(), b: text(), list: listOf(objectOf({ c: text(), d: numeric() })) })
const treeWith = (rule: CheckRule): Tree =>
  treeOf({ body: shape(), path: objectOf({ id: text(), ids: listOf(text()) }), facts: { status: text() }, rules: [rule] }) // prettier-ignore

describe("a rule that is asked at each of its places", () => {
  it.each<[about: string, rule: () => CheckRule, question: Question, rows: readonly string[]]>([
    ["passes", () => checkRule([standAt("/a")]), of({ a: "" }), ["/a passed"]],
    ["fails", () => checkRule([standAt("/a")], { check: () => false }), of({ a: "" }), ["/a failed {}"]],
    ["fails with params", () => checkRule([standAt("/a", { a: "body/a" })], { check: () => false, params: (read) => ({ read }) }), of({ a: "x" }), ['/a failed {"read":{"a":"x"}}']], // prettier-ignore
    ["fails with none", () => checkRule([standAt("/a")], { check: () => false, params: () => undefined as never }), of({ a: "x" }), ["/a failed {}"]], // prettier-ignore
    ["throws", () => checkRule([standAt("/a")], { check: thrower }), of({ a: "" }), ["/a fault"]],
    ["throws in its params", () => checkRule([standAt("/a")], { check: () => false, params: thrower }), of({ a: "" }), ["/a fault"]], // prettier-ignore
    ["throws in its condition", () => checkRule([standAt("/a")], { when: thrower }), of({ a: "" }), ["/a fault"]],
    ["is about such a value", () => checkRule([standAt("/a")], { when: (value) => value === "x" }), of({ a: "x" }), ["/a passed"]], // prettier-ignore
    ["is about another value", () => checkRule([standAt("/a")], { when: (value) => value === "x", check: thrower }), of({ a: "" }), ["/a when"]], // prettier-ignore
    ["lacks facts", () => checkRule([standAt("/a", { s: "facts/status", t: "stored/a" })]), of({ a: "" }), ["/a unchecked status,current"]], // prettier-ignore
    ["reads what is absent", () => checkRule([standAt("/a", { b: "body/b" })], { check: thrower }), of({ a: "" }), ["/a absent body/b"]], // prettier-ignore
    ["reads what is invalid", () => checkRule([standAt("/a", { b: "body/b" })], { check: thrower }), of({ a: "", b: 5 }), ["/a invalid body/b"]], // prettier-ignore
    ["stands at an absent place", () => checkRule([standAt("/a")]), of({}), ["/a absent body/a"]],
    ["stands at each of its places", () => checkRule([standAt("/a"), standAt("/b")]), of({ a: "" }), ["/a passed", "/b absent body/b"]], // prettier-ignore
    ["stands at each element", () => checkRule([standAt("/list/*/c", { d: "body/list/*/d" })]), of({ list: [{ c: "", d: 1 }, { c: "" }] }), ["/list/0/c passed", "/list/1/c absent body/list/1/d"]], // prettier-ignore
  ])("%s", (_, rule, question, expected) => {
    expect(rows(treeWith(rule()), question)).toEqual(expected)
  })

  it.each<[about: string, rule: () => CheckRule]>([
    ["its place is absent", () => checkRule([standAt("/b")])],
    ["it reads what is absent", () => checkRule([standAt("/a", { b: "body/b" })])],
    ["it is about another value", () => checkRule([standAt("/a")], { when: () => false })],
    ["it reads a part that is not there", () => checkRule([standAt("path/id", { id: "path/id" })])],
    ["it stands in a list of a part that is not there", () => checkRule([standAt("path/ids/*")])],
  ])("is not told of where it does not apply, unless that is wanted: %s", (_, rule) => {
    expect(untold(treeWith(rule()), of({ a: "" }))).toEqual([])
    expect(rows(treeWith(rule()), of({ a: "" }))).toHaveLength(1)
  })
})

describe("a rule of a part that was not given", () => {
  const factsAlone = { status: "facts/status", stored: "stored/a?" }
  const facts = { status: "NEW", current: {} }
  it.each<[about: string, rule: () => CheckRule, question: Question, rows: readonly string[]]>([
    [
      "is asked where it reads facts alone",
      () => checkRule([standAt("path/id", factsAlone)]),
      { facts },
      ["path/id passed"],
    ],
    [
      "fails so",
      () => checkRule([standAt("path/id", factsAlone)], { check: () => false }),
      { facts },
      ["path/id failed {}"],
    ],
    ["lacks a fact so", () => checkRule([standAt("path/id", factsAlone)]), {}, ["path/id unchecked status,current"]],
    ["is asked where it reads nothing", () => checkRule([standAt("path/id")]), {}, ["path/id passed"]],
    ["is asked once, at the first of its places", () => checkRule([standAt("path/id", factsAlone), standAt("path/ids", factsAlone)]), { facts }, ["path/id passed", "path/ids absent path"]], // prettier-ignore
    ["does not apply where it reads anything else", () => checkRule([standAt("path/id", { ...factsAlone, a: "body/a" })]), { facts }, ["path/id absent path"]], // prettier-ignore
    ["lacks its part then in a whole request", () => checkRule([standAt("path/id", { ...factsAlone, a: "body/a" })]), { facts, whole: true }, ["path/id unchecked path"]], // prettier-ignore
    ["lacks it at each of its places", () => checkRule([standAt("path/id", { id: "path/id" }), standAt("path/ids", { id: "path/id" })]), { whole: true }, ["path/id unchecked path", "path/ids unchecked path"]], // prettier-ignore
    ["is asked in a whole request, too", () => checkRule([standAt("path/id", factsAlone)]), { facts, whole: true }, ["path/id passed"]], // prettier-ignore
    ["does not apply in a list", () => checkRule([standAt("path/ids/*", factsAlone)]), { facts, whole: true }, ["path/ids/* absent path"]], // prettier-ignore
    ["does not apply in a list, whatever it reads", () => checkRule([standAt("path/ids/*", { id: "path/id" })]), { whole: true }, ["path/ids/* absent path"]], // prettier-ignore
    ["is asked of what was given", () => checkRule([standAt("path/id", { id: "path/id" })]), { request: { path: { id: "" }, body: {} } }, ["path/id passed"]], // prettier-ignore
    ["throws", () => checkRule([standAt("path/id")], { check: thrower }), {}, ["path/id fault"]],
    ["is about no value", () => checkRule([standAt("path/id")], { when: (value) => value !== undefined }), {}, ["path/id when"]], // prettier-ignore
  ])("%s", (_, rule, question, expected) => {
    expect(rows(treeWith(rule()), question)).toEqual(expected)
  })
})

describe("a place in focus", () => {
  const focus = (...path: readonly string[]): Focus => ({ part: "body", path })
  const body = { a: "", b: "", list: [{ c: "" }, { c: "", d: 2 }] }
  it.each<[about: string, rule: () => CheckRule, focus: Focus, rows: readonly string[]]>([
    ["asks a rule that stands there", () => checkRule([standAt("/a")]), focus("a"), ["/a passed"]],
    ["asks no rule that stands elsewhere", () => checkRule([standAt("/a")]), focus("b"), []],
    ["asks one at that place alone", () => checkRule([standAt("/a"), standAt("/b")]), focus("b"), ["/b passed"]],
    ["asks one that reads it", () => checkRule([standAt("/a", { b: "body/b" })]), focus("b"), ["/a passed"]],
    ["asks one in that element alone", () => checkRule([standAt("/list/*/c")]), focus("list", "1", "c"), ["/list/1/c passed"]], // prettier-ignore
    ["asks one that reads its element there", () => checkRule([standAt("/list/*/c", { d: "body/list/*/d" })]), focus("list", "1", "d"), ["/list/1/c passed"]], // prettier-ignore
  ])("%s", (_, rule, focus, expected) => {
    const told = rows(treeWith(rule()), { request: { body }, focus })
    expect(told.filter((row) => row.endsWith("passed"))).toEqual(expected)
  })
})
