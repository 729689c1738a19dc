import { describe, expect, it } from "vitest"
import { type Found, keyOf } from "../../../../src/testing/laws/found.js"
import { ordered } from "../../../../src/testing/laws/ordered.js"
import type { Node } from "../../../../src/tree/tree.js"
import { checkRule, standAt, treeOf } from "../../check/asked.js"
import { lazy, listOf, numeric, objectOf, open, ruleThat, text, union } from "../../check/made.js"
import { withRules } from "../made.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

const pair = objectOf({ p: numeric(), q: numeric() })
const comment: Node = objectOf({ text: text(), replies: listOf(lazy(() => comment)) })
const tree = withRules(
  treeOf({
    body: objectOf({
      z: numeric(),
      a: numeric(),
      inner: pair,
      list: listOf(pair),
      tuple: listOf(objectOf({ r: numeric() }), { elements: [pair] }),
      folded: lazy(() => pair),
      comment,
      open: open(),
      mixed: union([objectOf({ k: numeric() }), objectOf({ k: numeric(), deep: pair })]),
      record: objectOf({ known: numeric() }, { rest: pair }),
      either: union([objectOf({ p: numeric(), x: numeric() }), objectOf({ x: numeric(), p: numeric() }), text()]),
    }),
    path: objectOf({ id: numeric() }),
    facts: { g: numeric(), f: numeric() },
    rules: [checkRule([standAt("/z", {})]), checkRule([standAt("/z", {})], { id: "own.later" })],
  }),
  ruleThat(() => false),
  ruleThat(() => false, { id: "own.other" }),
)

/** A finding at a place, `rule@/a/0`; in another part than the body where the place begins with its name. */
function at(spot: string): object {
  const [rule = "", place = ""] = spot.split("@")
  const [part = "", ...keys] = place.split("/")
  const path = keys.map((key) => (/^\d+$/.test(key) ? Number(key) : key))
  return finding(rule, keys.map((key) => `/${key}`).join(""), { in: part || "body", path })
}
const body = { late: 1, early: 2, inner: { odd: 1, other: 2 }, open: { x: { q: { s: 1, r: 2 }, p: 2 }, a: 1 } }
const wrong = (change: object) =>
  wrongWith(ordered, answering({ tree, checkRequest: () => verdictOf(change) }), {
    junk: { request: { body }, facts: { f: 1, g: 2, odd: 1, other: 2 } },
    numRuns: 1,
  })

describe("of two findings one comes first", () => {
  it.each([
    ["of the path before the body", "type@path/id", "type@/z"],
    ["of the body before facts", "type@/z", "type@facts/f"],
    ["of the path before the query", "type@path/id", "type@query/a"],
    ["of the query before the headers", "type@query/b", "type@headers/a"],
    ["in the order of the shape", "type@/z", "type@/a"],
    ["of facts in theirs", "type@facts/g", "type@facts/f"],
    ["of the whole before its members", "required@", "type@/z"],
    ["of an object before its members", "type@/inner", "type@/inner/p"],
    ["of members inside in their order", "type@/inner/p", "type@/inner/q"],
    ["of elements by their index", "type@/list/2", "type@/list/10"],
    ["of members of an element in their order", "type@/list/0/p", "type@/list/0/q"],
    ["of members of an element of a tuple in their order", "type@/tuple/0/p", "type@/tuple/0/q"],
    ["of members of a shape by another name in their order", "type@/folded/p", "type@/folded/q"],
    ["of members of what is inside itself in their order", "type@/comment/replies/0/text", "type@/comment/replies/0/replies"],
    ["of members of any name in their order", "type@/record/any/p", "type@/record/any/q"],
    ["of what is inside anything as it was sent", "type@/open/x", "type@/open/a"],
    ["of what is deeper inside anything as it was sent", "type@/open/x/q", "type@/open/x/p"],
    ["of what is deepest inside anything as it was sent", "type@/open/x/q/s", "type@/open/x/q/r"],
    ["of members that one of several shapes has in its order", "type@/mixed/deep/p", "type@/mixed/deep/q"],
    ["of known members before unknown ones", "type@/a", "unknown@/late"],
    ["of unknown members as they were sent", "unknown@/late", "unknown@/early"],
    ["of unknown members inside as they were sent", "unknown@/inner/odd", "unknown@/inner/other"],
    ["of unknown facts as they were given", "unknown@facts/odd", "unknown@facts/other"],
    ["of the engine's rules before a value's at one place", "type@/z", "own.rule@/z"],
    ["of the value's rules as they were declared", "own.rule@/z", "own.other@/z"],
    ["of the value's rules before those of several values", "own.other@/z", "own.check@/z"],
    ["of rules of several values as they were declared", "own.check@/z", "own.later@/z"],
  ])("%s", (_, first, second) => {
    const [one, other] = [at(first), at(second)]
    expect(wrong({ issues: [one, other] })).toBe("")
    expect(wrong({ warnings: [one, other] })).toBe("")
    const told = `${keyOf(one as Found)} comes after ${keyOf(other as Found)}`
    expect(wrong({ issues: [other, one] })).toBe(told)
    expect(wrong({ warnings: [other, one] })).toBe(told)
  }) // prettier-ignore
})

it("of members that shapes have in another order each either may come first", () => {
  const both = [at("type@/either/p"), at("type@/either/x")]
  expect(wrong({ issues: both })).toBe("")
  expect(wrong({ issues: both.toReversed() })).toBe("")
})

it("each two that follow one another are in order", () => {
  expect(wrong({ issues: ["type@/z", "type@/a", "type@/inner"].map(at) })).toBe("")
  expect(wrong({ issues: ["type@/z", "type@/inner", "type@/a"].map(at) })).toBe("type body /a comes after type body /inner")
}) // prettier-ignore

describe("something is told once", () => {
  const [one, other] = [at("own.rule@/z"), at("own.rule@/a")]
  const lacking = (found: object, fact: string) => ({ ...found, fact })

  it.each<[about: string, verdict: object, wanted: string]>([
    ["a rule at two places", { issues: [one, other] }, ""],
    ["a rule at a place, as an issue twice", { issues: [one, one] }, "something is told twice"],
    ["a rule at a place, as an issue and a warning", { issues: [one], warnings: [one] }, "something is told twice"],
    ["a rule that lacks two facts", { unchecked: [lacking(one, "f"), lacking(one, "g")] }, ""],
    ["two rules that lack a fact", { unchecked: [lacking(one, "f"), lacking(other, "f")] }, ""],
    ["a rule that lacks a fact, twice", { unchecked: [lacking(one, "f"), lacking(one, "f")] }, "something is told twice"],
    ["a rule that fails, and lacks a fact", { issues: [one], unchecked: [lacking(one, "f")] }, ""],
  ])("%s", (_, verdict, wanted) => {
    expect(wrong(verdict)).toBe(wanted)
  })
}) // prettier-ignore
