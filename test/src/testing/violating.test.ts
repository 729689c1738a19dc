import * as fc from "fast-check"
import { describe, expect, it } from "vitest"
import type { Facts } from "../../../src/testing/drafting.js"
import { unserved, violating, violations, violationsOfEach } from "../../../src/testing/violating.js"
import type { CheckRule } from "../../../src/tree/tree.js"
import { checkRule, standAt, treeOf } from "../check/asked.js"
import { listOf, literal, numeric, objectOf, ruleThat, text } from "../check/made.js"
import { declaredOf, seldomBroken, withRules } from "./made.js"

const small = ruleThat((value: number) => value > 9, {}, { describes: { is: "between", least: -9, most: 9 } })
const hint = ruleThat((value: number) => value > 8, { id: "own.hint", severity: "warning", infers: "a row" } as never)
const huge = ruleThat((value: number) => value > 50, { id: "own.huge" })
const silent = ruleThat((value: string) => value === "Sésame", { id: "own.silent" })
const sum = numeric({ rules: [small, hint, huge] })
const aIsF = (change: Partial<CheckRule> = {}) =>
  checkRule([standAt("/a", { a: "body/a", f: "facts/f" }), standAt("/b", { a: "body/b", f: "facts/f" })], {
    check: (read) => (read as Facts)["a"] === (read as Facts)["f"],
    ...change,
  })
const operation = (change: Partial<CheckRule> = {}) =>
  declaredOf(withRules(treeOf({
    body: objectOf({ a: literal(1, 2), b: literal(1, 2), sum, sums: listOf(sum), word: text({ rules: [silent] }), nothing: text() }),
    path: objectOf({ id: sum }),
    facts: { f: literal(1, 2) },
    rules: [aIsF(), checkRule([standAt("/nothing", { n: "body/nothing" })], { id: "own.never", ...change })],
  }), small, hint, huge, silent)) // prettier-ignore
const some = <T>(drawn: fc.Arbitrary<T>): readonly T[] => fc.sample(drawn, { numRuns: 60, seed: 1 })
const draw = (id: string, breaking: object = {}) => some(violating(operation(), id as never, breaking as never))

describe("what breaks a rule", () => {
  it.each([
    ["own.rule", ["path/id", "body/sum", "body/sums/0", "body/sums/1"]],
    ["own.check", ["body/a", "body/b"]],
    ["body", ["body"]],
  ])("%s, is drawn for each of its places", (id, places) => {
    const declared = operation()
    const drawn = draw(id)
    expect(new Set(drawn.map((one) => one.in + one.pointer))).toEqual(new Set(places))
    for (const { request, facts, rule, options, ...at } of drawn) {
      expect([rule, options]).toEqual([id, {}])
      const { issues } = declared.checkRequest(request, facts as never, options)
      expect(issues.map((one: { rule: string; in: string; pointer: string }) => [one.rule, one.in, one.pointer])).toEqual([[id, at.in, at.pointer]])
    }
  }) // prettier-ignore

  it("brings no warning of the value's own where that can be, and no other error", () => {
    expect(draw("own.hint").every(({ request }) => !JSON.stringify(request).includes("9.5"))).toBe(true)
  })

  it("is drawn with the options that it needs, and without what must not be known", () => {
    const drawn = some(violating(operation(), "unchecked", {}))
    expect(new Set(drawn.map(({ options }) => JSON.stringify(options)))).toEqual(new Set(['{"unchecked":"reject"}']))
    expect(drawn.filter(({ facts }) => "f" in (facts as object))).toEqual([])
  })

  it("is drawn at one place where that is asked for", () => {
    expect(new Set(draw("own.rule", { at: "/sums/*" }).map(({ pointer }) => pointer))).toEqual(new Set(["/sums/0", "/sums/1"]))
    expect(new Set(draw("own.rule", { at: "path/id" }).map((one) => one.in + one.pointer))).toEqual(new Set(["path/id"]))
    expect(() => draw("own.rule", { at: "/a" })).toThrow('own.rule does not stand at /a; it stands at "path/id", "/sum", "/sums/*"')
  }) // prettier-ignore

  it("is drawn with facts that are pinned", () => {
    const drawn = draw("own.check", { facts: { f: 2 } })
    expect(drawn.every(({ facts }) => (facts as Facts)["f"] === 2)).toBe(true)
    expect(drawn.every(({ request }) => Object.values(request.body as object).includes(1))).toBe(true)
  })
})

describe("what nothing breaks", () => {
  it.each([
    ["own.never", "own.update: nothing can be made that breaks own.never: give the rule `made.breaks`, values of its reads with which it fails, and `made.passes`, with which it passes; or its facts and members `samples`"],
    ["own.silent", 'own.update: nothing can be made that breaks own.silent: give its constraint `describes`: { is: "sampled", passes: […], breaks: […] } will do'],
    ["required", "own.update: nothing can be made that breaks required: the shape has no place, or the facts leave none, where it could be broken"],
  ])("is told, with what is missing: %s", (id, message) => {
    expect(() => draw(id)).toThrow(message)
  }) // prettier-ignore

  it("is no rule that there is not: it tells those that there are", () => {
    expect(() => draw("own.nothing")).toThrow("own.update has no rule own.nothing; its rules are body, type, required,")
    expect(() => draw("toString")).toThrow("own.update has no rule toString")
  })

  it("is listed", () => {
    expect(unserved(operation()).map(({ rule, because }) => [rule, because.slice(0, 47)])).toEqual(
      ["required", "own.silent", "own.never"].map((rule) => [rule, `own.update: nothing can be made that breaks ${rule}`.slice(0, 47)]),
    )
    expect(unserved(operation({ made: { breaks: [{ n: "n" }] }, check: (read) => (read as Facts)["n"] !== "n" })).map(({ rule }) => rule)).not.toContain("own.never")
  }) // prettier-ignore

  it("is looked for once an operation", () => {
    const declared = operation()
    expect(violationsOfEach(declared)).toBe(violationsOfEach(declared))
    const each = violationsOfEach(declared)
    expect(each.map(({ rule }) => rule)).toEqual(declared.rules.map(({ id }: { id: string }) => id))
    expect(each.every(({ violations, because }) => (violations === undefined) !== (because === undefined))).toBe(true)
  })
})

describe("ways that fail", () => {
  it("are left out where others hardly ever do", () => {
    expect(new Set(some(violations(seldomBroken(3), "own.check")).map((one) => one?.pointer))).toEqual(new Set(["/a"]))
  })

  it("are taken where they fail once in eight draws, but not twice", () => {
    const places = (most: number) => new Set(some(violations(seldomBroken(most), "own.check")).flatMap((one) => one?.pointer ?? []))
    expect(places(8)).toEqual(new Set(["/a", "/b"]))
    expect(places(7)).toEqual(new Set(["/a"]))
  }) // prettier-ignore

  it("are taken where all do: what they do not make is left out", () => {
    const drawn = some(violations(seldomBroken(3, ["/b"]), "own.check"))
    expect(new Set(drawn.map((one) => one?.pointer))).toEqual(new Set(["/b", undefined]))
    expect(new Set(some(violating(seldomBroken(3, ["/b"]), "own.check" as never)).map(({ pointer }) => pointer))).toEqual(new Set(["/b"]))
  }) // prettier-ignore
})
