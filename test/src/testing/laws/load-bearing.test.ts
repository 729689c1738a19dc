import { describe, expect, it } from "vitest"
import { loadBearing, loadBearingAlone } from "../../../../src/testing/laws/load-bearing.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

interface Options {
  readonly off?: readonly string[]
}
type Change = (verdict: object) => object
const [own, other, engine] = [finding("own.rule"), finding("own.other"), finding("type")]
const lacking = { ...finding("own.rule", "/b"), fact: "f" }
const all = { issues: [own, other, engine], warnings: [finding("own.hint")], unchecked: [lacking] }
const without = (id: string, list: readonly object[]) => list.filter((one) => (one as { rule: string }).rule !== id)
/** What is said where one rule may be off. */
const said = ({ off: [id = ""] = [] }: Options, change: Change = (verdict) => verdict) =>
  id === ""
    ? verdictOf(all)
    : change(
        verdictOf({
          issues: without(id, all.issues),
          warnings: without(id, all.warnings),
          unchecked: without(id, all.unchecked),
        }),
      )
const judging = (change?: Change) => (_: unknown, __: unknown, options: Options) => said(options, change)

describe("a rule that is off", () => {
  const wrong = (change: Change | undefined, on: "check" | "checkRequest" = "check") =>
    wrongWith(loadBearing, answering({ check: judging(), checkRequest: judging(), [on]: judging(change) }))

  it("loses its own findings, and no other changes", () => {
    expect(wrong(undefined)).toBe("")
  })

  it.each<[about: string, change: Change, wanted: string]>([
    ["it is still found", (verdict) => ({ ...verdict, issues: all.issues }), "without own.rule:"],
    ["another is found no more", (verdict) => ({ ...verdict, issues: [] }), "without own.rule:"],
    ["a warning is found no more", (verdict) => ({ ...verdict, warnings: [] }), "without own.rule:"],
    ["another has other params", (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, params: { a: 1 } })) }), "without own.rule:"],
    ["another weighs less", (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, severity: "warning" })) }), "without own.rule:"],
    ["another stands elsewhere", (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, pointer: "/z" })) }), "without own.rule:"],
    ["another stands in another part", (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, in: "path" })) }), "without own.rule:"],
    ["another is in its place", (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, rule: "own.third" })) }), "without own.rule:"],
    ["it is still unchecked", (verdict) => ({ ...verdict, unchecked: all.unchecked }), "unchecked without own.rule:"],
    ["another is unchecked", (verdict) => ({ ...verdict, unchecked: [{ ...lacking, rule: "own.other" }] }), "unchecked without own.rule:"],
  ])("does something else where %s", (_, change, wanted) => {
    expect(wrong(change)).toBe(wanted)
    expect(wrong(change, "checkRequest")).toBe(wanted)
  })

  it("may be worded otherwise", () => {
    const change: Change = (verdict) => ({ ...verdict, issues: (verdict as typeof all).issues.map((one) => ({ ...one, message: "z" })) })
    expect(wrong(change)).toBe("")
  })

  it("is none of the engine's, and each that is found, lacking or warning", () => {
    const off = new Set<string>()
    const check = (_: unknown, __: unknown, options: Options & { maxIssues?: number }) => {
      expect(options).toMatchObject({ sensitive: "show", maxIssues: Infinity })
      for (const id of options.off ?? []) off.add(id)
      return said(options)
    }
    wrongWith(loadBearing, answering({ check, checkRequest: () => verdictOf() }))
    expect(off).toEqual(new Set(["own.rule", "own.other", "own.hint"]))
  })

  it("lacks the same fact for others", () => {
    const two = { unchecked: [{ ...lacking, rule: "own.other" }, lacking] }
    const check = (fact: string) => (_: unknown, __: unknown, { off }: Options) =>
      verdictOf(off === undefined ? two : { unchecked: [{ ...lacking, rule: "own.other", fact }].filter(({ rule }) => !off.includes(rule)).concat(off[0] === "own.rule" ? [] : [lacking as never]) })
    expect(wrongWith(loadBearing, answering({ check: check("f") }))).toBe("")
    expect(wrongWith(loadBearing, answering({ check: check("g") }))).toBe("unchecked without own.rule:")
  })

  it("is tried on junk, and on what breaks one rule", () => {
    const seen = new Set<unknown>()
    const check = (body: unknown) => (seen.add(body), verdictOf())
    wrongWith(loadBearing, answering({ check }), { junk: { request: { body: "junk" }, facts: {} }, broken: { request: { body: "broken" } } })
    expect(seen).toEqual(new Set(["junk", "broken"]))
  })
}) // prettier-ignore

describe("a rule that a request breaks", () => {
  const asked = (rule: string, answer: object) => {
    const options: unknown[] = []
    const checkRequest = (_: unknown, __: unknown, given: unknown) => (options.push(given), answer)
    const wrong = wrongWith(loadBearingAlone, answering({ checkRequest }), { broken: { rule, options: { unchecked: "reject" } }, numRuns: 1 })
    return [wrong, options]
  } // prettier-ignore

  it("brings nothing once it is off", () => {
    expect(asked("own.rule", verdictOf({ issues: [other] }))).toEqual([
      "",
      [{ unchecked: "reject", off: ["own.rule"] }],
    ])
    expect(asked("own.rule", verdictOf({ issues: [own] }))[0]).toBe("own.rule is off")
    expect(asked("own.rule", verdictOf({ warnings: [other, own] }))[0]).toBe("own.rule is off")
  })

  it("is none of the engine's: these are never off", () => {
    expect(asked("type", verdictOf({ issues: [engine] }))).toEqual(["", []])
  })
})
