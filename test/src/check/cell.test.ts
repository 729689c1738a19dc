import { describe, expect, it, vi } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import type { Node } from "../../../src/tree/tree.js"
import { allOf, cellOf, found, foundBy, lazy, listOf, numeric, objectOf, open, ruleThat, text, union } from "./made.js"

const thrower = (): never => {
  throw new Error("no")
}
const hostile = (): object => new Proxy({}, { ownKeys: thrower })
const hostileList = (): unknown => new Proxy([1], { get: (target, key) => (key === "length" ? thrower() : target[key as never]) }) // prettier-ignore
const always = () => true
const inside = (cell: Cell, name: string): Cell => cell.member(name) as Cell

interface Self {
  readonly name?: string
  readonly kids?: readonly Self[]
}
const self: Node = lazy(() => objectOf({ name: lazy(() => text()), kids: listOf(self) }))
function looped(levels: number): object {
  const kids: object[] = []
  const top = { kids }
  let last = kids
  for (let level = 1; level < levels; level++) {
    const next: object[] = []
    last.push({ kids: next })
    last = next
  }
  last.push(top)
  return top
}
const shared: Self = { kids: [] }

describe("what is found in a value", () => {
  it.each<[about: string, node: () => Node, given: () => unknown, found: readonly string[]]>([
    ["nothing where an optional member is absent", () => objectOf({ a: text() }), () => ({}), []],
    ["nothing where it is undefined", () => objectOf({ a: text() }), () => ({ a: undefined }), []],
    ["a required member that is absent", () => objectOf({ "a!": text() }), () => ({}), ["required@/a"]],
    ["a required one that is undefined", () => objectOf({ "a!": text() }), () => ({ a: undefined }), ["required@/a"]],
    ["a required one of the wrong type", () => objectOf({ "a!": text() }), () => ({ a: null }), ["type@/a"]],
    ["not required where it is unknown", () => objectOf({ "a!": text() }), () => ({ a: "", b: undefined }), []],
    ["no body", () => objectOf({}), () => undefined, ["body@"]],
    ["an element that is undefined", () => listOf(text()), () => [undefined, "a"], ["type@/0"]],
    ["an element that throws", () => listOf(text()), () => new Proxy(["a"], { get: (target, key) => (key === "0" ? thrower() : target[key as never]) }), ["fault@/0"]], // prettier-ignore
    ["a member that throws", () => objectOf({ a: text() }), () => ({ get a() { return thrower() } }), ["fault@/a"]], // prettier-ignore
    ["an object that throws", () => objectOf({ a: objectOf({}), b: text() }), () => ({ a: hostile(), b: 1 }), ["fault@/a", "type@/b"]], // prettier-ignore
    ["a list that throws", () => objectOf({ a: listOf(text()) }), () => ({ a: hostileList() }), ["fault@/a"]],
    ["nothing inside a list that should be an object", () => objectOf({ a: objectOf({ "b!": text() }) }), () => ({ a: [1, 2] }), ["type@/a"]], // prettier-ignore
    ["nothing inside an object that should be a list", () => objectOf({ a: listOf(text()) }), () => ({ a: { 0: 1, length: 1 } }), ["type@/a"]], // prettier-ignore
    ["elements of a tuple by their own types", () => listOf(numeric(), { elements: [text(), text()] }), () => ["a", 1, 2, "b"], ["type@/1", "type@/3"]], // prettier-ignore
    ["members of a record by its type", () => objectOf({ a: text() }, { rest: numeric() }), () => ({ b: "", a: "", c: 1 }), ["type@/b"]], // prettier-ignore
    ["unknown members after those that are declared, as they come", () => objectOf({ a: text(), b: text() }), () => ({ z: 1, y: 1, b: 1, a: 1 }), ["type@/a", "type@/b", "unknown@/z", "unknown@/y"]], // prettier-ignore
    ["a value rule at a leaf, once", () => objectOf({ a: text({ rules: [ruleThat(always)] }) }), () => ({ a: "" }), ["own.rule@/a"]], // prettier-ignore
    ["a rule of an object", () => objectOf({ a: text() }, { rules: [ruleThat(always)] }), () => ({ a: "" }), ["own.rule@"]], // prettier-ignore
    ["no rule of an object in which something is wrong", () => objectOf({ a: text() }, { rules: [ruleThat(always)] }), () => ({ a: 1 }), ["type@/a"]], // prettier-ignore
    ["no rule of an object around one that failed its own", () => objectOf({ a: objectOf({}, { rules: [ruleThat(always, { id: "own.other" })] }) }, { rules: [ruleThat(always)] }), () => ({ a: {} }), ["own.other@/a"]], // prettier-ignore
    ["a rule of an object around one that failed a warning", () => objectOf({ a: listOf(text(), { rules: [ruleThat(always, { id: "own.hint", severity: "warning" })] }) }, { rules: [ruleThat(always)] }), () => ({ a: [] }), ["own.rule@", "own.hint@/a"]], // prettier-ignore
    ["no rule of an object that throws", () => objectOf({}, { rules: [ruleThat(always)] }), hostile, ["fault@"]],
  ])("%s", (_, node, given, expected) => {
    expect(found(node(), given())).toEqual(expected)
  })

  it("is found once, however often and from wherever it is looked at", () => {
    const rules = [ruleThat(always), ruleThat(always, { id: "own.hint", severity: "warning" })]
    const node = objectOf({ a: listOf(text(), { rules }), c: listOf(text(), { rules: rules.slice(1) }), "b!": text() })
    const cell = cellOf(node, { a: [], c: [] })
    inside(cell, "a").walk()
    inside(cell, "c").walk()
    inside(cell, "b").settle()
    inside(cell, "b").settle()
    cell.walk()
    cell.walk()
    expect(foundBy(cell)).toEqual(["own.rule@/a", "own.hint@/a", "own.hint@/c", "required@/b"])
  })

  it("is no less for a list that grows shorter while it is read", () => {
    let reads = 0
    const list = new Proxy([1, 2, 3], { get: (target, key) => (key === "length" && reads++ > 0 ? 0 : target[key as never]) }) // prettier-ignore
    const node = objectOf({ a: text(), list: listOf(text()) })
    expect(found(node, { a: 1, list })).toEqual(["type@/a", "type@/list/0", "type@/list/1", "type@/list/2"])
  })

  it("comes of one reading of each member", () => {
    const read = vi.fn(() => "")
    const body = Object.defineProperty({}, "a", { get: read, enumerable: true })
    const cell = cellOf(objectOf({ a: text(), b: text() }), body)
    inside(cell, "b").settle()
    cell.walk()
    inside(cell, "a").settle()
    expect(read).toHaveBeenCalledTimes(1)
  })

  it("is asked of a member that nothing declares and that is not there: nothing", () => {
    const cell = cellOf(objectOf({ "a!": text() }), { a: "" })
    const absent = inside(cell, "nope")
    absent.settle()
    expect([absent.present, absent.required, absent.rank, foundBy(cell)]).toEqual([false, false, 1, []])
  })
})

describe("exactly one of some members", () => {
  it.each<[about: string, given: object, found: readonly string[]]>([
    ["none", {}, ["required@/a"]],
    ["one that is undefined", { b: undefined, d: "" }, ["required@/a"]],
    ["the first", { a: "" }, []],
    ["the second", { b: "", d: "" }, []],
    ["one after another that is undefined", { a: undefined, b: "" }, []],
    ["two", { b: "", a: "" }, ["unknown@/b"]],
    ["two of the last", { b: "", c: "" }, ["unknown@/c"]],
    ["all", { a: "", b: "", c: "" }, ["unknown@/b", "unknown@/c"]],
    ["one of the wrong type", { b: 1 }, ["type@/b"]],
    ["one beside a member that is of no such choice", { a: "", d: 1 }, ["type@/d"]],
  ])("%s", (_, given, expected) => {
    const node = objectOf({ a: text(), b: text(), c: text(), d: text() }, { exactlyOne: ["a", "b", "c"] })
    expect(found(node, given)).toEqual(expected)
  })
})

describe("a shape that contains itself", () => {
  it.each<[about: string, given: () => unknown, found: readonly string[]]>([
    ["holds what does", () => ({ name: "a", kids: [{ name: "a", kids: [{ name: "a" }] }] }), []],
    ["holds one value in two places", () => ({ kids: [shared, shared, { kids: [shared] }] }), []],
    ["holds one value in two places that are as deep", () => ({ kids: [{ kids: [shared] }, { kids: [shared] }] }), []],
    ["is no cycle", () => looped(1), ["type@/kids/0"]],
    ["is no longer cycle", () => looped(3), ["type@/kids/0/kids/0/kids/0"]],
  ])("%s", (_, given, expected) => {
    expect(found(objectOf({ top: self }), { top: given() })).toEqual(expected.map((one) => one.replace("@", "@/top")))
  })

  it("is looked for in containers alone, which can hold themselves", () => {
    const node = objectOf({ a: lazy(() => text()), b: lazy(() => union([open(), objectOf({})])) })
    const cell = cellOf(node, { a: "", b: null })
    cell.walk()
    expect(cell.judging.lazy.size).toBe(0)
  })

  it("says of a cycle that it is one", () => {
    const cell = cellOf(objectOf({ top: self }), { top: looped(1) })
    cell.walk()
    expect(allOf(cell)[0]?.params()).toEqual({ expected: ["object"], got: "cycle" })
  })
})

describe("a place", () => {
  const node = () => objectOf({ a: text(), "b!": listOf(text()), c: objectOf({ d: text() }) })
  const given = { a: "1", b: ["2"], c: { d: "3" }, e: 4 }

  it("is one and the same, whoever asks", () => {
    const cell = cellOf(node(), given)
    const list = inside(cell, "b")
    expect(inside(cell, "a")).toBe(inside(cell, "a"))
    expect(list.element(0)).toBe(list.element(0))
    expect(list.indexes).toBe(list.indexes)
    expect(list.indexes).toEqual([0])
  })

  it.each<[about: string, at: (cell: Cell) => Cell | undefined]>([
    ["in a text", (cell) => inside(cell, "a").member("length")],
    ["of an element in a text", (cell) => inside(cell, "a").element(0)],
    ["of a member in a list", (cell) => inside(cell, "b").member("length")],
    ["of an element in an object", (cell) => inside(cell, "c").element(0)],
    ["of an element after the last", (cell) => inside(cell, "b").element(1)],
    ["of an element in an empty list", () => cellOf(listOf(text()), []).element(0)],
    ["of an element long after the last", (cell) => inside(cell, "b").element(7)],
    ["in what is unknown", (cell) => inside(cell, "e").member("f")],
    ["of an element in what is unknown", (cell) => inside(cell, "e").element(0)],
    ["in what is missing", (cell) => inside(inside(cell, "c"), "x").member("y")],
    ["in a list that should be an object", () => cellOf(node(), [1]).member("a")],
    ["in an object that should be a list", () => cellOf(listOf(text()), { 0: "", length: 1 }).element(0)],
    ["in an object that throws", () => cellOf(node(), hostile()).member("a")],
    ["of an element in a list that throws", () => cellOf(listOf(text()), hostileList()).element(0)],
  ])("is none %s", (_, at) => {
    expect(at(cellOf(node(), given))).toBeUndefined()
  })

  it("is one of the wrong type in a hole, up to the end of a list", () => {
    const cell = cellOf(listOf(text()), Object.assign(new Array<string>(4), ["a"]))
    const holes = [2, 3, 4].map((index) => cell.element(index))
    expect(holes.map((hole) => hole?.present)).toEqual([true, true, undefined])
  })

  it("of an object that throws is a fault once, and has no type", () => {
    const cell = cellOf(node(), hostile())
    cell.member("a")
    cell.member("b")
    cell.walk()
    expect([cell.typed, foundBy(cell)]).toEqual([false, ["fault@"]])
  })

  it("knows its rank: declared members as the shape has them, others as they come", () => {
    const cell = cellOf(node(), { z: 1, ...given })
    expect(["a", "b", "c", "z", "e"].map((name) => inside(cell, name).rank)).toEqual([0, 1, 2, 3, 7])
    expect(cellOf(listOf(text()), ["a", "b"]).element(1)?.rank).toBe(1)
  })

  it("knows what stands beside it", () => {
    const cell = cellOf(node(), { ...given, b: undefined })
    const places = { root: cell, member: inside(cell, "a"), element: cellOf(listOf(text()), ["a"]).element(0) as Cell }
    expect([cell, places.member, places.element].map(({ siblings }) => siblings)).toEqual([[], ["a", "b", "c"], []])
    for (const [place, beside] of Object.entries({ root: [], member: ["a", "c", "e"], element: [] }))
      expect(["a", "b", "c", "e", "f"].filter((name) => places[place as "root"].isBeside(name))).toEqual(beside)
  })

  it("knows whether it is required", () => {
    const cell = cellOf(node(), given)
    const all = [cell, inside(cell, "a"), inside(cell, "b"), inside(cell, "e"), inside(cell, "b").element(0)]
    expect(all.map((one) => one?.required)).toEqual([false, false, true, false, false])
  })

  it.each<[about: string, node: Node, sensitive: readonly boolean[]]>([
    ["as it is declared", objectOf({ a: text({ sensitive: true }), b: text() }), [false, true, false]],
    ["with all inside it", objectOf({ a: text(), b: text() }, { sensitive: true }), [true, true, true]],
    ["where what it repeats is", objectOf({ a: lazy(() => text({ sensitive: true })) }), [false, true, false]],
    ["where its repetition is", objectOf({ a: lazy(() => text(), { sensitive: true }) }), [false, true, false]],
    ["not where neither is", objectOf({ a: lazy(() => text()) }), [false, false, false]],
  ])("is sensitive %s", (_, node, sensitive) => {
    const cell = cellOf(node, { a: "", b: "" })
    expect([cell, inside(cell, "a"), inside(cell, "b")].map((one) => one.sensitive)).toEqual(sensitive)
  })

  it("knows the documented name of a header, and leaves other names as they are", () => {
    const headers = objectOf({ "X-Draft": text(), more: objectOf({ "X-More": text() }), list: listOf(text()) })
    const names = (part: "headers" | "body"): readonly unknown[] => {
      const cell = cellOf(headers, { "x-draft": "", "X-DRAFT": "", more: { "x-more": "" }, list: [""] }, { part })
      const all = [cell, inside(cell, "X-DRAFT"), inside(cell, "x-draft"), inside(cell, "nope"), inside(cell, "list").element(0)] // prettier-ignore
      return all.map((one) => one?.documented)
    }
    expect(names("headers")).toEqual(["", "X-Draft", "X-Draft", "nope", "0"])
    expect(names("body")).toEqual(["", "X-DRAFT", "x-draft", "nope", "0"])
  })
})

describe("facts", () => {
  it("are read by their declared names alone, but for a record, which names none", () => {
    const node = objectOf({ a: text(), all: objectOf({ b: text() }, { rest: numeric() }) })
    const given = { a: 1, all: { b: "", c: "" }, get secret() { return thrower() } } // prettier-ignore
    expect(found(node, given, { part: "facts" })).toEqual(["fact@/a", "fact@/all/c"])
    expect(found(node, given)).toEqual(["type@/a", "type@/all/c", "fault@/secret"])
  })

  it("may hold any JSON", () => {
    expect(found(objectOf({ a: open() }), { a: { b: [1] } }, { part: "facts" })).toEqual([])
  })
})
