import { describe, expect, it } from "vitest"
import type { Draft, Facts } from "../../../src/testing/drafting.js"
import { moves, removals } from "../../../src/testing/moves.js"
import type { Path, Root } from "../../../src/testing/place.js"
import type { CheckRule, FindRule, Node, PlacedRule } from "../../../src/tree/tree.js"
import { checkRule, editableRule, findRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, text, union } from "../check/made.js"
import { draftingOf, draftOf } from "./made.js"

const nothing = { ...text(), kind: "null" } as Node
const item = objectOf({ code: literal("p", "q"), size: literal(5, 6) })
const treeWith = (...rules: readonly PlacedRule[]) =>
  treeOf({
    body: objectOf({ a: literal(1, 2), b: literal(1, 3), items: listOf(item), point: objectOf({ x: numeric(), y: numeric() }), maybe: union([nothing, literal(1)]), never: literal(1) }),
    path: objectOf({ a: literal(1, 7), id: literal(1, 7) }),
    facts: { f: literal(1, 4), state: text(), known: listOf(literal("p", "r")) },
    rules: [checkRule([standAt("/never", {})], { id: "own.other" }), ...rules],
  }) // prettier-ignore
type Same = Readonly<Record<"one" | "other", unknown>>
const same = (one: string, other: string, at: string, change: Partial<CheckRule> = {}) =>
  checkRule([standAt(at, { one, other })], { check: (read) => (read as Same).one === (read as Same).other, ...change })
const differ = { check: (read: unknown) => (read as Same).one !== (read as Same).other }

/** What differs from an empty draft. */
const shown = ({ request, facts }: Draft): unknown => {
  const { body, ...parts } = request
  return Object.keys({ ...parts, ...facts }).length === 0 ? body : { body, ...parts, ...facts }
}
const movesOf = (rule: PlacedRule, draft: Draft, wanted: "passes" | "breaks", path: Path, root: Root = "body") => {
  const drafting = draftingOf(treeWith(rule))
  return [...moves(drafting, drafting.judge(draft), { rule: rule.id, root, path }, wanted)].map(shown)
}

describe("a rule that is asked at each place", () => {
  it.each<[about: string, rule: PlacedRule, draft: Draft, wanted: "passes" | "breaks", path: Path, moves: readonly unknown[]]>([
    ["passes by what the other place has, or a value there", same("body/a", "body/b", "/a"), draftOf({ a: 1, b: 3 }), "passes", ["a"], [{ a: 1, b: 1 }, { a: 1, b: 1 }]],
    ["passes by facts first", same("body/a", "facts/f", "/a"), draftOf({ a: 1 }, { f: 4 }), "passes", ["a"], [{ body: { a: 1 }, f: 1 }, { body: { a: 1 }, f: 1 }]],
    ["passes by its own place before others", same("body/b", "body/a", "/a", differ), draftOf({ a: 1, b: 1 }), "passes", ["a"], [{ a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }]],
    ["passes by facts before its own place", same("body/a", "facts/f", "/a", differ), draftOf({ a: 1 }, { f: 1 }), "passes", ["a"], [{ body: { a: 1 }, f: 4 }, { body: { a: 2 }, f: 1 }, { body: { a: 2 }, f: 4 }]],
    ["passes by what is stored before its own place", same("body/a", "stored/b", "/a", differ), draftOf({ a: 1 }, { current: { b: 1 } }), "passes", ["a"], [{ body: { a: 1 }, current: { b: 3 } }, { body: { a: 1 }, current: { b: null } }, { body: { a: 2 }, current: { b: 1 } }, { body: { a: 2 }, current: { b: 3 } }, { body: { a: 2 }, current: { b: null } }]],
    ["passes by its own place before the same of another part", same("path/a", "body/a", "/a", differ), draftOf({ a: 1 }, {}, { request: { body: { a: 1 }, path: { a: 1 } } }), "passes", ["a"], [{ body: { a: 2 }, path: { a: 1 } }, { body: { a: 1 }, path: { a: 7 } }, { body: { a: 2 }, path: { a: 7 } }]],
    ["passes by nothing more where it passes", same("body/a", "body/b", "/a"), draftOf({ a: 1, b: 1 }), "passes", ["a"], []],
    ["breaks by another value, first as the turn has it", same("body/a", "body/b", "/a"), draftOf({ a: 1, b: 1 }), "breaks", ["a"], [{ a: 2, b: 1 }, { a: 1, b: 3 }, { a: 2, b: 3 }]],
    ["breaks by the other read, at another turn", same("body/a", "body/b", "/a"), draftOf({ a: 1, b: 1 }, {}, { turn: 1 }), "breaks", ["a"], [{ a: 1, b: 3 }, { a: 2, b: 1 }, { a: 2, b: 3 }]],
    ["breaks as it is, first", same("body/a", "body/b", "/a"), draftOf({ a: 2, b: 3 }), "breaks", ["a"], [{ a: 2, b: 3 }, { a: 1, b: 3 }, { a: 2, b: 1 }]],
    ["breaks by nothing where it throws", same("body/a", "body/b", "/a", { check: () => { throw new Error("no") } }), draftOf({ a: 1, b: 1 }), "breaks", ["a"], []],
    ["passes by nothing where it throws", same("body/a", "body/b", "/a", { check: () => { throw new Error("no") } }), draftOf({ a: 1, b: 1 }), "passes", ["a"], []],
    ["is moved at its own element", same("body/items/*/size", "body/items/*/code", "/items/*/size", { check: (read) => (read as Same).one === 6 }), draftOf({ items: [{ size: 5, code: "p" }, { size: 5, code: "p" }] }), "passes", ["items", 1, "size"], ["p", "q"].map((code) => ({ items: [{ size: 5, code: "p" }, { size: 6, code }] }))],
    ["is moved by reads of one value only", same("body/a", "body/items/*/code", "/a", { check: (read) => (read as Same).one === 2 }), draftOf({ a: 1, items: [{ code: "p" }] }), "passes", ["a"], [{ a: 2, items: [{ code: "p" }] }]],
  ])("%s", (_, rule, draft, wanted, path, all) => {
    expect(movesOf(rule, draft, wanted, path)).toEqual(all)
  }) // prettier-ignore

  it("is first given what it says that it passes or fails with", () => {
    const made = { passes: [{ one: 1, other: 1 }], breaks: [{ one: 2 }] }
    const rule = same("body/a", "body/b", "/a", { made })
    expect(movesOf(rule, draftOf({ a: 2, b: 3 }), "passes", ["a"])[0]).toEqual({ a: 1, b: 1 })
    expect(movesOf(rule, draftOf({ a: 1, b: 1 }), "breaks", ["a"])[0]).toEqual({ a: 2, b: 1 })
    const drawn = same("body/a", "body/b", "/a", { made: { passes: ({ one }: Same) => [{ other: one }] } })
    expect(movesOf(drawn, draftOf({ a: 2, b: 3 }), "passes", ["a"])[0]).toEqual({ a: 2, b: 2 })
  })

  it("is given lists at their first elements, wherever it stands", () => {
    const rule = checkRule([standAt("/items/*/size", { known: "facts/known/*" })], { check: () => false, made: { passes: [{ known: ["p"] }] } })
    const [first] = movesOf(rule, draftOf({ items: [{}, { size: 5 }] }, { known: ["r"] }), "passes", ["items", 1, "size"])
    expect(first).toEqual({ body: { items: [{}, { size: 5 }] }, known: ["p"] })
  }) // prettier-ignore

  it("throws where it says so of a read that it has not", () => {
    const rule = same("body/a", "body/b", "/a", { made: { passes: [{ third: 1 }] } })
    expect(() => movesOf(rule, draftOf({ a: 2, b: 3 }), "passes", ["a"])).toThrow(
      "there is no read third; there are one, other",
    )
  })

  it("is moved by any value where it does not apply", () => {
    expect(movesOf(same("body/a", "body/b", "/a"), draftOf({ a: 1 }), "breaks", ["a"])).toContainEqual({ a: 2, b: 1 })
  })

  it("is not moved where it does not stand", () => {
    const rule = same("body/a", "body/b", "/a")
    expect(movesOf(rule, draftOf({ a: 1, b: 3 }), "passes", ["b"])).toEqual([])
    expect(movesOf(rule, draftOf({ a: 1, b: 3 }), "passes", ["a"], "path")).toEqual([])
    const drafting = draftingOf(treeWith(rule))
    const other = { rule: "own.nothing", root: "body", path: ["a"] } as const
    expect([...moves(drafting, drafting.judge(draftOf({ a: 1, b: 3 })), other, "passes")]).toEqual([])
  })
})

describe("a rule that is asked once for all places", () => {
  const codes = (find: FindRule["find"], change: Partial<FindRule> = {}) =>
    findRule(["/items/*/code"], { codes: "body/items/*/code?", known: "facts/known/*" }, find, change)
  const draft = draftOf({ items: [{ code: "p" }, { code: "q" }] }, { known: ["r"] })
  const path = ["items", 1, "code"]
  const bodies = (code: string) => ({ body: { items: [{ code: "p" }, { code }] }, known: ["r"] })

  it("passes by lists of the request, copied to what is known; then by other values there", () => {
    const found = movesOf(codes(() => []), draft, "passes", path)
    const items = [{ code: "p" }, { code: "q" }]
    expect(found).toEqual([
      { body: { items }, known: ["p", "q"] },
      { body: { items }, known: ["r"] },
      ...["p", "q", "r", "p", "q"].map(bodies),
    ])
  }) // prettier-ignore

  it("fails by other values there, first as the turn has it", () => {
    expect(movesOf(codes(() => []), draft, "breaks", path)).toEqual(["p", "q", "r", "p", "q"].map(bodies))
    expect(movesOf(codes(() => []), { ...draft, turn: 1 }, "breaks", path)).toEqual(["q", "r", "p", "q", "p"].map(bodies))
  }) // prettier-ignore

  it("is first given what it says that it passes or fails with", () => {
    const rule = codes(() => [], { made: { breaks: [{ codes: ["q", "q"] }], passes: [{ known: ["q"] }] } })
    const breaks = movesOf(rule, draft, "breaks", path)
    expect(breaks).toHaveLength(6)
    expect(breaks[0]).toEqual({ body: { items: [{ code: "q" }, { code: "q" }] }, known: ["r"] })
    expect(movesOf(rule, draft, "passes", path)[0]).toEqual({ body: { items: [{ code: "p" }, { code: "q" }] }, known: ["q"] })
  }) // prettier-ignore

  it("is moved by values at hand where something that it needs is lacking, or not there", () => {
    const bare = draftOf({ items: [{ code: "p" }, { code: "q" }] })
    const items = ["p", "q"].map((code) => ({ items: [{ code: "p" }, { code }] }))
    expect(
      movesOf(
        codes(() => []),
        bare,
        "passes",
        path,
      ),
    ).toEqual(items)
    const rule = findRule(["/items/*/code"], { codes: "body/items/*/code?", b: "body/b" }, () => [])
    expect(movesOf(rule, bare, "passes", path)).toEqual(items)
  })

  it("is moved by all that it reads beside a value that it need not read, and that is none", () => {
    const rule = findRule(["/items/*/code"], { codes: "body/items/*/code?", b: "body/b?" }, () => [])
    const found = movesOf(rule, draftOf({ b: 9, items: [{ code: "p" }, { code: "q" }] }), "breaks", path)
    expect(found).toHaveLength(4)
  })

  it("copies lists to what is stored, too", () => {
    const rule = findRule(["/items/*/code"], { codes: "body/items/*/code?", held: "stored/items/*/code?" }, () => [])
    const [first] = movesOf(rule, draftOf({ items: [{ code: "p" }] }, { current: { items: [] } }), "passes", ["items", 0, "code"])
    expect(first).toMatchObject({ current: { items: [{ code: "p" }] } })
  }) // prettier-ignore

  it("copies no holes, and gives no place one", () => {
    const holed = draftOf({ items: [{ size: 5 }, { code: "q" }] }, { known: ["r"] })
    const [first, ...others] = movesOf(codes(() => []), holed, "passes", path)
    expect(first).toMatchObject({ known: ["q"] })
    expect(others.every((one) => (one as { body: { items: Facts[] } }).body.items[1]?.["code"] !== undefined)).toBe(true)
  }) // prettier-ignore

  it("takes values of its other reads, and none that is a container", () => {
    const rule = findRule(
      ["/a"],
      { one: "body/b", point: "body/point", none: "body/items/*/code?", maybe: "body/maybe" },
      () => [],
    )
    const found = movesOf(rule, draftOf({ a: 1, b: 3, point: { x: 1 }, maybe: null }), "breaks", ["a"])
    expect(found.map((one) => (one as Facts)["a"])).toEqual([3, null, 1, 2])
  })
})

describe("a state table", () => {
  const table = editableRule(["/a", "/point/x"], "facts/state", { NEW: ["/a"], PAID: ["/a"], SENT: ["/point/x"] })
  const states = (draft: Draft, wanted: "passes" | "breaks", path: Path) =>
    movesOf(table, draft, wanted, path).map((one) => (one as Facts)["state"])

  it("passes by a state that opens the place, or one that it does not know", () => {
    const found = states(draftOf({ a: 1 }, { state: "SENT" }), "passes", ["a"])
    expect(found.slice(0, 2)).toEqual(["NEW", "PAID"])
    expect(found.length).toBeGreaterThan(2)
    expect(found).not.toContain("SENT")
  })

  it("passes by another state at another turn", () => {
    expect(states(draftOf({ a: 1 }, { state: "SENT" }, { turn: 1 }), "passes", ["a"]).slice(0, 2)).toEqual(["PAID", "NEW"])
    expect(states(draftOf({ point: { x: 1 } }, { state: "NEW" }), "passes", ["point", "x"])[0]).toBe("SENT")
  }) // prettier-ignore

  it("breaks by a state that does not open the place", () => {
    expect(states(draftOf({ a: 1 }, { state: "NEW" }), "breaks", ["a"])).toEqual(["SENT"])
  })
})

describe("a rule does not apply any more", () => {
  const removed = (rule: PlacedRule, draft: Draft, path: Path, root: Root = "body", lacks = {}) => {
    const drafting = draftingOf(treeWith(rule))
    const problem = { rule: rule.id, severity: "error", root, path, ...lacks } as const
    return [...removals(drafting, drafting.judge(draft), problem)].map(shown)
  }
  const items = [{ code: "p", size: 5 }, { code: "q", size: 6 }, { size: 5, code: "p" }] // prettier-ignore

  it.each<[about: string, rule: PlacedRule, draft: Draft, path: Path, wanted: readonly unknown[]]>([
    ["without what it reads, without its place", same("body/a", "body/b", "/a"), draftOf({ a: 1, b: 3 }), ["a"], [{ b: 3 }, { a: 1 }, { b: 3 }]],
    ["without what that stands in", same("body/point/x", "body/b", "/point/x"), draftOf({ b: 3, point: { x: 1, y: 1 } }), ["point", "x"], [{ b: 3, point: { y: 1 } }, { point: { x: 1, y: 1 } }, { b: 3, point: { y: 1 } }, { b: 3 }]],
    ["without what is stored", same("body/a", "stored/b", "/a"), draftOf({ a: 1 }, { current: { b: 3, a: 1 } }), ["a"], [{ body: {}, current: { b: 3, a: 1 } }, { body: { a: 1 }, current: { a: 1 } }, { body: {}, current: { b: 3, a: 1 } }]],
    ["but not without all that is stored", same("body/a", "stored", "/a"), draftOf({ a: 1 }, { current: { b: 3 } }), ["a"], [{ body: {}, current: { b: 3 } }, { body: {}, current: { b: 3 } }]],
    ["but not without a fact", same("body/a", "facts/f", "/a"), draftOf({ a: 1 }, { f: 4 }), ["a"], [{ body: {}, f: 4 }, { body: {}, f: 4 }]],
    ["but not without all of a part", same("body/a", "body", "/a"), draftOf({ a: 1 }), ["a"], [{}, {}]],
    ["at its own element", same("body/items/*/code", "body/items/*/size", "/items/*/code"), draftOf({ items }), ["items", 1, "code"], [
      { items: [items[0], { size: 6 }, items[2]] },
      { items: [items[0], { code: "q" }, items[2]] },
      { items: [items[0], { size: 6 }, items[2]] },
      { items: [items[0], items[2]] },
      {},
    ]],
    ["without what others have of a list that it reads, first", same("body/items/*/code", "body/items/*/size", "/items/*/code", { stands: [standAt("/items/*/code", { all: "body/items/*/code?" })].map((stand) => ({ ...stand, reads: stand.reads.map(([name, read]) => [name, { ...read, bound: 0, list: true }] as const) })) }), draftOf({ items }), ["items", 1, "code"], [
      { items: [{ size: 5 }, items[1], { size: 5 }] },
      { items: [items[0], { size: 6 }, items[2]] },
      { items: [items[0], items[2]] },
      {},
    ]],
    ["of what is stored, not of what is sent", checkRule([standAt("/a", { all: "stored/items/*/code" })]), draftOf({ a: 1, items: [{ code: "p" }] }), ["a"], [{ items: [{ code: "p" }] }]],
    ["where no other has anything of a list that it reads", checkRule([standAt("/a", { all: "body/items/*/code" })]), draftOf({ a: 1, items: [{ size: 5 }] }), ["a"], [{ items: [{ size: 5 }] }]],
    ["without elements that it does not stand at, where it stands elsewhere", checkRule([standAt("/a", { all: "body/items/*/code" })]), draftOf({ a: 1, items: [{ code: "p" }] }), ["a"], [{ a: 1, items: [{}] }, { items: [{ code: "p" }] }]],
    ["where there is no list that it reads", checkRule([standAt("/a", { all: "body/items/*/code" })]), draftOf({ a: 1 }), ["a"], [{}]],
    ["of a list that is known it stays", checkRule([standAt("/a", { all: "facts/known/*" })]), draftOf({ a: 1 }, { known: ["p"] }), ["a"], [{ body: {}, known: ["p"] }]],
  ])("%s", (_, rule, draft, path, wanted) => {
    expect(removed(rule, draft, path)).toEqual(wanted)
  }) // prettier-ignore

  it("without its place in another part", () => {
    const draft = draftOf({ a: 1 }, {}, { request: { body: { a: 1 }, path: { id: 7 } } })
    expect(removed(same("path/id", "body/a", "path/id"), draft, ["id"], "path")).toEqual([
      { body: { a: 1 }, path: {} },
      { body: {}, path: { id: 7 } },
      { body: { a: 1 }, path: {} },
    ])
  })

  it("of the engine's own, without its place", () => {
    const drafting = draftingOf(treeWith())
    const problem = { rule: "type", severity: "error", root: "body", path: ["point", "x"] } as const
    const draft = draftOf({ a: 1, point: { x: "x" } })
    expect([...removals(drafting, drafting.judge(draft), problem)].map(shown)).toEqual([{ a: 1, point: {} }, { a: 1 }])
  })

  it("but nothing pinned is taken away", () => {
    const drafting = draftingOf(treeWith(same("body/a", "stored/b", "/a")), { pinned: { current: {} } })
    const problem = { rule: "own.check", severity: "error", root: "body", path: ["a"] } as const
    const judged = drafting.judge(draftOf({ a: 1 }, { current: { b: 3 } }))
    expect([...removals(drafting, judged, problem)].map(shown)).toEqual([
      { body: {}, current: { b: 3 } },
      { body: {}, current: { b: 3 } },
    ])
  })

  it("but no fact is taken away", () => {
    expect(removed(same("body/a", "facts/f", "/a"), draftOf({ a: 1 }, { f: "x" }), ["f"], "facts")).toEqual([])
  })
})
