import { describe, expect, it, vi } from "vitest"
import type { FindRule, Tree } from "../../../src/tree/tree.js"
import { findRule, foundIn, rows, treeOf, untold, type Question } from "./asked.js"
import { listOf, numeric, objectOf, text } from "./made.js"

const thrower = (): never => {
  throw new Error("no")
}
const names = { names: "body/list/*/name?" }
const of = (body: unknown, change: Question = {}): Question => ({ request: { body }, ...change })
const treeWith = (rule: FindRule): Tree =>
  treeOf({
    body: objectOf({
      a: text(),
      id: text(),
      list: listOf(objectOf({ name: text() })),
      inner: objectOf({ list: listOf(numeric()) }),
    }),
    path: objectOf({ id: text() }),
    facts: { status: text() },
    rules: [rule],
  })
const objecting =
  (...places: readonly string[]): FindRule["find"] =>
  () =>
    places.map((at) => ({ at }))
const list = [{ name: "a" }, {}]

describe("a rule that is asked once", () => {
  it.each<[about: string, rule: () => FindRule, question: Question, rows: readonly string[]]>([
    ["passes where it does not object", () => findRule(["/list/*/name"], names, objecting("/list/1/name")), of({ list }), ["/list/0/name passed", "/list/1/name failed {}"]], // prettier-ignore
    ["objects with params, of which the first are told", () => findRule(["/a"], {}, () => [{ at: "/a", params: { x: 1 } }, { at: "/a", params: { x: 2 } }]), of({ a: "" }), ['/a failed {"x":1}']], // prettier-ignore
    ["objects to the whole body", () => findRule([""], {}, objecting("")), of({}), [" failed {}"]],
    ["objects to the place of that part", () => findRule(["path/id", "/id"], {}, objecting("/id")), of({ id: "" }, { request: { path: { id: "" }, body: { id: "" } } }), ["path/id passed", "/id failed {}"]], // prettier-ignore
    ["objects in another part", () => findRule(["/id", "path/id"], {}, objecting("path/id")), of({ id: "" }, { request: { path: { id: "" }, body: { id: "" } } }), ["/id passed", "path/id failed {}"]], // prettier-ignore
    ["objects in a part that was not given", () => findRule(["/a", "path/id"], {}, objecting("path/id")), of({ a: "" }), ["path/id absent path", "/a passed"]], // prettier-ignore
    ["objects to what is not there", () => findRule(["/list/*/name"], names, objecting("/list/7/name")), of({ list: [{ name: "a" }] }), ["/list/0/name passed"]], // prettier-ignore
    ["objects in what has the wrong type", () => findRule(["/a", "/inner/list/*"], {}, objecting("/inner/list/0")), of({ a: "", inner: 5 }), ["/inner/list/* invalid body/inner", "/a passed"]], // prettier-ignore
    ["is about such values", () => findRule(["/list/*/name"], names, objecting(), { when: (value) => value === "a" }), of({ list }), ["/list/1/name when", "/list/0/name passed"]], // prettier-ignore
    ["is about no value", () => findRule(["/list/*/name"], names, thrower, { when: () => false }), of({ list }), ["/list/0/name when", "/list/1/name when"]], // prettier-ignore
    ["lacks a fact at each of its places", () => findRule(["/list/*/name"], { status: "facts/status" }, thrower), of({ list }), ["/list/0/name unchecked status", "/list/1/name unchecked status"]], // prettier-ignore
    ["lacks no fact where it stands nowhere", () => findRule(["/list/*/name"], { status: "facts/status" }, thrower), of({ list: [] }), ["/list/*/name absent body/list/*"]], // prettier-ignore
    ["reads what is absent", () => findRule(["/list/*/name"], { a: "body/a" }, thrower), of({ list }), ["/list/0/name absent body/a", "/list/1/name absent body/a"]], // prettier-ignore
    ["reads what is invalid as nothing, where it may be missing", () => findRule(["/id"], { a: "body/a?" }, (read) => ((read as { a?: string }).a === undefined ? [{ at: "/id" }] : [])), of({ id: "", a: 5 }), ["/id failed {}"]], // prettier-ignore
    ["is told nothing of what stands after a hole", () => findRule(["/list/*/name"], names, objecting("/list/3/name")), of({ list: Object.assign([{}], { 3: {} }) }), ["/list/1/name invalid body/list/1", "/list/0/name passed"]], // prettier-ignore
  ])("%s", (_, rule, question, expected) => {
    expect(rows(treeWith(rule()), question)).toEqual(expected)
  })

  it.each<[about: string, places: readonly string[], find: FindRule["find"], body: object, fault: string]>([
    ["at its list", ["/list/*/name"], thrower, { list }, "/list"],
    ["at its place, in no list", ["/a"], thrower, { a: "" }, "/a"],
    ["at the root, where its list is in nothing", ["/inner/list/*", "/a"], thrower, { a: "" }, ""],
    [
      "at the root, where its list is in what has the wrong type",
      ["/inner/list/*", "/a"],
      thrower,
      { a: "", inner: 5 },
      "",
    ],
    ["at its list, which is missing", ["/list/*/name", "/a"], thrower, { a: "" }, "/list"],
    ["in a part that was not given", ["path/id", "/a"], thrower, { a: "" }, "path"],
    ["where it objects to a place that it does not stand at", ["/a"], objecting("/id"), { a: "", id: "" }, "/a"],
    ["where it objects to a part that it does not stand in", ["/id"], objecting("path/id"), { id: "" }, "/id"],
  ])("breaks down %s", (_, places, find, body, fault) => {
    expect(foundIn(treeWith(findRule(places, {}, find)), of(body)).filter((one) => one.startsWith("fault"))).toEqual([`fault@${fault}`]) // prettier-ignore
  })

  it("breaks down where its condition throws", () => {
    const rule = findRule(["/list/*/name"], names, objecting(), { when: thrower })
    expect(foundIn(treeWith(rule), of({ list }))).toEqual(["fault@/list"])
  })

  it.each<[about: string, rule: () => FindRule, body: object]>([
    ["its places are absent", () => findRule(["/list/*/name"], names, thrower), {}],
    ["it is about other values", () => findRule(["/a"], {}, thrower, { when: () => false }), { a: "" }],
    ["it reads what is absent", () => findRule(["/a"], { id: "body/id" }, thrower), { a: "" }],
  ])("is not told of where it does not apply, unless that is wanted: %s", (_, rule, body) => {
    expect(untold(treeWith(rule()), of(body))).toEqual([])
    expect(rows(treeWith(rule()), of(body))).toHaveLength(1)
  })

  it.each<[focus: readonly string[], asked: number]>([
    [["a"], 1],
    [["id"], 1],
    [["list", "0", "name"], 1],
    [["list", "0"], 0],
    [["inner"], 0],
  ])("is asked for a place in focus that it stands at or reads: %j", (path, asked) => {
    const find = vi.fn(objecting())
    rows(treeWith(findRule(["/a", "/id"], names, find)), of({ a: "", id: "", list }, { focus: { part: "body", path } }))
    expect(find).toHaveBeenCalledTimes(asked)
  })
})
