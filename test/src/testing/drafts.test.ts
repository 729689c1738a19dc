import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Draft, Facts } from "../../../src/testing/drafting.js"
import { draftsOf, unlocked } from "../../../src/testing/drafts.js"
import { Pools } from "../../../src/testing/pools.js"
import { Values } from "../../../src/testing/values.js"
import type { Tree } from "../../../src/tree/tree.js"
import { checkRule, editableRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, ruleThat, text } from "../check/made.js"
import { draftingOf, draftOf, withSamples } from "./made.js"

const drawn = (tree: Tree, pinned: Facts = {}): readonly Draft[] => {
  const values = new Values("realistic")
  return fc.sample(draftsOf(tree, values, new Pools(tree, values), pinned), { numRuns: 100, seed: 1 })
}
const all = <T>(drafts: readonly Draft[], of: (draft: Draft) => T) =>
  new Set(drafts.map((draft) => JSON.stringify(of(draft))))
const textsOf = (...values: readonly unknown[]) => new Set(values.map((value) => JSON.stringify(value)))
const never = text({ rules: [ruleThat(() => true)] })

const tree = treeOf({
  body: objectOf({ "a!": literal(1, 2) }),
  query: objectOf({ "q!": literal("q") }),
  facts: { state: text(), size: withSamples(text(), "S"), n: literal(5) },
  from: { state: "status", n: "number" },
  rules: [editableRule(["/a"], "facts/state", { NEW: ["/a"], PAID: [] }), editableRule(["/a"], "facts/size", { M: [] })],
}) // prettier-ignore

describe("a draft is drawn", () => {
  it("with the parts that have members, and a body", () => {
    expect(all(drawn(tree), ({ request }) => request)).toEqual(
      textsOf({ query: { q: "q" }, body: { a: 1 } }, { query: { q: "q" }, body: { a: 2 } }),
    )
    expect(all(drawn(treeOf({})), ({ request }) => request)).toEqual(textsOf({ body: {} }))
  })

  it("with all facts at hand, of those that a table knows its states, unless there are samples", () => {
    const spares = drawn(tree).map(({ spare }) => spare)
    expect(new Set(spares.flatMap((spare) => Object.keys(spare)))).toEqual(new Set(["state", "size", "n", "current"]))
    expect(new Set(spares.map(({ state }) => state))).toEqual(new Set(["NEW", "PAID"]))
    expect(spares.map(({ size }) => size)).not.toContain("M")
    expect(spares.map(({ size }) => size)).toContain("S")
    expect(new Set(spares.map(({ n }) => n))).toEqual(new Set([5]))
    expect(spares.every((spare) => Object.getPrototypeOf(spare) === Object.prototype)).toBe(true)
  })

  it("with some facts given, mostly all, as they are at hand", () => {
    const drafts = drawn(tree)
    const counts = drafts.map(({ facts }) => Object.keys(facts).length)
    expect(counts.filter((count) => count === 4).length).toBeGreaterThan(60)
    expect(new Set(counts)).toEqual(new Set([0, 1, 2, 3, 4]))
    for (const { facts, spare } of drafts) expect(spare).toMatchObject(facts)
  })

  it("with what is stored saying what the facts say", () => {
    const held = drawn(tree).filter(({ spare }) => "status" in (spare["current"] as object))
    expect(held.length).toBeGreaterThan(10)
    for (const { spare } of held) expect(spare["current"]).toMatchObject({ status: spare["state"] })
  })

  it("with a turn, of twenty-five", () => {
    const turns = drawn(tree).map(({ turn }) => turn)
    expect(Math.max(...turns)).toBeGreaterThan(20)
    expect(Math.max(...turns)).toBeLessThanOrEqual(24)
    expect(Math.min(...turns)).toBeLessThan(3)
  })

  it.each<[about: string, pinned: Facts, given: Facts, missing: readonly string[]]>([
    ["stay as they are", { n: 7 }, { n: 7 }, []],
    ["are not given where they are pinned to nothing", { n: undefined }, { n: undefined }, []],
    ["are not drawn beside a stored object that says them", { current: { status: "x" } }, { current: { status: "x" } }, ["state"]],
    ["are drawn beside a stored object that does not", { current: { status: null } }, { current: { status: null } }, []],
  ])("facts that are pinned %s", (_, pinned, given, missing) => {
    for (const { facts, spare } of drawn(tree, pinned)) {
      expect(facts).toMatchObject(given)
      expect(Object.keys(spare)).toEqual(expect.arrayContaining(["state", "size", "n", "current"].filter((name) => !missing.includes(name))))
      for (const name of missing) expect(spare).not.toHaveProperty(name)
    }
  }) // prettier-ignore

  it("shrinks to the simplest turn and no facts", () => {
    const values = new Values("realistic")
    const { counterexample } = fc.check(
      fc.property(draftsOf(tree, values, new Pools(tree, values), {}), () => false),
      { seed: 1 },
    )
    const [{ turn, facts }] = counterexample as [Draft]
    expect([turn, facts]).toEqual([0, {}])
  })

  it("not where a required member, or a fact, cannot be made: it tells which", () => {
    expect(() => drawn(treeOf({ body: objectOf({ "a!": never }) }))).toThrow(
      "no value can be made for a required member of own.update body: give its type `samples` that pass its rules",
    )
    expect(() => drawn(treeOf({ facts: { state: never } }))).toThrow("a required member of own.update facts/state")
  })
})

describe("what a state does not let be sent", () => {
  const body = objectOf({ a: numeric(), b: objectOf({ c: numeric(), d: numeric() }), list: listOf(objectOf({ e: numeric() })), free: numeric() })
  const leaves = ["/a", "/b/c", "/b/d", "/list"]
  const locking = () => treeOf({
    body,
    facts: { state: text() },
    rules: [checkRule([standAt("/a", { a: "body/a" })]), editableRule(leaves, "facts/state", { NEW: leaves, PAID: ["/b/c"], HELD: ["/list", "/free"] })],
  })
  const full = { a: 1, b: { c: 1, d: 2 }, list: [{ e: 1 }], free: 1 }
  const bodyOf = (value: unknown, facts: Facts, kept?: string, spare: Facts = {}) =>
    unlocked(draftingOf(locking()), draftOf(value, facts, { spare }), kept).request.body

  it.each<[about: string, body: unknown, facts: Facts, kept: string | undefined, wanted: unknown]>([
    ["where all may be sent", full, { state: "NEW" }, undefined, full],
    ["where some may be", full, { state: "PAID" }, undefined, { b: { c: 1 }, free: 1 }],
    ["where a list may be", full, { state: "HELD" }, undefined, { list: [{ e: 1 }], free: 1 }],
    ["where no table knows the state", full, { state: "ODD" }, undefined, full],
    ["where the state is not known", full, {}, undefined, full],
    ["but for a leaf", full, { state: "HELD" }, "/a", { a: 1, list: [{ e: 1 }], free: 1 }],
    ["but for what a place is inside", full, { state: "PAID" }, "/list/*/e", { b: { c: 1 }, list: [{ e: 1 }], free: 1 }],
    ["and of no place whose name begins alike", full, { state: "HELD" }, "/ab", { list: [{ e: 1 }], free: 1 }],
    ["with what was empty", { b: {} }, { state: "HELD" }, undefined, { b: {} }],
    ["of no object", [1], { state: "PAID" }, undefined, [1]],
    ["of null", null, { state: "PAID" }, undefined, null],
    ["of what is no object inside", { b: "text", a: 1 }, { state: "PAID" }, undefined, { b: "text" }],
    ["of null inside", { b: null, a: 1 }, { state: "PAID" }, undefined, { b: null }],
    ["of a list inside", { b: [], a: 1 }, { state: "PAID" }, undefined, { b: [] }],
  ])("is left out: %s", (_, value, facts, kept, wanted) => {
    expect(bodyOf(value, facts, kept)).toEqual(wanted)
  }) // prettier-ignore

  it("is left out by a state that is at hand, where none is given", () => {
    expect(bodyOf(full, {}, undefined, { state: "PAID" })).toEqual({ b: { c: 1 }, free: 1 })
    expect(bodyOf(full, { state: "NEW" }, undefined, { state: "PAID" })).toEqual(full)
  })
}) // prettier-ignore
