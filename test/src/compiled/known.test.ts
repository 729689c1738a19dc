import { describe, expect, it, vi } from "vitest"
import { agreed, type FactsCode, type Known, known } from "../../../src/compiled/known.js"
import type { Table } from "../../../src/compiled/editable.js"
import { leaf } from "../../../src/compiled/leaf.js"
import { node } from "../../../src/compiled/node.js"
import { Pass } from "../../../src/compiled/pass.js"
import { BROKEN, WRONG } from "../../../src/compiled/state.js"
import type { Options } from "../../../src/verdict/options.js"
import { spots } from "../spot.js"
import { knownOf, namesOf, placeIn, settings } from "./made.js"

// What is known besides a request: facts that pass as they are, or are judged.

const codeOf = (change: Partial<FactsCode> = {}): FactsCode => ({
  looked: [["status"], ["depot"]],
  passes: () => undefined,
  judge: () => [undefined, undefined],
  nodes: [node("string"), node("string")],
  tables: [],
  ...change,
})
const judgedIn = (code: FactsCode, given: unknown = {}, options: Options = {}, muted: readonly (readonly [string, ...string[]])[] = []) => {
  const names = namesOf({ muted })
  const pass = new Pass(names, settings(options), undefined)
  const made = vi.fn(() => pass)
  return { ...known(names, code, settings(options), given, made), made, pass }
} // prettier-ignore

describe("a fact that may stand in two places", () => {
  it.each<[about: string, own: unknown, held: unknown, is: unknown]>([
    ["stands in neither", undefined, undefined, undefined],
    ["stands by itself", "a", undefined, "a"],
    ["stands by itself, and null in what is stored", "a", null, "a"],
    ["is stored", undefined, "a", "a"],
    ["is stored as null", undefined, null, undefined],
    ["is the same in both", "a", "a", "a"],
    ["stands by itself as null", null, null, undefined],
  ])("%s", (_, own, held, is) => {
    expect(agreed(own, held)).toBe(is)
  })

  it("must not be another in each", () => {
    expect(() => agreed("a", "b")).toThrow()
    expect(() => agreed(null, "b")).toThrow()
  })
})

describe("facts that pass", () => {
  const draft = (): Known => knownOf({ facts: { status: "NEW" } })

  it("are not judged", () => {
    const passes = vi.fn(draft)
    const { facts, made, ordinary } = judgedIn(codeOf({ passes }), { status: "NEW" })
    expect([facts, ordinary]).toEqual([{ status: "NEW" }, true])
    expect(passes.mock.calls).toEqual([[{ status: "NEW" }]])
    expect(made.mock.calls).toEqual([])
  })

  it("are none where none are given", () => {
    const passes = vi.fn(draft)
    judgedIn(codeOf({ passes }), undefined)
    known(namesOf(), codeOf({ passes }), settings(), undefined, vi.fn())
    expect(passes.mock.calls).toEqual([[{}], [{}]])
  })

  it.each<[about: string, passes: () => undefined]>([
    ["it is not certain that they pass", () => undefined],
    ["asking throws", () => { throw new Error("asked") }],
  ])("are judged when %s", (_, passes) => {
    const { made, ordinary, facts } = judgedIn(codeOf({ passes, judge: () => ["NEW", undefined] }))
    expect([made.mock.calls.length, ordinary, facts]).toEqual([1, false, { status: "NEW" }])
  }) // prettier-ignore

  it("have the rows of the state tables, and what need not be asked", () => {
    const table: Table = { id: "own.rule", rank: 0, by: ({ facts }) => facts["status"], fact: "status", required: [], rows: { NEW: [["a"]] } } // prettier-ignore
    const muted = [["own.rule"], ["own.other", "own.rule"], ["own.warning"]] as const
    const say = (options: Options) => {
      const { rows, off } = judgedIn(codeOf({ passes: draft, tables: [table] }), {}, options, muted)
      return [rows?.length, off]
    }
    expect(say({})).toEqual([1, 0])
    expect(say({ off: ["own.rule"] })).toEqual([1, 1])
    expect(say({ off: ["own.other"] })).toEqual([1, 0])
    expect(say({ off: ["own.rule", "own.other"] })).toEqual([1, 3])
    expect(say({ off: ["own.warning"] })).toEqual([1, 4])
  })
})

describe("facts that are judged", () => {
  const judged = (looked: FactsCode["looked"], all: readonly unknown[], stored?: string) =>
    judgedIn(codeOf({ looked, judge: () => all, ...(stored !== undefined && { stored }) }))

  it.each<[about: string, all: readonly unknown[], facts: object]>([
    ["are each that is sound", ["NEW", "open"], { status: "NEW", depot: "open" }],
    ["are without one that is not there", [undefined, "open"], { depot: "open" }],
    ["are without one that is broken", [BROKEN, "open"], { depot: "open" }],
    ["are without one of another type", ["NEW", WRONG], { status: "NEW" }],
    ["are with null", [null, "open"], { status: null, depot: "open" }],
  ])("%s", (_, all, facts) => {
    const known = judged([["status"], ["depot"]], all)
    expect(known.facts).toStrictEqual(facts)
    expect([known.stored, known.storedName, known.found]).toEqual([undefined, undefined, []])
  })

  const held = [["depot"], ["status", "status"], ["owner", "by"]] as const
  it.each<[about: string, all: readonly unknown[], facts: object, stored: unknown]>([
    ["one that is stored", [undefined, undefined, undefined, { s: 1 }, "NEW", "me"], { status: "NEW", owner: "me" }, { s: 1 }],
    ["one that is given, too", ["x", "NEW", undefined, { s: 1 }, "NEW", undefined], { depot: "x", status: "NEW" }, { s: 1 }],
    ["one that is given by itself", [undefined, "NEW", undefined, undefined, undefined, undefined], { status: "NEW" }, undefined],
    ["one that is stored as null", [undefined, undefined, undefined, {}, null, undefined], {}, {}],
    ["one that is given where null is stored", [undefined, "NEW", undefined, {}, null, undefined], { status: "NEW" }, {}],
    ["none that is given broken, though it is stored", [undefined, BROKEN, undefined, {}, "NEW", undefined], {}, {}],
    ["none that is stored broken", [undefined, undefined, undefined, BROKEN, BROKEN, undefined], {}, undefined],
  ])("know of what is stored: %s", (_, all, facts, stored) => {
    const known = judged(held, all, "current")
    expect(known.facts).toStrictEqual(facts)
    expect([known.stored, known.storedName, known.found]).toEqual([stored, "current", []])
  }) // prettier-ignore

  it("are without one that contradicts what is stored, and say so", () => {
    const known = judgedIn(codeOf({ looked: held, stored: "current", judge: () => ["x", "NEW", undefined, {}, "SENT", "me"], nodes: [node("number"), node("string"), node("date")] })) // prettier-ignore
    expect(known.facts).toStrictEqual({ depot: "x", owner: "me" })
    expect(spots(known.found)).toEqual(["fact@facts/status"])
    const [found] = known.found
    expect([found?.place.rank, found?.params()]).toEqual([1, { expected: ["string"], contradicts: "/current/status" }])
  })

  it("are judged as facts, also what was put off", () => {
    const judge = (given: unknown, pass: Pass) => {
      expect([given, pass.part]).toEqual([{ status: "NEW" }, "facts"])
      const all: unknown[] = []
      pass.putOff(() => all.push("NEW", "late"))
      return all
    }
    expect(judgedIn(codeOf({ judge }), { status: "NEW" }).facts).toEqual({ status: "NEW", depot: "late" })
  })

  it("are composed, with what is stored", () => {
    const composes = node("string", [], 1)
    const given = { status: "e\u0301", current: { by: "o\u0308", at: "x" } }
    const judge = ({ status, current }: typeof given, pass: Pass) => [
      leaf(pass, composes, status, placeIn("facts"), "status", 0),
      undefined,
      (leaf(pass, composes, current.by, placeIn("facts", "current"), "by", 0), current),
      current.by,
    ]
    const looked = [["status"], ["owner", "by"]] as const
    const known = judgedIn(codeOf({ looked, stored: "current", judge: judge as never }), given)
    expect(known.facts).toEqual({ status: "\u00e9", owner: "\u00f6" })
    expect(known.stored).toEqual({ by: "\u00f6", at: "x" })
  })
})
