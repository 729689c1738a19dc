import { describe, expect, it } from "vitest"
import type { Draft, Facts } from "../../../src/testing/drafting.js"
import { informed, present, readable } from "../../../src/testing/moves.js"
import type { Path, Root } from "../../../src/testing/place.js"
import type { CheckRule, PlacedRule, Stand } from "../../../src/tree/tree.js"
import { checkRule, findRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, objectOf, ruleThat, text, union } from "../check/made.js"
import { draftingOf, draftOf, withSamples } from "./made.js"

const item = objectOf({ code: literal("p", "q"), size: literal(5, 6) })
const never = text({ rules: [ruleThat(() => true)] })
const treeWith = (...rules: readonly PlacedRule[]) =>
  treeOf({
    body: objectOf({ a: literal(1, 2), b: literal(3, 4), items: listOf(item), point: objectOf({ x: literal(8), y: literal(9) }), maybe: union([{ ...text(), kind: "null" } as never, literal(1, 2)]), never }),
    path: objectOf({ a: literal(1, 7), id: literal(1, 7) }),
    facts: { f: literal(1, 4), g: literal(1, 5), kept: withSamples(listOf(literal(1)), [1]) },
    rules,
  }) // prettier-ignore

/** A draft in brief. */
const shown = ({ request, facts }: Draft): unknown => {
  const { body, ...parts } = request
  return Object.keys({ ...parts, ...facts }).length === 0 ? body : { body, ...parts, ...facts }
}

describe("something is at a place", () => {
  const made = (draft: Draft, root: Root, path: Path, wanted?: (value: unknown) => boolean) =>
    shown(present(draftingOf(treeWith()), draft, root, path, wanted))
  const isTwo = (value: unknown) => value === 2

  it.each<[about: string, draft: Draft, root: Root, path: Path, wanted: ((value: unknown) => boolean) | undefined, after: unknown]>([
    ["as it was", draftOf({ a: 2 }), "body", ["a"], undefined, { a: 2 }],
    ["as it was, where that is wanted", draftOf({ a: 2 }), "body", ["a"], isTwo, { a: 2 }],
    ["another, where that is wanted", draftOf({ a: 1 }), "body", ["a"], isTwo, { a: 2 }],
    ["the first of the values at hand", draftOf({}), "body", ["a"], undefined, { a: 1 }],
    ["the first as the turn has it", draftOf({}, {}, { turn: 3 }), "body", ["a"], undefined, { a: 2 }],
    ["the first where none is wanted", draftOf({}), "body", ["a"], () => false, { a: 1 }],
    ["none that is null", draftOf({}), "body", ["maybe"], undefined, { maybe: 1 }],
    ["another than null", draftOf({ maybe: null }), "body", ["maybe"], undefined, { maybe: 1 }],
    ["in an element", draftOf({ items: [{}] }), "body", ["items", 1, "code"], undefined, { items: [{}, { code: "p" }] }],
    ["nothing where nothing can be", draftOf({}), "body", ["never"], undefined, {}],
    ["in a part", draftOf({}), "path", ["id"], undefined, { body: {}, path: { id: 1 } }],
    ["a fact that is at hand", draftOf({}, {}, { spare: { f: 4 } }), "facts", ["f"], undefined, { body: {}, f: 4 }],
    ["no fact that is not at hand", draftOf({}), "facts", ["f"], undefined, {}],
    ["another fact than is given", draftOf({}, { f: 1 }, { spare: { f: 1 } }), "facts", ["f"], (value) => value === 4, { body: {}, f: 4 }],
    ["inside a fact", draftOf({}, {}, { spare: { current: { a: 2 } } }), "facts", ["current", "a"], undefined, { body: {}, current: { a: 1 } }],
  ])("%s", (_, draft, root, path, wanted, after) => {
    expect(made(draft, root, path, wanted)).toStrictEqual(after)
  }) // prettier-ignore

  it("but no fact that is pinned", () => {
    const drafting = draftingOf(treeWith(), { pinned: { current: {} } })
    const draft = draftOf({})
    expect(present(drafting, draft, "facts", ["current", "a"])).toBe(draft)
    expect(present(drafting, draft, "body", ["never"])).toBe(draft)
  })
})

describe("what a rule reads is there", () => {
  const made = (rule: PlacedRule, draft: Draft, path: Path) =>
    shown(readable(draftingOf(treeWith(rule)), draft, rule, rule.stands[0] as Stand, path))
  const ruleAt = (
    place: string,
    reads: Readonly<Record<string, string>>,
    change: Partial<CheckRule> = {},
    stand: Partial<Stand> = {},
  ) => checkRule([standAt(place, reads, stand)], change)

  it.each<[about: string, rule: PlacedRule, draft: Draft, path: Path, wanted: unknown]>([
    ["its place, and others", ruleAt("/a", { one: "body/a", other: "body/b" }), draftOf({}), ["a"], { a: 1, b: 3 }],
    ["its place, where it reads another", ruleAt("/a", { other: "body/b" }), draftOf({}), ["a"], { a: 1, b: 3 }],
    ["its place with a value that it looks at", ruleAt("/a", { one: "body/a" }, { when: (value) => value === 2 }), draftOf({}), ["a"], { a: 2 }],
    ["its place with another value, which it looks at", ruleAt("/a", { other: "body/b" }, { when: (value) => value === 2 }), draftOf({ a: 1 }), ["a"], { a: 2, b: 3 }],
    ["the same place of another part with any", ruleAt("/a", { other: "path/a" }, { when: (value) => value === 7 }), draftOf({}), ["a"], { body: { a: 1 }, path: { a: 1 } }],
    ["of a list that its place does not bind, the first element", ruleAt("/items/*/code", { kept: "facts/kept/*" }), draftOf({ items: [{}, {}] }), ["items", 1, "code"], { body: { items: [{}, { code: "p" }] }, kept: [1] }],
    ["the element that its place is in, where that need not be", ruleAt("/items/*/code", { code: "body/items/*/code?" }, {}, { mayBeMissing: true }), draftOf({ items: [{}] }), ["items", 1, "code"], { items: [{}, {}] }],
    ["other places with any", ruleAt("/a", { other: "body/b" }, { when: (value) => value !== 3 }), draftOf({}), ["a"], { a: 1, b: 3 }],
    ["what is given", ruleAt("/a", { f: "facts/f" }), draftOf({}, {}, { spare: { f: 4 } }), ["a"], { body: { a: 1 }, f: 4 }],
    ["what is stored", ruleAt("/a", { b: "stored/b" }), draftOf({}), ["a"], { body: { a: 1 }, current: { b: 3 } }],
    ["what is sent or stored, as sent", ruleAt("/a", { b: "merged/b" }), draftOf({}), ["a"], { a: 1, b: 3 }],
    ["at its element", ruleAt("/items/*/code", { size: "body/items/*/size" }), draftOf({ items: [{}, {}] }), ["items", 1, "code"], { items: [{}, { code: "p", size: 5 }] }],
    ["of a list the first element", ruleAt("/a", { codes: "body/items/*/code" }), draftOf({}), ["a"], { a: 1, items: [{ code: "p" }] }],
    ["of a list where none need be", ruleAt("/a", { codes: "body/items/*/code?" }), draftOf({}), ["a"], { a: 1, items: [{ code: "p" }] }],
    ["nothing that need not be", ruleAt("/a", { one: "body/a", other: "body/b?" }), draftOf({}), ["a"], { a: 1 }],
    ["what its place stands in, where that need not be", ruleAt("/point/x", { x: "body/point/x?" }, {}, { mayBeMissing: true }), draftOf({}), ["point", "x"], { point: {} }],
    ["its place, where it may be, as it is", ruleAt("/point/x", { x: "body/point/x?" }, {}, { mayBeMissing: true }), draftOf({ point: { y: 9 } }), ["point", "x"], { point: { y: 9 } }],
    ["of a rule that is asked once, two elements", findRule(["/items/*/code"], { codes: "body/items/*/code?" }, () => []), draftOf({}), ["items", 0, "code"], { items: [{ code: "p" }, { code: "p" }] }],
  ])("%s", (_, rule, draft, path, wanted) => {
    expect(made(rule, draft, path)).toStrictEqual(wanted)
  }) // prettier-ignore
})

describe("rules about facts alone", () => {
  type Two = Readonly<Record<"f" | "g", unknown>>
  const about = (reads: Readonly<Record<string, string>>, change: Partial<CheckRule> = {}) =>
    checkRule([standAt("/a", reads)], { check: (read) => (read as Two).f === (read as Two).g, ...change })
  const both = { f: "facts/f", g: "facts/g" }
  const made = (rule: PlacedRule, draft: Draft) => informed(draftingOf(treeWith(rule)), draft).facts

  it.each<[about: string, rule: PlacedRule, draft: Draft, wanted: Facts]>([
    ["pass as they are", about(both), draftOf({ a: 1 }, { f: 1, g: 1 }), { f: 1, g: 1 }],
    ["pass by another fact", about(both), draftOf({ a: 1 }, { f: 1, g: 5 }), { f: 1, g: 1 }],
    ["are given the facts that they need, and pass", about(both), draftOf({ a: 1 }, { f: 1 }, { spare: { g: 5 } }), { f: 1, g: 1 }],
    ["are given the facts that there are", about(both), draftOf({ a: 1 }, {}, { spare: { g: 5 } }), { g: 5 }],
    ["do nothing where they do not stand", about(both), draftOf({ b: 3 }, { f: 1, g: 5 }), { f: 1, g: 5 }],
    ["do nothing where nothing makes them pass", about(both, { check: () => false }), draftOf({ a: 1 }, { f: 1, g: 5 }), { f: 1, g: 5 }],
    ["do nothing where they throw", about(both, { check: () => { throw new Error("no") } }), draftOf({ a: 1 }, { f: 1, g: 5 }), { f: 1, g: 5 }],
  ])("%s", (_, rule, draft, wanted) => {
    expect(made(rule, draft)).toStrictEqual(wanted)
  }) // prettier-ignore

  it.each<[about: string, reads: Readonly<Record<string, string>>]>([
    ["something else too", { ...both, b: "body/b" }],
    ["a fact that need not be", { ...both, g: "facts/g?" }],
    ["a list of facts", { ...both, kept: "facts/kept/*" }],
  ])("do nothing where they read %s", (_, reads) => {
    expect(made(about(reads), draftOf({ a: 1, b: 3 }, { f: 1, g: 5, kept: [1] }))).toEqual({ f: 1, g: 5, kept: [1] })
  })

  it("are those that are asked at each place, wherever one stands", () => {
    const rule = checkRule([standAt("/a", both), standAt("/b", both)], { check: (read) => (read as Two).f === (read as Two).g })
    expect(made(rule, draftOf({ b: 3 }, { f: 1, g: 5 }))).toEqual({ f: 1, g: 1 })
    const mixed = checkRule([standAt("/a", both), standAt("/b", { b: "body/b" })], { check: () => false })
    expect(made(mixed, draftOf({ a: 1 }, { f: 1 }, { spare: { g: 5 } }))).toEqual({ f: 1 })
    expect(made(findRule(["/a"], both, () => []), draftOf({ a: 1 }, { f: 1 }, { spare: { g: 5 } }))).toEqual({ f: 1 })
  }) // prettier-ignore

  it("pass by the first fact that helps, whichever turn it is", () => {
    const rule = about(both, { check: (read) => (read as Two).f !== (read as Two).g })
    expect(made(rule, draftOf({ a: 1 }, { f: 1, g: 1 }, { turn: 1 }))).toEqual({ f: 4, g: 1 })
  })

  it("stand at elements too: at the first", () => {
    const rule = checkRule([standAt("/items/*/code", both)], { check: (read) => (read as Two).f === (read as Two).g })
    expect(made(rule, draftOf({ items: [{ code: "p" }] }, { f: 1, g: 5 }))).toEqual({ f: 1, g: 1 })
  })
})
