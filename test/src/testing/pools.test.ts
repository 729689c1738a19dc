import { describe, expect, it } from "vitest"
import { Pools } from "../../../src/testing/pools.js"
import type { Root } from "../../../src/testing/place.js"
import { Values } from "../../../src/testing/values.js"
import type { Node, Tree } from "../../../src/tree/tree.js"
import { checkRule, editableRule, standAt, treeOf } from "../check/asked.js"
import { lazy, listOf, literal, numeric, objectOf, ruleThat, text, truth, union } from "../check/made.js"
import { withSamples } from "./made.js"

const [one, two] = [literal(1), literal(2)]
const never = text({ rules: [ruleThat(() => true)] })
const even = numeric({ rules: [ruleThat((value: number) => value % 2 !== 0)] })
const nothing = { ...truth(), kind: "null" } as Node
const poolsOf = (tree: Tree) => new Pools(tree, new Values("realistic"))
const folded: Node = objectOf({ "kind!": one, inner: lazy(() => folded) })

const tree = treeOf({
  body: objectOf({
    sure: truth(),
    size: literal("S", "M"),
    none: nothing,
    either: union([truth(), one]),
    unsure: union([text(), nothing, truth()]),
    point: objectOf({ "x!": one, y: two, z: never }),
    deep: objectOf({ "p!": withSamples(objectOf({ a: one }), { a: 1 }), b: one }),
    many: objectOf({ "x!": one, a: one, b: one, c: one, d: one, e: one, f: one }),
    mid: objectOf({ samples: withSamples(objectOf({ key: text() }), { key: "m" }) }),
    words: withSamples(text(), "a", "b", /^never drawn$/),
    whole: withSamples(objectOf({ inner: objectOf({ key: text() }), list: listOf(one) }), { inner: { key: "k" } }, { list: [] }),
    folded,
    even,
  }),
  facts: { state: withSamples(text(), "OTHER"), held: objectOf({ state: text() }) },
  rules: [
    editableRule(["/size"], "facts/state", { NEW: ["/size"], PAID: [] }),
    checkRule([standAt("/size", { size: "body/size" })]),
    editableRule(["/size"], "stored/size", { S: [] }),
  ],
}) // prettier-ignore
const pools = poolsOf(tree)
const at = (root: Root, ...pattern: readonly string[]) => pools.at({ root, pattern })

describe("values at hand for a place", () => {
  it.each<[pattern: readonly string[], wanted: readonly unknown[]]>([
    [["sure"], [true, false]],
    [["size"], ["S", "M"]],
    [["none"], [null]],
    [["either"], [true, false, 1]],
    [["point"], [{ x: 1 }, { x: 1, y: 2 }]],
    [["folded", "kind"], [1]],
    [["point", "z"], []],
    [["nothing"], []],
  ])("%j", (pattern, wanted) => {
    expect(at("body", ...pattern)).toStrictEqual(wanted)
  })

  it("are small before they are large", () => {
    const names = ["a", "b", "c", "d", "e", "f"]
    expect(at("body", "many").slice(0, 7)).toEqual([{ x: 1 }, ...names.map((name) => ({ x: 1, [name]: 1 }))])
    expect(at("body", "deep").slice(0, 2)).toEqual([{ p: {} }, { p: {}, b: 1 }])
    expect(at("body", "unsure").slice(0, 3)).toEqual([null, true, false])
  })

  it("pass the rules there", () => {
    expect(at("body", "even").filter((value) => Number(value) % 2 !== 0)).toEqual([])
  })

  it("are samples before what is drawn, and no pattern", () => {
    const words = at("body", "words")
    expect(words.slice(0, 2)).toEqual(["a", "b"])
    expect(words).toContain("never drawn")
    expect(words.length).toBeGreaterThan(4)
    expect(words.length).toBeLessThan(14)
    expect(words.some((word) => word instanceof RegExp)).toBe(false)
  })

  it("are what samples of the whole have there before all else", () => {
    expect(at("body", "whole", "inner", "key")[0]).toBe("k")
    expect(at("body", "mid", "samples", "key")[0]).toBe("m")
    expect(at("body", "whole", "inner")[0]).toEqual({ key: "k" })
    expect(at("body", "whole", "list").slice(0, 1)).toEqual([[]])
    expect(at("body", "whole", "inner", "key")).not.toContain(undefined)
  })

  it("are the states of a table before all else", () => {
    expect(at("facts", "state").slice(0, 3)).toEqual(["NEW", "PAID", "OTHER"])
    expect(at("facts", "current", "size")[0]).toBe("S")
  })

  it("are each there once, and made once", () => {
    const words = at("body", "words")
    expect(new Set(words.map((word) => JSON.stringify(word))).size).toBe(words.length)
    expect(at("body", "words")).toBe(words)
  })

  it("tell the text of a number from the number", () => {
    const other = treeOf({ body: objectOf({ id: union([literal("1"), literal("1,2"), one]) }) })
    expect(poolsOf(other).at({ root: "body", pattern: ["id"] })).toEqual(["1", "1,2", 1])
  })
})

it.each<[about: string, node: Node, wanted: unknown]>([
  ["an object: what is required", objectOf({ "a!": one, b: two, "c!": objectOf({ d: one }) }), { a: 1, c: {} }],
  ["a list: nothing", listOf(one), []],
  ["a tuple: each element", listOf(undefined, { elements: [one, two] }), [1, 2]],
  ["a shape by another name", lazy(() => objectOf({ "a!": one, b: one, c: one, d: one, e: one })), { a: 1 }],
  ["a choice: the first", union([two, one]), 2],
  ["a scalar: a sample", withSamples(text(), /^x$/, "s"), "s"],
  ["what cannot be made: null", never, null],
])("the least of %s", (_, node, wanted) => {
  expect(pools.least(node)).toEqual(wanted)
  expect(pools.least(node)).toBe(pools.least(node))
})

it.each<[about: string, node: Node, wanted: unknown]>([
  ["a sample", withSamples(text(), "s", "t"), "s"],
  ["what its rules say", one, 1],
  ["nothing where none can be made", never, undefined],
])("one value of a node is %s", (_, node, wanted) => {
  expect(pools.one(node)).toEqual(wanted)
})

it("one value is the same each time, and passes", () => {
  const value = poolsOf(tree).one(even)
  expect(Number(value) % 2).toBe(0)
  expect(poolsOf(tree).one(even)).toBe(value)
})

it.each<[pattern: readonly string[], value: unknown, wanted: boolean]>([
  [["even"], 4, true],
  [["even"], 5, false],
  [["even"], "4", false],
  [["either"], 1, true],
  [["either"], true, true],
  [["either"], 2, false],
  [["nothing"], 1, false],
])("at %j %j fits: %s", (pattern, value, wanted) => {
  expect(pools.fits({ root: "body", pattern }, value)).toBe(wanted)
})

it.each<[root: Root, pattern: readonly string[], wanted: readonly string[]]>([
  ["facts", ["state"], ["NEW", "PAID"]],
  ["facts", ["current", "size"], ["S"]],
  ["body", ["size"], []],
  ["facts", ["held", "state"], []],
])("the states of tables by %s %j", (root, pattern, wanted) => {
  expect(pools.states({ root, pattern })).toEqual(wanted)
})
