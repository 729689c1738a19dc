import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Facts } from "../../../src/testing/drafting.js"
import { benchOf, valid, validDrafts } from "../../../src/testing/valid.js"
import { checkRule, editableRule, findRule, standAt, treeOf } from "../check/asked.js"
import { literal, numeric, objectOf, ruleThat, text } from "../check/made.js"
import { declaredOf, draftOf, draftingOf, withSamples } from "./made.js"

const between = ruleThat(
  (value: number) => !(value >= 0 && value <= 500),
  {},
  { describes: { is: "between", least: 0, most: 500 } },
)
const operation = (rules = [checkRule([standAt("/a", { a: "body/a", f: "facts/f" })], { check: (read) => (read as Facts)["a"] === (read as Facts)["f"] })]) =>
  declaredOf(treeOf({
    body: objectOf({ a: literal(1, 2), b: literal(3), n: numeric({ rules: [between] }) }),
    facts: { f: literal(1, 2), state: withSamples(text(), "NEW", "PAID", "SOLD") },
    rules: [...rules, editableRule(["/a", "/b", "/n"], "facts/state", { NEW: ["/a", "/b", "/n"], PAID: ["/b"], SOLD: [] })],
  })) // prettier-ignore
const some = <T>(drawn: fc.Arbitrary<T>, numRuns = 200): readonly T[] => fc.sample(drawn, { numRuns, seed: 1 })

describe("requests that are accepted", () => {
  it("are drawn, with facts", () => {
    const declared = operation()
    const drawn = some(valid(declared))
    expect(drawn.filter(({ request, facts }) => !declared.checkRequest(request as never, facts).ok)).toEqual([])
    expect(drawn.every((one) => Object.keys(one).sort().join() === "facts,request")).toBe(true)
    const bodies = drawn.map(({ request }) => request.body as Facts)
    expect(new Set(bodies.map(({ a }) => a))).toEqual(new Set([undefined, 1, 2]))
    expect(bodies.some((body) => Object.keys(body).length === 3)).toBe(true)
  })

  it("are drawn next to limits where that is asked for", () => {
    const atLimit = (drawing: object) =>
      some(valid(operation(), drawing)).filter(({ request }) => [0, 500].includes((request.body as Facts)["n"] as number)).length
    expect(atLimit({ coverage: "edges" })).toBeGreaterThan(10)
    expect(atLimit({})).toBeLessThan(5)
    expect(atLimit({ coverage: "realistic" })).toBe(atLimit({}))
  }) // prettier-ignore

  it.each<[about: string, drawing: { readonly facts?: Facts }, bound: Facts | undefined]>([
    ["that are pinned", { facts: { state: "PAID" } }, undefined],
    ["that the operation is bound to", {}, { state: "PAID" }],
    ["that are pinned over those that it is bound to", { facts: { state: "PAID" } }, { state: "SOLD" }],
  ])("are drawn by facts %s", (_, drawing, bound) => {
    const declared = bound === undefined ? operation() : operation().given(bound)
    const drawn = some(valid(declared, drawing as never))
    expect(new Set(drawn.map(({ facts }) => (facts as Facts)["state"]))).toEqual(new Set(["PAID"]))
    expect(new Set(drawn.flatMap(({ request }) => Object.keys(request.body as object)))).toEqual(new Set(["b"]))
  })

  it("are drawn with no fact that is pinned to nothing", () => {
    const drawn = some(valid(operation(), { facts: { f: undefined } } as never))
    expect(new Set(drawn.map(({ facts }) => (facts as Facts)["f"]))).toEqual(new Set([undefined]))
  })

  it("are none where a rule lets none pass: it throws at once", () => {
    const never = checkRule([standAt("", { body: "body" })], { check: () => false })
    expect(() => valid(operation([never]))).toThrow("own.update: no request is accepted with these facts")
  })

  it("are drawn where some drafts cannot be settled: these are left out", () => {
    const body = objectOf({ "a!": literal(...Array.from({ length: 60 }, (_, index) => index)) })
    const find = ({ a }: { readonly a: number }) => (a < 40 ? [{ at: "/a" }] : [])
    const declared = declaredOf(treeOf({ body, rules: [findRule(["/a"], { a: "body/a" }, find as never)] }))
    expect(some(validDrafts(declared), 40).filter((judged) => judged === undefined).length).toBeGreaterThan(3)
    expect(some(valid(declared), 40).filter(({ request }) => !((request.body as { a: number }).a >= 40))).toEqual([])
  })

  it("are drawn where drafts are mostly none, too", () => {
    const rare = checkRule([standAt("", { body: "body" })], { check: (read) => "a" in (read as { body: object }).body })
    expect(some(valid(operation([rare]), { facts: { state: "NEW" } } as never), 20)).toHaveLength(20)
  })
})

describe("drafts", () => {
  it("are settled: what their state does not open is left out, and facts agree", () => {
    const drawn = some(validDrafts(operation()))
    expect(drawn.every((judged) => judged?.problems.length === 0)).toBe(true)
    const sold = drawn.filter((judged) => judged?.draft.facts["state"] === "SOLD")
    expect(sold.length).toBeGreaterThan(0)
    expect(sold.every((judged) => Object.keys(judged?.draft.request.body as object).length === 0)).toBe(true)
  })

  it("are undefined where they cannot be settled", () => {
    const never = checkRule([standAt("", { body: "body" })], { check: () => false })
    expect(new Set(some(validDrafts(operation([never])), 5))).toEqual(new Set([undefined]))
    expect(draftingOf(treeOf({})).judge(draftOf({})).problems).toEqual([])
  })

  it("of one operation are of the same values, by their coverage", () => {
    const declared = operation()
    const [one, same, edges] = [benchOf(declared, {}), benchOf(declared, {}), benchOf(declared, { coverage: "edges" })]
    expect([same.values, same.pools]).toEqual([one.values, one.pools])
    expect(same.values).toBe(one.values)
    expect(same.pools).toBe(one.pools)
    expect([one.values.coverage, edges.values.coverage]).toEqual(["realistic", "edges"])
    expect(benchOf(declared, { coverage: "edges" }).pools).toBe(edges.pools)
    expect(edges.pools.values).toBe(edges.values)
    expect(benchOf(operation(), {}).values).not.toBe(one.values)
    expect(benchOf(declared, { facts: { f: 1 } }).pinned).toEqual({ f: 1 })
  })
})
