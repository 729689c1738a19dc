import { describe, expect, it } from "vitest"
import { total } from "../../../../src/testing/laws/total.js"
import { treeOf } from "../../check/asked.js"
import { numeric, objectOf } from "../../check/made.js"
import { answering, finding, tryOn, verdictOf, wrongWith } from "./tried.js"

const tree = treeOf({ body: objectOf({ a: numeric() }) })
type Parts = Readonly<Record<string, unknown>>
const wrong = (change: object, numRuns = 3) =>
  wrongWith(total, answering({ tree, ...change }), {
    junk: { request: { body: { b: 1 }, path: {} }, facts: { f: 1 } },
    numRuns,
  })

it("holds where every value gets a verdict", () => {
  expect(wrong({}, 50)).toBe("")
  for (const outcome of ["undecided", "rejected", "fault"]) expect(wrong({ check: () => verdictOf({}, { outcome }) })).toBe("")
  const found = [finding("own.rule")]
  expect(wrong({ check: () => verdictOf({ issues: found, warnings: found, unchecked: found }) })).toBe("")
}) // prettier-ignore

describe("does not hold", () => {
  it.each<[about: string, check: (value: unknown, facts: unknown) => object, wanted: string]>([
    ["where a verdict is none", () => verdictOf({}, { outcome: "" }), "it is "],
    ["where asking throws", () => { throw new Error("no verdict") }, "no verdict"],
    ["where an issue is no data", () => verdictOf({ issues: [{ at: new Date(0) }] }), "issues as JSON has them:"],
    ["where a warning has a hole", () => verdictOf({ warnings: [{ a: [undefined] }] }), "issues as JSON has them:"],
    ["where what is unchecked is no data", () => verdictOf({ unchecked: [NaN as never] }), "issues as JSON has them:"],
  ])("%s", (_, check, wanted) => {
    expect(wrong({ check })).toBe(wanted)
    expect(wrong({ checkRequest: check })).toBe(wanted)
  }) // prettier-ignore

  it.each<[about: string, change: object]>([
    ["the body", { check: (body: { c?: number }) => ("b" in Object(body) && (body.c = 1), verdictOf()) }],
    ["the facts", { check: (_: unknown, facts: { c?: number }) => ("f" in Object(facts) && (facts.c = 1), verdictOf()) }],
    ["the request", { checkRequest: (request: { c?: number }) => ((request.c = 1), verdictOf()) }],
  ])("where %s changes", (_, change) => {
    const once = { request: { body: { b: 1 } }, facts: { f: 1 } }
    const { errorInstance } = tryOn(total, answering({ tree, ...change }), { junk: once, numRuns: 1 })
    const [what, after, before] = (errorInstance as Error).message.split("\n")
    expect([what, before]).toEqual(["what was judged has changed", '"{\\"request\\":{\\"body\\":{\\"b\\":1}},\\"facts\\":{\\"f\\":1}}"'])
    expect(after).toContain('"c":1')
  })
}) // prettier-ignore

it("any value is asked about as a body, as facts, as what is stored, and as any part but the body", () => {
  const [asked, requests]: [unknown[][], unknown[][]] = [[], []]
  const check = (...all: unknown[]) => (asked.push(all), verdictOf())
  const checkRequest = (...all: unknown[]) => (requests.push(all), verdictOf())
  wrong({ check, checkRequest }, 1)
  const all = { sensitive: "show", maxIssues: Infinity }
  const [body, facts] = [{ b: 1 }, { f: 1 }]
  const any = asked[1]?.[0]
  expect(asked).toEqual([[body, facts, all], [any, facts, all], [body, any], [body, { ...facts, current: any }, { unknownKeys: "strip" }]])
  expect(requests).toEqual([[{ body, path: {} }, facts], [{ path: any, query: any, headers: any, body }, facts, all]])
}) // prettier-ignore

it("any value is what is no JSON, too, and what throws, also in members of the body", () => {
  const kinds = new Set<string>()
  const noted = (ask: () => unknown) => {
    try {
      kinds.add(String(ask()))
    } catch {
      kinds.add("throws")
    }
  }
  const checkRequest = ({ query: value }: Parts) => {
    noted(() => typeof value)
    noted(() => Object.prototype.toString.call(value))
    noted(() => `prototype ${String(Object.getPrototypeOf(value) === null)}`)
    noted(() => "a" in (value as object) && "member a")
    noted(() => Array.isArray(value) && Object.keys(value).length < value.length && "sparse")
    return verdictOf()
  }
  wrong({ checkRequest }, 300)
  const wanted = ["bigint", "[object Date]", "[object Map]", "prototype true", "sparse", "throws", "member a", "symbol", "function"]
  expect([...kinds]).toEqual(expect.arrayContaining(wanted))
}) // prettier-ignore

it("what is stored is called `current` where the operation stores nothing", () => {
  const asked: unknown[] = []
  const check = (_: unknown, facts: unknown, options: Parts = {}) => ("unknownKeys" in options && asked.push(facts), verdictOf())
  wrong({ tree: treeOf({ stored: null }), check }, 1)
  expect(asked[0]).toHaveProperty("current")
  wrong({ tree: treeOf({ stored: "parcel" }), check }, 1)
  expect(asked[1]).toHaveProperty("parcel")
}) // prettier-ignore
