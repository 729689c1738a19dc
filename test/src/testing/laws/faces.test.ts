import { describe, expect, it } from "vitest"
import { asks, type Asks } from "../../../../src/operation/operation.js"
import { bound, compiled, explained, field, namesOf } from "../../../../src/testing/laws/faces.js"
import type { Statement } from "../../../../src/testing/laws/law.js"
import { checkRule, findRule, standAt, treeOf } from "../../check/asked.js"
import { listOf, numeric, objectOf, ruleThat } from "../../check/made.js"
import { declaredOf, withRules } from "../made.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

type Facts = Readonly<Record<string, unknown>>
const other = verdictOf({ issues: [finding("own.other")] })

describe("an operation that is bound to facts", () => {
  const told = (body: unknown, facts: unknown, chosen: unknown) => verdictOf({}, { body, facts, chosen })
  const giving = (change: object) =>
    answering({ check: told, checkRequest: told, given: (facts: Facts, chosen: unknown) => ({
      check: (body: unknown, more: Facts = {}) => {
        const there = Object.entries(more).filter(([, value]) => value !== undefined)
        return told(body, { ...facts, ...Object.fromEntries(there) }, chosen)
      },
      checkRequest: (request: unknown) => told(request, facts, chosen),
      ...change,
    }) }) // prettier-ignore
  const junk = { request: { body: { a: 1 } }, facts: { f: 1, g: undefined } }
  const wrong = (change: object) => wrongWith(bound, giving(change), { junk, numRuns: 20 })

  it("says what it says when it is given them", () => {
    expect(wrong({})).toBe("")
  })

  it.each<[about: string, change: object, wanted: string]>([
    ["of a body it says something else", { check: () => other }, "of a body:"],
    ["of a request it says something else", { checkRequest: () => other }, "of a request:"],
    ["of a body with more facts it says something else", { check: (body: unknown, more?: Facts) => (more === undefined ? told(body, junk.facts, undefined) : other) }, "of a body:"],
  ])("does not hold where %s", (_, change, wanted) => {
    expect(wrong(change)).toBe(wanted)
  }) // prettier-ignore

  it("lays the facts of a call over its own, and none that is not there", () => {
    const junks = [{ f: 1 }, { f: undefined, g: 2 }].map((facts) => ({ request: { body: {} }, facts }))
    expect(wrongWith(bound, giving({}), { junks, numRuns: 30 })).toBe("")
    const odd = (body: unknown, more: unknown = {}) => (more === 5 ? other : told(body, more, undefined))
    const given = (facts: unknown) => ({
      check: (body: unknown, more: unknown) =>
        more === 5 ? other : odd(body, { ...(facts as Facts), ...(more as Facts) }),
      checkRequest: () => verdictOf(),
    })
    const mixed = [{ f: 1 }, 5 as never].map((facts) => ({ request: { body: {} }, facts }))
    const operation = answering({
      check: (body: unknown, facts: unknown) => (facts === 5 ? odd(body, {}) : odd(body, facts)),
      given,
    })
    expect(wrongWith(bound, operation, { junks: mixed, numRuns: 30 })).toBe("")
  })

  it("lays the facts of a call over its own, those that there are", () => {
    const asked: unknown[] = []
    const check = (_: unknown, facts: unknown) => (asked.push(facts), verdictOf())
    const operation = answering({ check, given: () => ({ check: () => verdictOf(), checkRequest: () => verdictOf() }) })
    wrongWith(bound, operation, { junk, numRuns: 1 })
    expect(asked).toStrictEqual([junk.facts, junk.facts])
    const odd = (_: unknown, facts: unknown) => (facts === 5 ? verdictOf() : other)
    const given = () => ({ check: () => verdictOf(), checkRequest: () => verdictOf() })
    expect(wrongWith(bound, answering({ check: odd, given }), { junk: { ...junk, facts: 5 as never }, numRuns: 1 })).toBe("")
    const silent = { check: (_: unknown, more?: unknown) => (more === undefined ? verdictOf() : other), checkRequest: () => verdictOf() }
    expect(wrongWith(bound, answering({ given: () => silent }), { junk, numRuns: 1 })).toBe("of more facts:")
  }) // prettier-ignore
})

describe("one place alone", () => {
  const [here, hint, lacking] = [finding("own.check"), finding("own.hint"), finding("own.other", "/b")]
  const whole = verdictOf({
    issues: [here, finding("own.rule", "/p", { in: "path" })],
    warnings: [hint],
    unchecked: [lacking],
  })
  const tree = treeOf({
    body: objectOf({ a: numeric(), b: numeric(), items: listOf(objectOf({ c: numeric(), d: numeric() })) }),
    rules: [
      checkRule([standAt("/items/*/d", { z: "body/z" }), standAt("", { z: "body/z" }), standAt("/a", { b: "body/b", c: "merged/items/*/c", f: "facts/f", p: "path/b" }), standAt("path/a", { z: "body/z" })]),
      checkRule([standAt("/items/*/c", { d: "body/items/*/d", b: "body/others/*/b" }), standAt("/items/*/d", { z: "body/z" })], { id: "own.item" }),
      findRule(["/b"], {}, () => []),
    ],
  }) // prettier-ignore
  type At = Readonly<Record<string, object>>
  const nowhere = verdictOf()
  const said: At = { "/a": verdictOf({ issues: [here, finding("own.rule", "/z")], warnings: [hint] }), "/b": verdictOf({ issues: [here], unchecked: [lacking] }), "/items/0/c": verdictOf({ warnings: [here] }) } // prettier-ignore
  const body = { a: 1, b: 2, items: [{}] }
  const asking = (at: At, verdict = whole, seen: unknown[] = []) =>
    answering({ tree, check: () => verdict, checkField: (pointer: string, ...all: unknown[]) => (seen.push([pointer, ...all]), at[pointer] ?? nowhere) }) // prettier-ignore
  const wrong = (at: At, verdict?: object) =>
    wrongWith(field, asking(at, verdict), { junk: { request: { body }, facts: {} }, numRuns: 1 })

  it("says what the whole says there, and finds what reads it", () => {
    expect(wrong(said)).toBe("")
  })

  it.each<[about: string, at: At, wanted: string]>([
    ["an issue is missing there", { "/a": verdictOf({ warnings: [hint] }) }, "issues at /a:"],
    ["a warning is missing there", { "/a": verdictOf({ issues: [here] }) }, "warnings at /a:"],
    ["something unchecked is missing there", { "/b": verdictOf({ issues: [here] }) }, "unchecked at /b:"],
    ["an issue is found at a place that has none", { "/items/0": verdictOf({ issues: [finding("own.rule", "/items/0")] }) }, "issues at /items/0:"],
    ["an issue of the root is found", { "": verdictOf({ issues: [finding("own.rule", "")] }) }, "issues at :"],
    ["an issue is not found at a place that its rule reads", { "/b": verdictOf({ unchecked: [lacking] }) }, "own.check body /a is not found at /b, which it reads"],
    ["another issue is found there in its place", { "/b": verdictOf({ issues: [finding("own.rule", "/z")], unchecked: [lacking] }) }, "own.check body /a is not found at /b, which it reads"],
    ["an issue is not found at the first of the elements that its rule reads", { "/items/0/c": nowhere }, "own.check body /a is not found at /items/0/c, which it reads"],
    ["an issue of the same place in another part is found", { "/a": verdictOf({ issues: [here, finding("own.rule", "/a", { in: "path" })], warnings: [hint] }) }, ""],
  ])("does not, or does, where %s", (_, at, wanted) => {
    expect(wrong({ ...said, ...at })).toBe(wanted)
  }) // prettier-ignore

  it("reads at the element that the rule stands at", () => {
    const item = finding("own.item", "/items/1/c")
    const at = {
      "/items/1/c": verdictOf({ issues: [item] }),
      "/items/1/d": verdictOf({ issues: [item] }),
      "/others/0/b": verdictOf({ issues: [item] }),
    }
    expect(wrong(at, verdictOf({ issues: [item] }))).toBe("")
    expect(wrong({ ...at, "/items/1/d": nowhere }, verdictOf({ issues: [item] }))).toBe("own.item body /items/1/c is not found at /items/1/d, which it reads") // prettier-ignore
  })

  it("is asked of every place where something is found, or stands, each once, for everything", () => {
    const seen: unknown[][] = []
    const operation = asking(said, whole, seen)
    const junk = { request: { body: { x: [{ y: 1 }, new Date(0)], b: null } }, facts: { f: 1 } }
    wrongWith(field, operation, { junk, numRuns: 1 })
    const everything = { sensitive: "show", maxIssues: Infinity }
    expect(seen.slice(0, 8).map(([pointer]) => pointer)).toEqual(["/a", "", "/x", "/b", "/x/0", "/x/1", "/x/0/y", "/b"])
    expect(seen[0]?.slice(1)).toEqual([junk.request.body, { f: 1 }, everything])
  })

  it("is asked of forty places, or as many as the last of them adds", () => {
    const placesOf = (value: unknown) => {
      const seen: unknown[][] = []
      wrongWith(field, asking({}, nowhere, seen), { junk: { request: { body: value }, facts: {} }, numRuns: 1 })
      return seen.length
    }
    expect(placesOf(Array.from({ length: 38 }, () => [1]))).toBe(40)
    expect(placesOf(Array.from({ length: 39 }, () => [1]))).toBe(40)
    expect(placesOf(Array.from({ length: 50 }, () => [1]))).toBe(51)
    expect(placesOf("text")).toBe(1)
  })
})

describe("an explanation", () => {
  const small = ruleThat((value: number) => value > 9, {}, { fix: () => 9 })
  const shape = treeOf({
    body: objectOf({ a: numeric({ rules: [small] }), b: numeric() }),
    facts: { f: numeric() },
    rules: [
      checkRule([standAt("/b", { b: "body/b" })], { check: (read) => (read as Facts)["b"] === 1, params: () => ({ p: 1 }), about: { infers: "a row", says: "So.", severity: "warning" } }),
      checkRule([standAt("/b", { f: "facts/f" })], { id: "own.other" }),
    ],
  }) // prettier-ignore
  const real = declaredOf(withRules(shape, small))
  const junk = { request: { body: { a: 99, b: 5 } }, facts: {} }
  type Verdict = Readonly<Record<"issues" | "warnings" | "unchecked", readonly object[]>>
  const wrong = (change: (verdict: Verdict) => object, on: "check" | "checkRequest" = "check", body: unknown = junk.request.body) => {
    const judge = real[on].bind(real) as (...all: unknown[]) => Verdict
    const operation = { ...real, [on]: (...all: unknown[]) => ({ ...judge(...all), ...change(judge(...all)) }) }
    return wrongWith(explained, operation, { junk: { ...junk, request: { body } }, numRuns: 30 })
  } // prettier-ignore

  it("is what `check` says, row by row", () => {
    expect(wrong(() => ({}))).toBe("")
    expect(wrong(() => ({}), "check", { a: 1, b: 1 })).toBe("")
    expect(wrong(() => ({}), "check", null)).toBe("")
  })

  it.each(["check", "checkRequest"] as const)("is not what another `%s` says", (on) => {
    expect(wrong(() => ({ outcome: "fault" }), on)).toBe("outcome:")
    expect(wrong(() => ({ dropped: 9 }), on)).toBe("outcome:")
    expect(wrong(({ issues }) => ({ issues: [...issues, {}] }), on)).toBe("issues:")
    expect(wrong(({ warnings }) => ({ warnings: [...warnings, {}] }), on)).toBe("warnings:")
    expect(wrong(({ unchecked }) => ({ unchecked: [...unchecked, {}] }), on)).toBe("unchecked:")
  })

  it("has no two rows of a rule at a place", () => {
    const asking = (real as unknown as Readonly<Record<typeof asks, Asks>>)[asks]
    const twice: Asks = (...all) => {
      const { face, question } = asking(...all)
      const judge: typeof face.judge = (asked) => {
        const judgement = face.judge(asked)
        const { telling } = asked as { readonly telling?: { readonly rows: unknown[] } }
        telling?.rows.push(telling.rows[0])
        return judgement
      }
      return { face: { ...face, judge }, question }
    }
    const on = { junk: { request: { body: { b: 1 } }, facts: {} } }
    expect(wrongWith(explained, { ...real, [asks]: twice }, on)).toBe("rows of a rule at a place:")
  })

  it("has a row of each rule, and of one that threw a fault that names it", () => {
    const throwing = checkRule([standAt("/b", {})], { id: "own.throws", check: () => { throw new Error("no") } }) // prettier-ignore
    const broken = declaredOf(withRules({ ...shape, rules: [...shape.rules, throwing] }, small))
    expect(wrongWith(explained, broken, { junk })).toBe("")
    const rule = checkRule([standAt("/b", {})], { id: "own.third" })
    const tree = { ...real.tree, rules: [...real.tree.rules, rule] }
    expect(wrongWith(explained, { ...real, tree }, { junk })).toBe("own.third has no row")
    const valued = withRules(
      real.tree,
      ruleThat(() => false, { id: "own.fourth" }),
    )
    expect(wrongWith(explained, { ...real, tree: valued }, { junk })).toBe("own.fourth has no row")
  })
})

describe("compiled code", () => {
  const [ofAll, ofField, ofNoData] = compiled as readonly [Statement, Statement, Statement]
  const said = (name: string, ...all: unknown[]) => verdictOf({ issues: [finding("own.rule", "/p")], warnings: [finding("own.hint", "/w")], unchecked: [finding("own.other", "/u"), finding("own.other", "/q", { in: "path" })] }, { name, all: JSON.stringify(all) }) // prettier-ignore
  const face = (change: object = {}) => ({
    tree: treeOf({ body: objectOf({ a: numeric(), b: numeric() }) }),
    check: () => said("check"),
    checkRequest: () => said("request"),
    checkField: (pointer: string) => said("field", pointer),
    given: () => ({ "~standard": { validate: () => said("standard") } }),
    ...change,
  })
  const thrower = (message: string) => () => {
    throw new Error(message)
  }
  const wrong = (law: Statement, change: object, own: object = {}) =>
    wrongWith(law, face(own), { compiled: face(change), junk: { request: { body: {} }, facts: { f: 1 } }, numRuns: 3 })

  it("says what its declaration says, and throws what it throws", () => {
    for (const law of [ofAll, ofField, ofNoData]) {
      expect(wrong(law, {})).toBe("")
      const same = { checkRequest: thrower("a"), checkField: thrower("a") }
      expect(wrong(law, same, same)).toBe("")
    }
  })

  it.each<[about: string, law: Statement, change: object, wanted: string]>([
    ["of a body", ofAll, { check: () => other }, "of a body:"],
    ["of a request", ofAll, { checkRequest: () => other }, "of a request:"],
    ["of a Standard Schema", ofAll, { given: () => ({ "~standard": { validate: () => other } }) }, "of a Standard Schema:"],
    ["by throwing", ofAll, { check: thrower("no") }, "of a body:"],
    ["at the root", ofField, { checkField: (pointer: string) => (pointer === "" ? other : said("field", pointer)) }, "at :"],
    ["at no place", ofField, { checkField: (pointer: string) => (pointer === "/nothing" ? other : said("field", pointer)) }, "at /nothing:"],
    ["at a place of an issue", ofField, { checkField: (pointer: string) => (pointer === "/p" ? other : said("field", pointer)) }, "at /p:"],
    ["at a place of a warning", ofField, { checkField: (pointer: string) => (pointer === "/w" ? other : said("field", pointer)) }, "at /w:"],
    ["at a place that is unchecked", ofField, { checkField: (pointer: string) => (pointer === "/u" ? other : said("field", pointer)) }, "at /u:"],
    ["at a place of another part: it is not asked", ofField, { checkField: (pointer: string) => (pointer === "/q" ? other : said("field", pointer)) }, ""],
    ["of what is no data", ofNoData, { check: () => other }, "of a body:"],
    ["of what is stored", ofNoData, { check: (_: unknown, facts: Facts) => ("current" in Object(facts) ? other : said("check")) }, "of what is stored:"],
    ["of facts that are no data", ofNoData, { check: (_: unknown, facts: Facts) => (isPlainFacts(facts) ? said("check") : other) }, "of facts:"],
    ["of parts that are no data", ofNoData, { checkRequest: () => other }, "of parts:"],
  ])("says something else %s", (_, law, change, wanted) => {
    expect(wrong(law, change)).toBe(wanted)
  }) // prettier-ignore

  it("that throws something else says something else", () => {
    expect(wrong(ofAll, { check: thrower("a") }, { check: thrower("b") })).toBe("of a body:")
  })

  it("is asked about no data: as a body, as what is stored, as facts, and as parts", () => {
    const [checked, requests]: [unknown[][], unknown[][]] = [[], []]
    const noting = { check: (...all: unknown[]) => (checked.push(all), said("check")), checkRequest: (...all: unknown[]) => (requests.push(all), said("request")) }
    const junk = { request: { body: { b: 1 }, query: {} }, facts: { f: 1 } }
    wrongWith(ofNoData, face(), { compiled: face(noting), junk, numRuns: 1 })
    expect(checked.map(([, facts]) => Object.keys(Object(facts) as object)).slice(0, 2)).toEqual([["f"], ["f", "current"]])
    expect(checked.slice(1).map(([body]) => body)).toEqual([{ b: 1 }, { b: 1 }])
    const [[request, facts]] = requests as [[Facts, Facts]]
    expect([Object.keys(request), request["body"], facts]).toEqual([["body", "query", "path", "headers"], { b: 1 }, { f: 1 }])
    const asked: unknown[] = []
    const none = { tree: treeOf({ stored: null }), check: (_: unknown, given: unknown) => (asked.push(given), said("check")) }
    wrongWith(ofNoData, face(none), { compiled: face(none), junk, numRuns: 1 })
    expect(Object.keys(asked[2] as object)).toEqual(["f", "current"])
  }) // prettier-ignore
})

const isPlainFacts = (facts: Facts) => {
  try {
    return facts["f"] === 1
  } catch {
    return false
  }
}

it("the names of a body are those of its members", () => {
  expect(namesOf(treeOf({ body: objectOf({ a: numeric(), b: numeric() }) }))).toEqual(["a", "b"])
})
