import { describe, expect, it } from "vitest"
import type { Draft } from "../../../src/testing/drafting.js"
import { type Goal, settled } from "../../../src/testing/settle.js"
import type { CheckRule, PlacedRule } from "../../../src/tree/tree.js"
import { checkRule, findRule, standAt, treeOf } from "../check/asked.js"
import { literal, objectOf } from "../check/made.js"
import { draftingOf, draftOf, told } from "./made.js"

const warning = { infers: "a row", says: "So.", severity: "warning" } as const
type Numbers = Readonly<Record<string, number>>
const rule = (id: string, place: string, passes: (read: Numbers) => boolean, change: Partial<CheckRule> = {}) => {
  const reads = Object.fromEntries(["a", "b", "c"].map((name) => [name, `body/${name}`]))
  return checkRule([standAt(place, reads)], { id, check: (read) => passes(read as Numbers), ...change })
}
const three = objectOf({ "a!": literal(1, 2, 3), "b!": literal(1, 2, 3), "c!": literal(1, 2, 3) })
const treeWith = (...rules: readonly PlacedRule[]) => treeOf({ body: three, rules })
const all = (a: number, b: number, c: number): Draft => draftOf({ a, b, c })

const aIsB = rule("own.check", "/a", ({ a, b }) => a === b)
const cIsNot3 = rule("own.other", "/c", ({ c }) => c !== 3)
const neverA = rule("own.rule", "/a", () => false)

describe("a draft is settled", () => {
  it.each<[about: string, rules: readonly PlacedRule[], draft: Draft, body: unknown, left: readonly string[]]>([
    ["as it is", [aIsB], all(1, 1, 1), { a: 1, b: 1, c: 1 }, []],
    ["by a move", [aIsB], all(1, 2, 1), { a: 2, b: 2, c: 1 }, []],
    ["by several, at once", [aIsB, cIsNot3], all(1, 2, 3), { a: 2, b: 2, c: 1 }, []],
    ["by what is wanted of every rule", [aIsB, rule("own.other", "/b", ({ b }) => b === 3)], all(1, 2, 1), { a: 3, b: 3, c: 1 }, []],
    ["with a warning that nothing helps against", [rule("own.rule", "/a", () => false, { about: warning })], all(1, 1, 1), { a: 1, b: 1, c: 1 }, ["own.rule@/a"]],
    ["with a warning in the place of an error", [rule("own.check", "/a", ({ a }) => a !== 1), rule("own.other", "/b", ({ a, b }) => a === b, { about: warning }), rule("own.rule", "/c", ({ b, c }) => b === 1 && c === 1)], all(1, 1, 1), { a: 2, b: 1, c: 1 }, ["own.other@/b"]],
  ])("%s", (_, rules, draft, body, left) => {
    const judged = settled(draftingOf(treeWith(...rules)), draft)
    expect(judged?.draft.request.body).toEqual(body)
    expect(told(judged?.problems ?? [])).toEqual(left)
  }) // prettier-ignore

  it("by taking away what no move helps", () => {
    const tree = treeOf({ body: objectOf({ a: literal(1, 2), b: literal(1) }), rules: [checkRule([standAt("/a", { b: "body/b" })], { check: () => false })] }) // prettier-ignore
    expect(settled(draftingOf(tree), draftOf({ a: 1, b: 1 }))?.draft.request.body).toEqual({ a: 1 })
  })

  it("or not, where an error stays", () => {
    expect(settled(draftingOf(treeWith(neverA)), all(1, 1, 1))).toBeUndefined()
    expect(settled(draftingOf(treeWith(neverA, rule("own.other", "/b", () => false, { about: warning }))), all(1, 1, 1))).toBeUndefined()
    expect(settled(draftingOf(treeWith()), draftOf({ a: 9, b: 1, c: 1 }))).toBeUndefined()
  }) // prettier-ignore
})

describe("while it is settled a draft", () => {
  const goal = (change: Partial<Goal>): Goal => ({ keeps: () => true, tolerates: () => false, ...change })
  const bodyOf = (rules: readonly PlacedRule[], draft: Draft, change: Partial<Goal>) =>
    settled(draftingOf(treeWith(...rules)), draft, goal(change))?.draft.request.body
  const keepsA: Partial<Goal> = { keeps: ({ draft }) => (draft.request.body as Numbers)["a"] === 1 }
  const keepsC: Partial<Goal> = { keeps: ({ draft }) => (draft.request.body as Numbers)["c"] === 3 }

  it("keeps what it must", () => {
    expect(bodyOf([aIsB], all(1, 2, 1), keepsA)).toEqual({ a: 1, b: 1, c: 1 })
    expect(bodyOf([aIsB], all(2, 1, 1), keepsA)).toBeUndefined()
    expect(bodyOf([aIsB, cIsNot3], all(1, 2, 3), keepsC)).toBeUndefined()
  })

  it("may have a problem that is none", () => {
    const tolerated: Partial<Goal> = { tolerates: (problem) => problem.rule === "own.other" }
    expect(bodyOf([cIsNot3], all(1, 1, 3), tolerated)).toEqual({ a: 1, b: 1, c: 3 })
    expect(bodyOf([aIsB, cIsNot3], all(1, 2, 3), tolerated)).toEqual({ a: 2, b: 2, c: 3 })
    expect(bodyOf([neverA], all(1, 1, 1), tolerated)).toBeUndefined()
  })
})

describe("moves that are tried for one problem", () => {
  const body = (count: number) => objectOf({ "a!": literal(...Array.from({ length: count }, (_, index) => index + 1)), b: literal(0) })
  const wanting = (value: number) =>
    findRule(["/a"], { a: "body/a" }, (read) => ((read as Numbers)["a"] === value ? [] : [{ at: "/a" }]))
  const settledTo = (value: number) =>
    settled(draftingOf(treeOf({ body: body(60), rules: [wanting(value)] })), draftOf({ a: 60 }))?.draft.request.body

  it("are thirty-two: its own value first, then those at hand", () => {
    expect(settledTo(31)).toEqual({ a: 31 })
    expect(settledTo(32)).toBeUndefined()
  })

  it("do not count what takes it away", () => {
    const tree = treeOf({ body: objectOf({ a: body(60).members.get("a")?.node as never }), rules: [wanting(0)] })
    expect(settled(draftingOf(tree), draftOf({ a: 60 }))?.draft.request.body).toEqual({})
  })
}) // prettier-ignore

it("as many steps are taken as two dozen problems need that are helped one by one", () => {
  const names = Array.from({ length: 25 }, (_, index) => `m${index}`)
  const made = { passes: [{ one: 0 }, { one: 1 }] }
  const treeOfMany = (count: number) =>
    treeOf({
      body: objectOf(Object.fromEntries(names.map((name) => [`${name}!`, literal(0, 1)]))),
      rules: names.slice(0, count).map((name) =>
        checkRule([standAt(`/${name}`, { one: `body/${name}` })], {
          id: `own.${name}`,
          made,
          check: (read) => (read as Numbers)["one"] === 1,
        }),
      ),
    })
  const zeros = draftOf(Object.fromEntries(names.map((name) => [name, 0])))
  expect(settled(draftingOf(treeOfMany(24)), zeros)?.draft.request.body).toMatchObject({ m0: 1, m23: 1, m24: 0 })
  expect(settled(draftingOf(treeOfMany(25)), zeros)).toBeUndefined()
})
