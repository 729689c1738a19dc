import { describe, expect, it } from "vitest"
import { fail, fault, isOn, lack, type Placed, sent } from "../../../src/compiled/placed.js"
import { node } from "../../../src/compiled/node.js"
import { leaf } from "../../../src/compiled/leaf.js"
import { operationPhase } from "../../../src/operation/found.js"
import { spotOf } from "../spot.js"
import { passOf, placeIn } from "./made.js"

const of = (change: Partial<Placed> = {}): Placed => ({ id: "own.rule", rank: 3, ...change })
const place = () => placeIn("body", "a", 1)
const off = { off: ["own.rule"] }

it.each<[about: string, id: string, options: object, is: boolean]>([
  ["an error", "own.rule", {}, true],
  ["a warning", "own.warning", {}, true],
  ["one that is off", "own.rule", off, false],
  ["one beside one that is off", "own.other", off, true],
])("a rule is asked: %s", (_, id, options, is) => {
  expect(isOn(passOf({ options }), of({ id }))).toBe(is)
})

describe("a rule that fails", () => {
  const found = (change: Partial<Placed> = {}, sensitive = false, params?: object, options = {}) => {
    const pass = passOf({ options })
    fail(pass, of(change), place(), params, sensitive)
    return pass.found.map(({ place, params, fix, ...more }) => ({
      ...more,
      at: spotOf(place),
      params: params(),
      ...(fix && { fix: fix() }),
    }))
  }
  const usual = { rule: "own.rule", severity: "error", phase: operationPhase + 3, at: "/a/1", params: {}, sensitive: false } // prettier-ignore

  it.each<[about: string, found: () => unknown, is: object]>([
    ["is found at its place", () => found(), {}],
    ["has its params", () => found({}, false, { got: 5 }), { params: { got: 5 } }],
    ["is sensitive where its place is", () => found({}, true), { sensitive: true }],
    ["is sensitive where it reveals something", () => found({ reveals: ["got"] }), { sensitive: true, reveals: ["got"] }], // prettier-ignore
    ["may take out what it is about", () => found({ fix: "remove" }), { fix: [{ op: "remove", path: "/a/1" }] }],
    ["is as severe as it is declared", () => found({ id: "own.warning" }), { rule: "own.warning", severity: "warning" }],
    ["is as severe as it is wanted", () => found({ id: "own.warning" }, false, undefined, { inferred: "error" }), { rule: "own.warning" }],
  ])("%s", (_, all, is) => {
    expect(all()).toStrictEqual([{ ...usual, ...is }])
  }) // prettier-ignore

  it.each([
    ["is off", { id: "own.rule" }, off],
    ["is not one of the operation's", { id: "own.unknown" }, {}],
  ])("is not found when it %s", (_, change, options) => {
    expect(found(change, false, undefined, options)).toEqual([])
  })
})

it("is a fault of a rule that it threw, before all else at its place", () => {
  const pass = passOf()
  fault(pass, of(), place())
  const [{ params, ...found }] = pass.found as readonly [(typeof pass.found)[0]]
  expect({ ...found, place: spotOf(found.place), params: params() }).toStrictEqual({
    rule: "fault",
    of: "own.rule",
    severity: "error",
    phase: -1,
    sensitive: false,
    place: "/a/1",
    params: { rule: "own.rule" },
  })
})

describe("a rule lacks", () => {
  it.each<[about: string, facts: readonly (string | false)[], is: readonly string[]]>([
    ["nothing", [], []],
    ["what is not there", [false, "status"], ["status"]],
    ["each fact once", ["status", "depot", "status"], ["status", "depot"]],
  ])("%s", (_, facts, is) => {
    const pass = passOf()
    lack(pass, of(), place(), facts)
    expect(pass.lacking.map(({ place, ...more }) => ({ at: spotOf(place), ...more }))).toEqual(
      is.map((fact) => ({ at: "/a/1", rule: "own.rule", severity: "error", phase: operationPhase + 3, fact })),
    )
  })
})

describe("a container is read", () => {
  const body = () => ({ a: { b: "e\u0301" }, c: 1 })

  it("as it was given when nothing is changed", () => {
    const [request, inside] = [{ body: body() }, {}]
    expect(sent(passOf({ request }), inside, "body", ["a"])).toBe(inside)
  })

  it("as it will be sent when something is", () => {
    const request = { body: body() }
    const pass = passOf({ request })
    leaf(pass, node("string", [], 1), request.body.a.b, placeIn("body", "a"), "b", 0)
    expect(sent(pass, request.body.a, "body", ["a"])).toEqual({ b: "\u00e9" })
    expect(sent(pass, request.body, "body", [])).toEqual({ a: { b: "\u00e9" }, c: 1 })
  })
})
