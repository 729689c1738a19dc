import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Draft, Problem } from "../../../src/testing/drafting.js"
import type { Path } from "../../../src/testing/place.js"
import { brokenBy, isSame, type Way } from "../../../src/testing/way.js"
import type { PlacedRule, Tree } from "../../../src/tree/tree.js"
import { checkRule, editableRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, objectOf, text } from "../check/made.js"
import { draftingOf, draftOf, told } from "./made.js"

type Read = Readonly<Record<string, unknown>>
const check = (id: string, place: string, reads: Readonly<Record<string, string>>, passes: (read: Read) => boolean, change = {}) =>
  checkRule([standAt(place, reads)], { id, check: (read) => passes(read as Read), ...change }) // prettier-ignore
const body = objectOf({
  a: literal(1, 2),
  b: literal(1, 2),
  c: literal(1, 2),
  items: listOf(objectOf({ a: literal(1, 2) })),
})
const treeWith = (...rules: readonly PlacedRule[]) =>
  treeOf({ body, facts: { f: literal(1, 2), state: text() }, rules })
const aIs1 = check("own.check", "/a", { a: "body/a" }, ({ a }) => a === 1)
const bIsA = check("own.other", "/b", { a: "body/a", b: "body/b" }, ({ a, b }) => a === b)

const wayTo = (path: Path, value: unknown, change: Partial<Way> = {}): Way => ({
  spot: { root: "body", pattern: path.map((key) => (typeof key === "number" ? "*" : key)) },
  extra: fc.constant(undefined),
  breaks: (drafting, draft) => [drafting.with(draft, "body", path, value) as Draft],
  isWanted: ({ rule, path: at }: Problem) => rule === "own.check" && isSame(at, path),
  ...change,
})
const brokenIn = (tree: Tree, way: Way, draft: Draft, extra?: unknown) => {
  const made = brokenBy(way, draftingOf(tree), draft, extra)
  return made && [made.judged.draft.request.body, ...told(made.judged.problems), made.path.join("/")]
}

describe("a rule is broken", () => {
  it("at a place, and all else is settled around it", () => {
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 2), draftOf({ a: 1 }))).toEqual([{ a: 2 }, "own.check@/a", "a"])
    expect(brokenIn(treeWith(aIs1, bIsA), wayTo(["a"], 2), draftOf({ a: 1, b: 1 }))).toEqual([{ a: 2, b: 2 }, "own.check@/a", "a"])
  }) // prettier-ignore

  it("not where the rule that is wanted does not fail", () => {
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 1), draftOf({ a: 1 }))).toBeUndefined()
    expect(brokenIn(treeWith(aIs1, bIsA), wayTo(["a"], 1), draftOf({ a: 1, b: 2 }))).toBeUndefined()
  })

  it("not at the same place of another part as well", () => {
    const tree = { ...treeWith(), parts: { ...treeWith().parts, path: objectOf({ a: literal(1) }) } }
    const way = wayTo(["a"], 9, { isWanted: ({ rule, root }) => rule === "type" && root === "body" })
    const draft = draftOf({}, {}, { request: { body: {}, path: { a: 9 } } })
    expect(brokenIn(tree, way, draft)).toEqual([{ a: 9 }, "type@/a", "a"])
  })

  it("not where another error stays", () => {
    const never = check("own.other", "/a", { a: "body/a" }, ({ a }) => a === 1)
    expect(brokenIn(treeWith(aIs1, never), wayTo(["a"], 2), draftOf({ a: 1 }))).toBeUndefined()
  })

  it("with problems that come with it and are tolerated there", () => {
    const never = check("own.other", "/a", { a: "body/a" }, ({ a }) => a === 1)
    const tolerates = ({ rule }: Problem, path: Path) => rule === "own.other" && path.join() === "a"
    expect(brokenIn(treeWith(aIs1, never), wayTo(["a"], 2, { tolerates }), draftOf({ a: 1 }))).toEqual([
      ...[{ a: 2 }, "own.check@/a", "own.other@/a", "a"],
    ])
  })

  it("at other places too, where that cannot be helped", () => {
    const both = checkRule([standAt("/a", { a: "body/a" }), standAt("/b", { a: "body/a" })], { check: (read) => (read as Read)["a"] === 1 })
    const tree = { ...treeWith(both), parts: { ...treeWith().parts, body: objectOf({ "a!": literal(1, 2), "b!": literal(1, 2) }) } }
    expect(brokenIn(tree, wayTo(["a"], 2), draftOf({ a: 1, b: 1 }))).toEqual([{ a: 2, b: 1 }, "own.check@/a", "own.check@/b", "a"])
    expect(brokenIn(treeWith(both), wayTo(["a"], 2), draftOf({ a: 1, b: 1 }))).toEqual([{ a: 2 }, "own.check@/a", "a"])
  }) // prettier-ignore

  it("by the first of several drafts that break it, of forty", () => {
    const many = (count: number): Partial<Way> => ({
      breaks: (drafting, draft) => Array.from({ length: count }, (_, index) => drafting.with(draft, "body", ["a"], index === count - 1 ? 2 : 1) as Draft),
    })
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 2, many(40)), draftOf({ a: 1 }))).toBeDefined()
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 2, many(41)), draftOf({ a: 1 }))).toBeUndefined()
  }) // prettier-ignore

  it("by what is drawn for it", () => {
    const drawn: Partial<Way> = {
      breaks: (drafting, draft, path, extra) => [drafting.with(draft, "body", path, extra) as Draft],
      isWanted: ({ rule }, path, extra) => rule === "own.check" && path.join() === "a" && extra === 2,
    }
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 0, drawn), draftOf({ a: 1 }), 2)).toEqual([{ a: 2 }, "own.check@/a", "a"])
    expect(brokenIn(treeWith(aIs1), wayTo(["a"], 0, drawn), draftOf({ a: 1 }), 1)).toBeUndefined()
  }) // prettier-ignore

  it.each([
    [0, "items/0/a"],
    [1, "items/1/a"],
    [2, "items/0/a"],
  ])("at the first element or the second: at turn %d %s", (turn, wanted) => {
    const at = check("own.check", "/items/*/a", { a: "body/items/*/a" }, ({ a }) => a === 1)
    const way = wayTo(["items", 0, "a"], 2, {
      breaks: (drafting, draft, path) => [drafting.with(draft, "body", path, 2) as Draft],
      isWanted: (problem, path) => isSame(problem.path, path),
    })
    const items = [{ a: 1 }, { a: 1 }]
    expect(brokenIn(treeWith(at), way, draftOf({ items }, {}, { turn }))?.at(-1)).toBe(wanted)
  })

  it("in a draft that was made ready, with its rules about facts passing", () => {
    const facts = check("own.other", "/c", { f: "facts/f" }, ({ f }) => f === 1)
    const seen: unknown[] = []
    const prepared: Way["prepared"] = (drafting, draft, path) => {
      seen.push(draft.facts, path)
      return drafting.with(draft, "body", ["c"], 2) as Draft
    }
    const draft = draftOf({ a: 1, c: 1 }, { f: 2 })
    expect(brokenIn(treeWith(aIs1, facts), wayTo(["a"], 2, { prepared }), draft)?.[0]).toEqual({ a: 2, c: 2 })
    expect(seen).toEqual([{ f: 1 }, ["a"]])
    const kept = brokenBy(wayTo(["a"], 2), draftingOf(treeWith(aIs1, facts)), draft, undefined)
    expect(kept?.judged.draft.facts).toEqual({ f: 1 })
  })
})

describe("a last change", () => {
  const finished: Way["finished"] = (draft) => ({ ...draft, request: { body: { ...(draft.request.body as object), a: 2 } } })
  const last = (change: Partial<Way> = {}) => wayTo(["a"], 1, { finished, ...change })

  it("comes after all else is settled", () => {
    const other = check("own.other", "/b", { b: "body/b" }, ({ b }) => b === 1)
    expect(brokenIn(treeWith(aIs1, other), last(), draftOf({ a: 1, b: 2 }))).toEqual([{ a: 2, b: 1 }, "own.check@/a", "a"])
  })

  it("must bring what is wanted, and nothing else", () => {
    expect(brokenIn(treeWith(aIs1, bIsA), last(), draftOf({ a: 1, b: 1 }))).toBeUndefined()
    expect(brokenIn(treeWith(aIs1), last({ isWanted: () => false }), draftOf({ a: 1 }))).toBeUndefined()
    expect(brokenIn(treeWith(), last(), draftOf({ a: 1 }))).toBeUndefined()
    const never = check("own.other", "/c", { c: "body/c" }, () => false)
    const tree = { ...treeWith(aIs1, never), parts: { ...treeWith().parts, body: objectOf({ "a!": literal(1, 2), "c!": literal(1) }) } }
    expect(brokenIn(tree, last(), draftOf({ a: 1, c: 1 }))).toBeUndefined()
  }) // prettier-ignore
}) // prettier-ignore

describe("a state", () => {
  const table = (open: Readonly<Record<string, readonly string[]>>, leaves = ["/a", "/b"]) =>
    editableRule(leaves, "facts/state", open)
  const stateOf = (rule: PlacedRule, draft: Draft, change: Partial<Way> = {}) => {
    const made = brokenBy(wayTo(["a"], 2, change), draftingOf(treeWith(aIs1, rule)), draft, undefined)
    return made && [made.judged.draft.facts["state"], made.judged.draft.request.body]
  }

  it.each<[about: string, rule: PlacedRule, draft: Draft, change: Partial<Way>, wanted: unknown]>([
    ["stays where the place may be sent", table({ NEW: ["/a"], PAID: ["/a"] }), draftOf({ a: 1 }, { state: "PAID" }), {}, ["PAID", { a: 2 }]],
    ["is changed where the place may not be sent", table({ NEW: ["/a"], PAID: [] }), draftOf({ a: 1 }, { state: "PAID" }), {}, ["NEW", { a: 2 }]],
    ["is given where it is at hand", table({ NEW: ["/a"], PAID: [] }), draftOf({ a: 1 }, {}, { spare: { state: "PAID" } }), {}, ["NEW", { a: 2 }]],
    ["is one of those in which the place may be sent, as the turn has it", table({ NEW: ["/a"], HELD: ["/a"], PAID: [] }), draftOf({ a: 1 }, { state: "PAID" }, { turn: 3 }), {}, ["HELD", { a: 2 }]],
    ["stays where no table knows it", table({ NEW: ["/a"] }), draftOf({ a: 1 }, { state: "ODD" }), {}, ["ODD", { a: 2 }]],
    ["stays where no state opens the place: the place is kept", table({ NEW: ["/b"] }, ["/b"]), draftOf({ a: 1, b: 1 }, { state: "NEW" }), {}, ["NEW", { a: 2, b: 1 }]],
    ["closes other places", table({ NEW: ["/a"], PAID: ["/b"] }), draftOf({ a: 1, b: 1 }, { state: "PAID" }), {}, ["NEW", { a: 2 }]],
  ])("%s", (_, rule, draft, change, wanted) => {
    expect(stateOf(rule, draft, change)).toEqual(wanted)
  }) // prettier-ignore

  it("of the table that is to be broken is not changed, and the place stays", () => {
    const rule = table({ NEW: ["/a", "/b"], PAID: ["/b"] })
    const way = wayTo(["a"], 2, { locks: "own.editable", breaks: (_, draft) => [draft], isWanted: (problem) => problem.rule === "own.editable" })
    expect(brokenIn(treeWith(rule), way, draftOf({ a: 1, b: 1 }, { state: "PAID" }))).toEqual([{ a: 1, b: 1 }, "own.editable@/a", "a"])
  }) // prettier-ignore

  it("lets nothing be put in that it does not let be sent", () => {
    const rule = table({ NEW: ["/a"] })
    const breaks: Way["breaks"] = (drafting, draft) => [drafting.with(drafting.with(draft, "body", ["a"], 2) as Draft, "body", ["b"], 1) as Draft]
    expect(stateOf(rule, draftOf({ a: 1 }, { state: "NEW" }), { breaks })).toEqual(["NEW", { a: 2 }])
  }) // prettier-ignore

  it("lets nothing of the body stay for a place of another part", () => {
    const rule = table({ NEW: ["/a"], PAID: ["/b"] })
    const way = wayTo(["a"], 1, { spot: { root: "path", pattern: ["a"] }, breaks: (_, draft) => [draft], isWanted: () => true })
    const made = brokenBy(way, draftingOf(treeWith(rule, check("own.check", "", { body: "body" }, () => false))), draftOf({ a: 1, b: 1 }, { state: "PAID" }), undefined)
    expect(made?.judged.draft.request.body).toEqual({ b: 1 })
  }) // prettier-ignore
})

it.each<[a: Path, b: Path, wanted: boolean]>([
  [[], [], true],
  [["a", 1], ["a", "1"], true],
  [["a"], ["b"], false],
  [["a"], ["a", 1], false],
  [["a", 1], ["a"], false],
])("the paths %j and %j are the same: %s", (a, b, wanted) => {
  expect(isSame(a, b)).toBe(wanted)
}) // prettier-ignore
