import { expect, it } from "vitest"
import { monotone } from "../../../../src/testing/laws/monotone.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

type Facts = Readonly<Record<string, unknown>>
/** Answers one thing where the fact f is known, another where it is not. */
const answersBy = (less: object, more: object) => (_: unknown, facts: Facts) => (facts["f"] === undefined ? less : more)
const both = (less: object, more: object) =>
  answering({ check: answersBy(less, more), checkRequest: answersBy(less, more) })
const junk = { request: { body: {} }, facts: { f: 1, g: undefined } }
const wrong = (operation: object) => wrongWith(monotone, operation, { junk, numRuns: 1 })

const [found, other] = [finding("own.rule"), finding("own.rule", "/b")]
const nothing = verdictOf()
const lacking = verdictOf({ unchecked: [found] })

it.each<[about: string, less: object, more: object, wanted: string]>([
  ["nothing is found", nothing, nothing, ""],
  ["the same is found", verdictOf({ issues: [found] }), verdictOf({ issues: [found] }), ""],
  ["what was unchecked is found", lacking, verdictOf({ issues: [found] }), ""],
  ["what was unchecked warns", lacking, verdictOf({ warnings: [found] }), ""],
  ["what was unchecked passes", lacking, nothing, ""],
  ["what was unchecked still is", lacking, lacking, ""],
  ["a member throws only then", nothing, verdictOf({ issues: [finding("fault")] }), ""],
  ["the fact contradicts another", nothing, verdictOf({ issues: [finding("fact"), found] }), ""],
  ["a fact is broken only then", nothing, verdictOf({ issues: [finding("type", "/f", { in: "facts" }), found] }), ""],
  ["a fact was broken before", verdictOf({ issues: [finding("fact")] }), verdictOf({ issues: [found] }), ""],
  ["what was found is gone", verdictOf({ issues: [found] }), nothing, "own.rule body /a is gone with one more fact"],
  ["what was warned of is gone", verdictOf({ warnings: [found] }), nothing, "own.rule body /a is gone with one more fact"],
  ["something is found that was not unchecked", verdictOf({ unchecked: [other] }), verdictOf({ issues: [found] }), "own.rule body /a comes with one more fact, and was not unchecked"],
  ["something warns that was not unchecked", nothing, verdictOf({ warnings: [found] }), "own.rule body /a comes with one more fact, and was not unchecked"],
  ["something is unchecked that was not", nothing, lacking, "own.rule body /a lacks something only now"],
])("holds, or not, where with one more fact %s", (_, less, more, wanted) => {
  expect(wrong(both(less, more))).toBe(wanted)
}) // prettier-ignore

it("holds of a body, and of a whole request", () => {
  const gone = answersBy(verdictOf({ issues: [found] }), nothing)
  expect(wrong(answering({ check: gone }))).toBe("own.rule body /a is gone with one more fact")
  expect(wrong(answering({ checkRequest: gone }))).toBe("own.rule body /a is gone with one more fact")
})

it("asks without each fact that is there, for everything", () => {
  const asked: unknown[] = []
  const check = (_: unknown, facts: unknown, options: unknown) => (asked.push(facts, options), nothing)
  wrongWith(monotone, answering({ check }), { junk: { request: {}, facts: { f: 1, g: undefined, h: 2 } }, numRuns: 1 })
  const options = { sensitive: "show", maxIssues: Infinity }
  const all = { f: 1, g: undefined, h: 2 }
  expect(asked).toEqual([{ ...all, f: undefined }, options, all, options, { ...all, h: undefined }, options, all, options])
  expect(wrongWith(monotone, answering({ check }), { junk: { request: {}, facts: null as never }, numRuns: 1 })).toBe("")
}) // prettier-ignore
