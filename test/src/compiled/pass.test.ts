import { describe, expect, it } from "vitest"
import { Leaf } from "../../../src/compiled/leaf.js"
import { node, rule } from "../../../src/compiled/node.js"
import { type Names, Pass, planOf, type Stand } from "../../../src/compiled/pass.js"
import type { Focus } from "../../../src/operation/focus.js"
import type { Found } from "../../../src/operation/found.js"
import { parsePointer } from "../../../src/pointer.js"
import type { Options } from "../../../src/verdict/options.js"
import type { In, Part } from "../../../src/verdict/spot.js"
import { spotOf, spots } from "../spot.js"
import { knownOf, namesOf, passOf, placeIn, settings } from "./made.js"

const keysOf = (pointer: string): readonly (string | number)[] =>
  parsePointer(pointer).map((token) => (/^\d+$/.test(token) ? Number(token) : token))
const found = (pointer: string, rule = "own.rule", change: Partial<Found> & { part?: In } = {}): Found => ({
  place: placeIn(change.part ?? "body", ...keysOf(pointer)),
  rule,
  severity: "error",
  phase: 0,
  params: () => ({}),
  sensitive: false,
  ...change,
})

describe("a part is judged", () => {
  it.each<[part: In, options: Options, is: object]>([
    ["body", {}, { decodes: false, normalize: true, unknownKeys: "reject" }],
    ["body", { normalize: false, unknownKeys: "strip" }, { decodes: false, normalize: false, unknownKeys: "strip" }],
    ["path", {}, { decodes: true, normalize: true, unknownKeys: "reject" }],
    ["query", { normalize: false, unknownKeys: "strip" }, { decodes: true, normalize: false, unknownKeys: "strip" }],
    ["headers", { normalize: false }, { decodes: true, normalize: false, unknownKeys: "ignore" }],
    ["facts", { normalize: false, unknownKeys: "strip" }, { decodes: false, normalize: true, unknownKeys: "ignore" }],
  ])("%s, with %j", (part, options, is) => {
    const { decodes, normalize, unknownKeys, part: entered } = passOf({ part, options })
    expect({ decodes, normalize, unknownKeys, entered }).toEqual({ ...is, entered: part })
  })

  it("as the body before another is entered", () => {
    const { part, decodes, normalize, unknownKeys } = new Pass(namesOf(), settings({ normalize: false, unknownKeys: "strip" }), knownOf()) // prettier-ignore
    expect([part, decodes, normalize, unknownKeys]).toEqual(["body", false, false, "strip"])
  })
})

it("knows of the question what it is told, and of facts what is known", () => {
  const told = new Pass(namesOf(), settings(), knownOf({ off: 5, rows: [] }), { request: { body: 1 }, whole: true })
  expect([told.request, told.whole, told.off, told.rows]).toEqual([{ body: 1 }, true, 5, []])
  const untold = new Pass(namesOf(), settings(), undefined)
  expect([untold.request, untold.whole, untold.off, untold.rows]).toEqual([{}, false, 0, undefined])
})

describe("a trial", () => {
  class Own extends Pass {}
  const short = () => node("string", [rule("own.rule", { test: (text: string) => text.length < 3 })])

  it("is a pass of its own, of the same part, that knows no facts", () => {
    const pass = new Own(namesOf(), settings(), knownOf({ off: 5, rows: [] }), { request: { body: 1 }, whole: true })
    pass.enter("query")
    const trial = pass.trial()
    expect(trial).toBeInstanceOf(Own)
    expect([trial.names, trial.settings]).toEqual([pass.names, pass.settings])
    expect([trial.part, trial.decodes, trial.known, trial.request]).toEqual(["query", true, undefined, {}])
  })

  it.each<[value: unknown, fails: boolean]>([
    ["ab", false],
    ["abc", true],
    [5, true],
  ])("tells whether %j fails, and finds nothing by that", (value, fails) => {
    const pass = passOf()
    expect(pass.fails(short(), value)).toBe(fails)
    expect([pass.found, pass.broken]).toEqual([[], 0])
  })
})

it.each<[name: string, met: In, is: string | undefined]>([
  ["id", "body", "path"],
  ["id", "path", undefined],
  ["limit", "body", "query"],
  ["both", "path", "query"],
  ["both", "query", "body"],
  ["zz", "body", undefined],
  ["id", "facts", undefined],
])("a member %s that is met in %s belongs to another part: %s", (name, met, is) => {
  const parts = { path: ["id"], query: ["limit", "both"], headers: [], body: ["both"] }
  expect(passOf({ names: { parts } }).elsewhere(name, met)).toBe(is)
})

it("does what was put off, what was put off last first, and what that puts off", () => {
  const pass = passOf()
  const done: string[] = []
  pass.drain()
  pass.putOff(() => done.push("a"))
  pass.putOff(() => {
    done.push("b")
    pass.putOff(() => done.push("c"))
  })
  expect(done).toEqual([])
  pass.drain()
  pass.drain()
  expect(done).toEqual(["b", "c", "a"])
})

it("keeps what it is told, and nothing of another pass", () => {
  const [pass, other] = [passOf(), passOf()]
  pass.add(found("/a"))
  pass.add(found("/b"))
  const change = { place: placeIn("body", "a"), change: "nfc" } as const
  pass.note(change)
  pass.note(change)
  const value = new Leaf(pass, placeIn("body"), "a", 0, node("string"), "x")
  pass.edit(value)
  pass.edit(value)
  expect([spots(pass.found), pass.changes, pass.edits]).toEqual([
    ["own.rule@/a", "own.rule@/b"],
    [change, change],
    [value, value],
  ])
  expect([other.found, other.lacking, other.changes, other.edits]).toEqual([[], [], [], []])
})

it.each<[about: string, rule: string, options: Options, severity: string | undefined]>([
  ["an error", "own.rule", {}, "error"],
  ["a warning", "own.warning", {}, "warning"],
  ["one that is off", "own.rule", { off: ["own.rule"] }, undefined],
  ["one that is not the operation's", "own.unknown", {}, undefined],
])("a rule that lacks a fact is told: %s", (_, rule, options, severity) => {
  const pass = passOf({ options })
  const place = placeIn("body", "a")
  pass.lack(place, rule, 7, "status")
  expect(pass.lacking).toEqual(severity === undefined ? [] : [{ place, rule, severity, phase: 7, fact: "status" }])
})

describe("in the end", () => {
  it("is in order what was found, also in facts, and what is lacking", () => {
    const pass = passOf({ known: { found: [found("/f", "fact", { part: "facts" }), found("/id", "own.other", { part: "path" })] } }) // prettier-ignore
    pass.add(found("/a/1"))
    pass.add(found("/a/0", "own.other", { phase: 5 }))
    pass.add(found("/a/0"))
    pass.lack(placeIn("body", "a", 1), "own.rule", 0, "x")
    pass.lack(placeIn("body", "a", 0), "own.rule", 0, "x")
    expect(pass.finish(undefined)).toBe(pass)
    expect(spots(pass.found)).toEqual([
      "own.other@path/id",
      "own.rule@/a/0",
      "own.other@/a/0",
      "own.rule@/a/1",
      "fact@facts/f",
    ])
    expect(spots(pass.lacking)).toEqual(["own.rule@/a/0", "own.rule@/a/1"])
  })

  it.each<[about: string, whole: boolean, request: object, lacking: readonly unknown[]]>([
    ["a part that was not given", true, {}, [["path/id", 3, "own.rule", 2, "path"]]],
    ["no part that was given", true, { path: {} }, []],
    ["no part of a body alone", false, {}, []],
  ])("lacks %s", (_, whole, request, lacking) => {
    const pass = passOf({ whole, request, names: { beside: [["path", "id", 3, "own.rule", 2]] } })
    pass.finish(undefined)
    expect(pass.lacking.map(({ place, rule, phase, fact }) => [spotOf(place), place.rank, rule, phase, fact])).toEqual(
      lacking,
    )
  })
})

describe("what concerns one place", () => {
  const stand = (pointer: string, reads: Stand["reads"] = [], more: Partial<Stand> = {}): Stand => ({
    at: ["body", pointer],
    reads,
    ...more,
  })
  const names = (): Partial<Names> => ({
    stands: {
      "own.rule": [stand("/a/*/b", [["body", "/a/*/c", 1]])],
      "own.other": [stand("/x"), stand("/list/*", [["body", "/list/*", 0]], { whole: true })],
    },
  })
  const left = (pointer: string, focus: string, rule = "own.rule", more: Partial<Focus> = {}, change = {}) => {
    const pass = passOf({ names: names() })
    pass.add(found(pointer, rule, change))
    pass.lack(placeIn("body", ...keysOf(pointer)), rule, 0, "x")
    pass.finish({ part: "body", path: parsePointer(focus), ...more })
    return [pass.found.length, pass.lacking.length]
  }

  it.each<[about: string, isLeft: boolean, ...what: Parameters<typeof left>]>([
    ["a rule where it stands", true, "/a/0/b", "/a/0/b"],
    ["a rule where it reads", true, "/a/0/b", "/a/0/c"],
    ["no rule of the element beside it", false, "/a/1/b", "/a/0/c"],
    ["no rule where it stands elsewhere", false, "/a/1/b", "/a/0/b"],
    ["no rule that neither stands there nor reads it", false, "/a/0/b", "/z"],
    ["no rule at a place where it does not stand", false, "/q/0/b", "/a/0/b"],
    ["no rule at a place deeper than where it stands", false, "/a/0/b/d", "/a/0/b"],
    ["a rule in it, when inside matters", true, "/a/1/b", "/a", "own.rule", { inside: true }],
    ["no rule in it, when it does not", false, "/a/1/b", "/a"],
    ["no rule of another part", false, "/a/0/b", "/a/0/b", "own.rule", { part: "query" }],
    ["one of the places where a rule stands", true, "/x", "/x", "own.other"],
    ["all places of a rule that answers for all", true, "/list/4", "/list/1", "own.other"],
    ["no place of a rule that answers for all elsewhere", false, "/list/4", "/q", "own.other"],
    ["a rule of a value there", true, "/v", "/v", "own.warning"],
    ["no rule of a value in it", false, "/v/w", "/v", "own.warning"],
    ["a rule of a value in it, when inside matters", true, "/v/w", "/v", "own.warning", { inside: true }],
    ["no rule of a value elsewhere", false, "/w", "/v", "own.warning"],
    ["no rule of a value elsewhere, though inside matters", false, "/w", "/v", "own.warning", { inside: true }],
  ])("is %s: %s", (_, isLeft, ...what) => {
    const [all] = left(...what)
    expect(all).toBe(isLeft ? 1 : 0)
    expect(left(...what)).toEqual([all, all])
  })

  it.each<[focus: string, is: number]>([
    ["/a/0/c", 1],
    ["/a/1/c", 0],
  ])("is a fault of a rule as the rule itself: at %s", (focus, is) => {
    expect(left("/a/0/b", focus, "fault", {}, { of: "own.rule" })[0]).toBe(is)
  })

  it("is not what stands at its path in another part", () => {
    const pass = passOf({ names: names() })
    pass.add(found("/a/0/b", "own.rule", { part: "query" }))
    pass.finish({ part: "body", path: ["a", "0", "b"] })
    expect(pass.found).toEqual([])
  })
})

describe("what a request comes to", () => {
  const request = { path: { id: 5 }, headers: { "x-draft": 1 }, body: { a: 1 } }
  const names = { parts: { path: ["id"], query: [], headers: ["X-Draft"], body: ["a"] } }

  it("is each part that was given", () => {
    expect(passOf({ request, names, whole: true }).values()).toStrictEqual({ path: { id: 5 }, headers: { "X-Draft": 1 }, body: { a: 1 } }) // prettier-ignore
    expect(passOf({ request: { body: 1 }, whole: true }).values()).toStrictEqual({ body: 1 })
  })

  it("is the body alone where that is what was asked about", () => {
    expect(passOf({ request, names }).values()).toStrictEqual({ body: { a: 1 } })
  })

  it("is a part as it was given when nothing in it is changed", () => {
    const pass = passOf({ request, names })
    expect([pass.value("body"), pass.value("path")].map((value, index) => value === [request.body, request.path][index])).toEqual([true, true]) // prettier-ignore
    expect(pass.value("headers")).toEqual({ "X-Draft": 1 })
  })
})

describe("a plan", () => {
  const values: Partial<Record<Part, unknown>> = { body: { a: 1 }, path: { id: 5 }, headers: undefined }
  it.each<[about: string, stored: unknown, draft: object]>([
    ["and what is stored", { b: 2 }, { body: { a: 1 }, facts: { f: 1 }, path: { id: 5 }, stored: { b: 2 } }],
    ["without what is not known", undefined, { body: { a: 1 }, facts: { f: 1 }, path: { id: 5 } }],
  ])("is made of facts, the parts that were given, %s", (_, stored, draft) => {
    const names = namesOf({ plan: (draft: object) => ({ draft }) })
    const known = { facts: { f: 1 }, stored }
    expect(planOf(names, knownOf(known), values)).toStrictEqual({ draft })
    expect(passOf({ names, known }).plan(values)).toStrictEqual({ draft })
  })

  it("is none where none is declared", () => {
    expect(planOf(namesOf(), knownOf(), values)).toBeUndefined()
  })
})
