import { describe, expect, it } from "vitest"
import { answer, decide, normalisedOf, spotOf } from "../../../src/operation/answer.js"
import type { Change, Judgement } from "../../../src/operation/face.js"
import { focusOn } from "../../../src/operation/focus.js"
import type { Found } from "../../../src/operation/found.js"
import type { PatchOperation } from "../../../src/verdict/patch.js"
import { brief } from "../brief.js"
import { faceOf, foundAt, judgementOf, lackingAt, placeOf, questionOf } from "./made.js"

const warning = { severity: "warning" } as const

it("tells where a place is", () => {
  expect(spotOf(placeOf("path/a/b~"))).toEqual({ in: "path", path: ["a", "b~"], pointer: "/a/b~0" })
})

describe("the outcome", () => {
  it.each<[about: string, change: Partial<Judgement>, options: object, outcome: string]>([
    ["of nothing", {}, {}, "accepted"],
    ["of a warning", { found: [foundAt("", "own.rule", warning)] }, {}, "accepted"],
    ["of an error", { found: [foundAt("", "own.rule")] }, {}, "rejected"],
    ["of a fault", { found: [foundAt("", "own.rule"), foundAt("", "fault")] }, {}, "fault"],
    ["of a broken fact", { found: [foundAt("facts/a", "fact")] }, {}, "fault"],
    ["of a fault that is a warning", { found: [foundAt("", "fault", warning)] }, {}, "accepted"],
    ["of what lacks a fact", { lacking: [lackingAt("", "own.rule", "a")] }, {}, "undecided"],
    ["of a warning that lacks a fact", { lacking: [lackingAt("", "own.rule", "a", warning)] }, {}, "accepted"],
    [
      "of what lacks a fact beside an error",
      { found: [foundAt("", "own.rule")], lacking: [lackingAt("", "own.rule", "a")] },
      {},
      "rejected",
    ],
    ["of what may lack a fact", { lacking: [lackingAt("", "own.rule", "a")] }, { unchecked: "allow" }, "accepted"],
    [
      "of what must not lack a fact",
      { lacking: [lackingAt("", "own.rule", "a")] },
      { unchecked: "reject" },
      "rejected",
    ],
    [
      "of a warning that may not be told without a fact",
      { lacking: [lackingAt("", "own.rule", "a", warning)] },
      { unchecked: "reject" },
      "accepted",
    ],
  ])("%s", (_, change, options, outcome) => {
    expect(answer(faceOf(), questionOf(options), judgementOf(change)).outcome).toBe(outcome)
  })
})

describe("as many issues as are wanted", () => {
  const found = [
    foundAt("/a", "own.a", warning),
    foundAt("/b", "own.b"),
    foundAt("/c", "own.c", warning),
    foundAt("/d", "own.d"),
  ]
  it.each<[maxIssues: number, issues: number, warnings: number, dropped: number]>([
    [1, 1, 0, 3],
    [2, 2, 0, 2],
    [3, 2, 1, 1],
    [4, 2, 2, 0],
    [Infinity, 2, 2, 0],
  ])("are told, errors first: of %d", (maxIssues, issues, warnings, dropped) => {
    const told = answer(faceOf(), questionOf({ maxIssues }), judgementOf({ found }))
    expect([told.issues.length, told.warnings.length, told.dropped]).toEqual([issues, warnings, dropped])
  })
  it("are none where nothing was found", () => {
    const nothing = { outcome: "accepted", issues: [], warnings: [], unchecked: [], dropped: 0 }
    expect(answer(faceOf(), questionOf(), judgementOf())).toStrictEqual(nothing)
  })
})

describe("what lacks a fact, where that rejects", () => {
  const rejected = (change: Partial<Judgement>, focus?: string) =>
    decide(
      faceOf(),
      questionOf({ unchecked: "reject" }, focus === undefined ? {} : { focus: focusOn(focus) }),
      judgementOf(change),
    ).errors

  it("is one issue at each place, of the rules and facts that are concerned", () => {
    const [first, second] = [placeOf("/a", 0), placeOf("/b", 1)]
    const lacking = [
      lackingAt("", "own.whole", "x"),
      lackingAt("", "own.other", "x"),
      lackingAt("/a", "own.a", "x", { place: first }),
      lackingAt("/a", "own.a", "y", { place: first }),
      lackingAt("/a", "own.b", "x", { place: first }),
      lackingAt("/a", "own.warning", "z", { place: first, severity: "warning" }),
      lackingAt("/b", "own.a", "x", { place: second }),
      lackingAt("/b", "own.b", "y", { place: second }),
    ]
    const errors = rejected({ lacking })
    expect(brief(errors.map(({ rule, place }) => ({ rule, ...spotOf(place) })))).toEqual([
      "unchecked@",
      "unchecked@/a",
      "unchecked@/b",
    ])
    expect(errors.map(({ params }) => params())).toEqual([
      { rules: ["own.whole", "own.other"], facts: ["x"] },
      { rules: ["own.a", "own.b"], facts: ["x", "y"] },
      { rules: ["own.a", "own.b"], facts: ["x", "y"] },
    ])
    expect(errors).toMatchObject([{ sensitive: false }, { sensitive: false }, { sensitive: false }])
  })

  it("stands in its place among what was found, before what was found there", () => {
    const errors = rejected({
      found: [foundAt("/a", "own.a"), foundAt("/c", "own.c", { place: placeOf("/c", 2) })],
      lacking: [lackingAt("/a", "own.b", "x"), lackingAt("/b", "own.b", "x", { place: placeOf("/b", 1) })],
    })
    expect(errors.map(({ rule, place }) => rule + spotOf(place).pointer)).toEqual([
      "unchecked/a",
      "own.a/a",
      "unchecked/b",
      "own.c/c",
    ])
  })

  it("is told of the place in focus alone", () => {
    const lacking = [lackingAt("", "own.a", "x"), lackingAt("/a", "own.b", "x"), lackingAt("/a/b", "own.c", "x")]
    expect(rejected({ lacking }, "/a").map(({ params }) => params())).toEqual([{ rules: ["own.b"], facts: ["x"] }])
    expect(rejected({ lacking }, "/c")).toEqual([])
  })
})

describe("params", () => {
  const told = (params: object, change: Partial<Found> = {}, options = {}): unknown => {
    const found = [foundAt("", "own.rule", { params: () => params, ...change })]
    return answer(faceOf(), questionOf(options), judgementOf({ found })).issues[0]?.params
  }
  it.each<[about: string, params: object, plain: object]>([
    ["none", {}, {}],
    ["what is JSON", { a: "a", b: 1, c: true, d: null, e: 0 }, { a: "a", b: 1, c: true, d: null, e: 0 }],
    ["false", { a: false, b: undefined }, { a: false }],
    ["undefined", { a: undefined }, {}],
    ["undefined beside others", { a: 1, b: undefined, c: null, d: true }, { a: 1, c: null, d: true }],
    ["-0", { a: -0, b: 0 }, { a: 0, b: 0 }],
    ["what is no number", { a: NaN, b: Infinity }, { a: null, b: null }],
    ["a list", { a: [1, undefined, -0] }, { a: [1, null, 0] }],
    ["an object", { a: { b: undefined, c: 1 } }, { a: { c: 1 } }],
    ["a date", { a: new Date(0) }, { a: "1970-01-01T00:00:00.000Z" }],
    ["functions, symbols and bigints", { a: () => 1, b: Symbol("b"), c: 1n, d: 1 }, { d: 1 }],
  ])("are told as JSON has them: %s", (_, params, plain) => {
    expect(told(params)).toStrictEqual(plain)
  })
  it("are told in a copy", () => {
    const params = { a: 1, list: ["a"] }
    const copy = told(params) as typeof params
    expect(copy).toEqual(params)
    expect(copy.list).not.toBe(params.list)
    const plain = { a: 1 }
    expect(told(plain)).not.toBe(plain)
  })
  it("that reveal a secret are told without it", () => {
    const secret = { sensitive: true, reveals: ["got"] }
    expect(told({ got: 5, most: 4 }, secret)).toEqual({ got: "[redacted]", most: 4 })
    expect(told({ got: 5, most: 4 }, secret, { sensitive: "show" })).toEqual({ got: 5, most: 4 })
    expect(told({ got: 5, most: 4 }, { reveals: ["got"] })).toEqual({ got: 5, most: 4 })
    expect(told({ got: 5, most: 4 }, { sensitive: true })).toEqual({ got: 5, most: 4 })
  })
})

describe("a fix", () => {
  const replace = { op: "replace", path: "/a", value: 1 } as const
  const remove = { op: "remove", path: "/a" } as const
  const offered = (fix: Found["fix"], change: Partial<Found> = {}, options = {}): unknown => {
    const found = [foundAt("/a", "own.rule", { ...(fix && { fix }), ...change })]
    const face = faceOf({ certain: () => true })
    return answer(face, questionOf(options), judgementOf({ found })).issues[0]?.fix
  }
  it.each<[about: string, fix: Found["fix"], fixed: readonly PatchOperation[] | undefined]>([
    ["is offered", () => [replace], [replace]],
    ["is not there", undefined, undefined],
    ["was not found", () => undefined, undefined],
    ["cannot be made", () => { throw new Error("no") }, undefined], // prettier-ignore
  ])("%s", (_, fix, fixed) => {
    expect(offered(fix)).toEqual(fixed)
  })
  it("of a secret must not show it, not even in part of it", () => {
    const secret = { sensitive: true }
    expect(offered(() => [replace], secret)).toBeUndefined()
    expect(offered(() => [remove, replace], secret)).toBeUndefined()
    expect(offered(() => [remove], secret)).toEqual([remove])
    expect(offered(() => [remove, replace], secret, { sensitive: "show" })).toEqual([remove, replace])
  })
  it("is not offered where it does not help", () => {
    const found = [foundAt("/a", "own.rule", { fix: () => [remove] })]
    const tried = (certain: boolean, after: readonly Found[]) =>
      answer(
        faceOf({ certain: () => certain, judge: () => judgementOf({ found: after }) }),
        questionOf(),
        judgementOf({ found }),
      ).issues[0]
    expect(tried(false, found)).not.toHaveProperty("fix")
    expect(tried(false, [])).toHaveProperty("fix", [remove])
    expect(tried(true, found)).toHaveProperty("fix", [remove])
  })
})

describe("what was changed before it was judged", () => {
  const change = (pointer: string, rank: number): Change => ({ place: placeOf(pointer, rank), change: "nfc" })
  const pointers = (changes: readonly Change[], options = {}, focus?: string): readonly string[] =>
    normalisedOf(
      questionOf(options, focus === undefined ? {} : { focus: focusOn(focus) }),
      judgementOf({ changes }),
    ).map(({ pointer }) => pointer)
  it.each<[about: string, changed: readonly string[], options: object, focus: string | undefined]>([
    ["is told in order", ["/a", "/b", "/c"], {}, undefined],
    ["is told as often as issues are", ["/a", "/b"], { maxIssues: 2 }, undefined],
    ["is told of the place in focus", ["/b"], {}, "/b"],
    ["is told of all in focus", ["/a", "/b", "/c"], {}, ""],
    ["is told of the first in focus", ["/a"], { maxIssues: 1 }, ""],
    ["is not told of other places", [], {}, "/d"],
  ])("%s", (_, changed, options, focus) => {
    const changes = Object.freeze([change("/b", 1), change("/a", 0), change("/c", 2)])
    expect(pointers(changes, options, focus)).toEqual(changed)
  })
  it("tells how, and where", () => {
    expect(normalisedOf(questionOf(), judgementOf({ changes: [change("/a/b", 0)] }))).toEqual([
      { in: "body", path: ["a", "b"], pointer: "/a/b", change: "nfc" },
    ])
    expect(pointers([])).toEqual([])
  })
})
