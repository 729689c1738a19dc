import { expect, it } from "vitest"
import { outcome } from "../../../../src/testing/laws/outcome.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

interface Options {
  readonly unchecked?: string
  readonly maxIssues?: number
}
type Answer = (options: Options) => object
const [own, lacking] = [finding("own.rule"), finding("own.rule", "/b")]
const hint = finding("own.rule", "/b", { severity: "warning" })
const said = (outcome: string, answer: object, change: object = {}) => {
  const isOpen = outcome === "accepted" || outcome === "undecided"
  return verdictOf(answer, { outcome, ok: outcome === "accepted", ...(isOpen && { value: {} }), ...change })
}
const wrong = (answer: Answer) => {
  const judge = (_: unknown, __: unknown, options: Options) => answer(options)
  return wrongWith(outcome, answering({ check: judge, checkRequest: judge }), { numRuns: 100 })
}
const isAsked = ({ unchecked = "undecided" }: Options) => unchecked === "undecided"

it.each<[about: string, answer: Answer, wanted: string]>([
  ["nothing is found", () => said("accepted", {}), ""],
  ["an error is found", () => said("rejected", { issues: [own] }), ""],
  ["a warning is found", () => said("accepted", { warnings: [own] }), ""],
  ["a member throws", () => said("fault", { issues: [own, finding("fault")] }), ""],
  ["a fact is broken", () => said("fault", { issues: [finding("fact")] }), ""],
  ["an error rule lacks a fact", (options) => said(isAsked(options) ? "undecided" : "accepted", { unchecked: [hint, lacking] }), ""],
  ["a warning lacks a fact", () => said("accepted", { unchecked: [hint] }), ""],
  ["an error is found, and another rule lacks a fact", () => said("rejected", { issues: [own], unchecked: [lacking] }), ""],
  ["what is accepted is called rejected", () => said("rejected", {}), "it is rejected, not accepted"],
  ["what is rejected is called accepted", () => said("accepted", { issues: [own] }), "it is accepted, not rejected"],
  ["a fault is called rejected", () => said("rejected", { issues: [finding("fault")] }), "it is rejected, not fault"],
  ["what is undecided is called accepted", () => said("accepted", { unchecked: [lacking] }), "it is accepted, not undecided"],
  ["what is allowed is called undecided", () => said("undecided", { unchecked: [lacking] }), "it is undecided, not accepted"],
  ["what is accepted is not ok", () => said("accepted", {}, { ok: false }), "`ok` says something else"],
  ["what is rejected is ok", () => said("rejected", { issues: [own] }, { ok: true }), "`ok` says something else"],
  ["what is undecided is ok", (options) => said(isAsked(options) ? "undecided" : "accepted", { unchecked: [lacking] }, { ok: true }), "`ok` says something else"],
  ["a value is withheld", () => verdictOf(), "a value is given where none may be used, or withheld"],
  ["what is undecided has no value", (options) => (isAsked(options) ? verdictOf({ unchecked: [lacking] }, { ok: false, outcome: "undecided" }) : said("accepted", { unchecked: [lacking] })), "a value is given where none may be used, or withheld"],
  ["a value is given", () => said("rejected", { issues: [own] }, { value: {} }), "a value is given where none may be used, or withheld"],
])("holds, or not, where %s", (_, answer, wanted) => {
  expect(wrong(answer)).toBe(wanted)
}) // prettier-ignore

it("holds of a body and of a whole request, of junk and of what is accepted", () => {
  const seen = new Set<unknown>()
  const check = (body: unknown, _: unknown, options: object) => {
    seen.add(body)
    expect(options).toMatchObject({ sensitive: "show", maxIssues: Infinity })
    expect("unchecked" in options ? options.unchecked : "none").toBeDefined()
    return said("accepted", {})
  }
  const on = { junk: { request: { body: "junk" }, facts: {} }, valid: { request: { body: "valid" }, facts: {} }, numRuns: 50 }
  expect(wrongWith(outcome, answering({ check, checkRequest: () => said("accepted", {}) }), on)).toBe("")
  expect(seen).toEqual(new Set(["junk", "valid"]))
  const bad = () => said("rejected", {})
  expect(wrongWith(outcome, answering({ check: () => said("accepted", {}), checkRequest: bad }), on)).toBe("it is rejected, not accepted")
  expect(wrongWith(outcome, answering({ check: bad, checkRequest: () => said("accepted", {}) }), on)).toBe("it is rejected, not accepted")
}) // prettier-ignore
