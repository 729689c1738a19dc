import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Draft, Problem } from "../../../src/testing/drafting.js"
import type { Path } from "../../../src/testing/place.js"
import { textOf } from "../../../src/testing/place.js"
import { Values } from "../../../src/testing/values.js"
import { everySpot, replaced, waysOfPlaced, waysOfValue } from "../../../src/testing/ways.js"
import type { Way } from "../../../src/testing/way.js"
import type { PlacedRule } from "../../../src/tree/tree.js"
import { checkRule, editableRule, findRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, ruleThat, text, union } from "../check/made.js"
import { draftingOf, draftOf, withRules } from "./made.js"

const small = ruleThat((value: number) => value > 9, {}, { describes: { is: "between", least: -9, most: 9 } })
const hint = ruleThat((value: number) => value > 5, { id: "own.hint" })
const sum = numeric({ rules: [small] })
const shape = treeOf({
  body: objectOf({ a: literal(1, 2), sum, items: listOf(objectOf({ sum: union([numeric({ rules: [small, hint] }), text()]) })) }),
  path: objectOf({ id: sum }),
  facts: { f: sum, state: text() },
}) // prettier-ignore
const tree = withRules(shape, small, hint)
const spotsOf = (ways: readonly Way[]) => ways.map(({ spot }) => textOf(spot))
const problem = (path: Path, change: Partial<Problem> = {}): Problem => ({ rule: "own.check", severity: "error", root: "body", path, ...change }) // prettier-ignore
const bodies = (drafts: Iterable<Draft>) => [...drafts].map(({ request }) => request.body)

it("every place of a request is listed, and none of facts", () => {
  expect(everySpot(tree).map(([spot, { kind }]) => `${textOf(spot)} ${kind}`)).toEqual([
    ...["path object", "path/id number", "query object", "headers object", " object", "/a literal", "/sum number"],
    ...["/items list", "/items/* object", "/items/*/sum union"],
  ])
})

describe("ways to break a rule of several values", () => {
  const isTwo = (read: unknown) => (read as { a: number }).a === 2
  const rule = checkRule([standAt("/a", { a: "body/a" }), standAt("/items/*/sum", { a: "body/a" })], { check: isTwo })
  const ofRule = (one: PlacedRule = rule) => waysOfPlaced(one)
  const made = (one: PlacedRule) => draftingOf({ ...tree, rules: [{ ...one, rank: 0 }] })

  it("are one at each place where it stands", () => {
    expect(spotsOf(ofRule())).toEqual(["/a", "/items/*/sum"])
    expect(fc.sample(ofRule()[0]?.extra as Way["extra"], 1)).toEqual([undefined])
  })

  it("put there what it reads", () => {
    const [, atItem] = ofRule()
    expect(atItem?.prepared?.(made(rule), draftOf({}), ["items", 0, "sum"]).request.body).toMatchObject({ a: 1, items: [{}] })
  }) // prettier-ignore

  it("try the draft as it is, with the facts that are at hand, then what may break it", () => {
    const [way] = ofRule()
    expect(bodies(way?.breaks(made(rule), draftOf({ a: 2 }), ["a"], undefined) ?? [])).toEqual([{ a: 2 }, { a: 1 }])
    const rare = checkRule([standAt("/a", { a: "body/a" })], { made: { breaks: [{ a: 5 }] } })
    expect(bodies(waysOfPlaced(rare)[0]?.breaks(made(rare), draftOf({ a: 1 }), ["a"], undefined) ?? [])).toEqual([{ a: 1 }, { a: 5 }])
    const needing = checkRule([standAt("/a", { f: "facts/f" })])
    const [first] = waysOfPlaced(needing)[0]?.breaks(made(needing), draftOf({ a: 2 }, {}, { spare: { f: 1 } }), ["a"], undefined) ?? []
    expect(first?.facts).toEqual({ f: 1 })
  }) // prettier-ignore

  it.each<[about: string, found: Problem, wanted: boolean]>([
    ["it at its place", problem(["a"]), true],
    ["another rule there", problem(["a"], { rule: "own.other" }), false],
    ["it where it lacks a fact", problem(["a"], { lacks: "f" }), false],
    ["it in another part", problem(["a"], { root: "path" }), false],
    ["it at another place", problem(["b"]), false],
  ])("want %s", (_, found, wanted) => {
    expect(ofRule()[0]?.isWanted(found, ["a"], undefined)).toBe(wanted)
  })

  it("want one that is asked once at any of its elements", () => {
    const [once] = ofRule(findRule(["/items/*/sum"], { all: "body/items/*/sum" }, () => [], { id: "own.check" }))
    expect(once?.isWanted(problem(["items", 3, "sum"]), ["items", 0, "sum"], undefined)).toBe(true)
    expect(once?.isWanted(problem(["items", 3]), ["items", 0, "sum"], undefined)).toBe(false)
    expect(ofRule()[1]?.isWanted(problem(["items", 3, "sum"]), ["items", 0, "sum"], undefined)).toBe(false)
  })

  it("of a state table tell that no state may be chosen that opens the place", () => {
    expect(ofRule(editableRule(["/a"], "facts/state", {})).map(({ locks }) => locks)).toEqual(["own.editable"])
    expect(ofRule().some((way) => "locks" in way)).toBe(false)
  })
})

describe("ways to break a rule of one value", () => {
  const ways = (id = "own.rule") => waysOfValue(tree, new Values("realistic"), id, (rule) => rule !== "own.hint")

  it("are one at each place of the request whose type has it", () => {
    expect(spotsOf(ways())).toEqual(["path/id", "/sum", "/items/*/sum"])
    expect(spotsOf(ways("own.hint"))).toEqual(["/items/*/sum"])
    expect(ways("own.nothing")).toEqual([])
  })

  it("are none where no value breaks it", () => {
    const never = ruleThat(() => false, { id: "own.never" })
    const other = treeOf({ body: objectOf({ a: text({ rules: [never] }) }) })
    expect(waysOfValue(other, new Values("realistic"), "own.never", () => true)).toEqual([])
  })

  it("put a value there that breaks it, and no other error", () => {
    const [, way] = ways()
    const drawn = fc.sample(way?.extra as Way["extra"], { numRuns: 50, seed: 1 })
    expect(drawn.every((value) => Number(value) > 9)).toBe(true)
    expect(bodies(way?.breaks(draftingOf(tree), draftOf({ a: 1 }), ["sum"], 99) ?? [])).toEqual([{ a: 1, sum: 99 }])
  })

  it.each<[about: string, found: Problem, wanted: boolean, tolerated: boolean]>([
    ["it at its place", problem(["sum"], { rule: "own.rule" }), true, true],
    ["another rule of the value", problem(["sum"], { rule: "own.hint" }), false, true],
    ["another rule of that place", problem(["sum"]), false, false],
    ["it in another part", problem(["sum"], { rule: "own.rule", root: "path" }), false, false],
    ["it at another place", problem(["a"], { rule: "own.rule" }), false, false],
  ])("want %s, or tolerate it", (_, found, wanted, tolerated) => {
    const [, way] = ways()
    expect([way?.isWanted(found, ["sum"], 99), way?.tolerates?.(found, ["sum"])]).toEqual([wanted, tolerated])
  })
})

it("a value is put in where it may be", () => {
  const drafting = draftingOf(tree, { pinned: { f: 1 } })
  expect(bodies(replaced(drafting, draftOf({}), { root: "body", pattern: [] }, ["a"], 2))).toEqual([{ a: 2 }])
  expect(replaced(drafting, draftOf({}), { root: "facts", pattern: [] }, ["f"], 2)).toEqual([])
})
