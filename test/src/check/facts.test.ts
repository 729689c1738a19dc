import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

const all = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z" }

describe("facts", () => {
  it.each<[about: string, facts: unknown, found: readonly string[]]>([
    ["none", undefined, []],
    ["no object", "NEW", ["fact@facts"]],
    ["null", null, ["fact@facts"]],
    ["a list", [], ["fact@facts"]],
    ["undefined is not given", { status: undefined }, []],
    ["undeclared names are ignored", { state: 5 }, []],
    ["a wrong type", { status: 5 }, ["fact@facts/status"]],
    ["a wrong type inside a look-up", { depot: { open: 1 } }, ["fact@facts/depot/open"]],
    ["a member missing in a look-up", { depot: {} }, ["fact@facts/depot/open"]],
    ["more than is declared", { depot: { open: true, name: "x" } }, []],
    ["judged by its whole shape", { now: "yesterday" }, ["fact@facts/now"]],
    ["a stored object of anything optional", { current: { from: {}, items: [{}] } }, []],
    ["null counts as absent there", { current: { name: null, from: { kind: null } } }, []],
    ["unknown members are ignored there", { current: { nme: 1, from: { town: 1 } } }, []],
    ["stored values are judged by type only", { current: { grams: 0.5, name: "far too long" } }, []],
    ["a wrong type there", { current: { grams: "1" } }, ["fact@facts/current/grams"]],
    [
      "every wrong type",
      { status: 1, current: { grams: "1", from: { kind: 1 } } },
      ["fact@facts/status", "fact@facts/current/grams", "fact@facts/current/from/kind"],
    ],
    ["a status that contradicts the stored one", { status: "NEW", current: { status: "SENT" } }, ["fact@facts/status"]],
    ["the same status twice", { status: "NEW", current: { status: "NEW" } }, []],
    ["a stored status that is no text", { current: { status: 5 } }, ["fact@facts/current/status"]],
    ["a stored status of null is none", { status: "NEW", current: { status: null } }, []],
  ])("%s", (_, facts, found) => {
    const { issues, outcome } = update.check({ note: "a" }, facts as never)
    expect(brief(issues)).toEqual(found)
    expect(outcome === "fault").toBe(found.length > 0)
  })

  it("are judged whether or not a rule needs them", () => {
    expect(update.check({}, { ...all, current: { size: "XL" as never } }).outcome).toBe("fault")
  })

  it("that are broken leave the rules that need them unchecked, never passed", () => {
    const verdict = update.check(
      { name: "a", from: { kind: "a", office: "a" } },
      { ...all, depot: {} as never, status: 5 as never },
    )
    expect(verdict.unchecked.map(({ rule, fact }) => `${rule} ${fact}`)).toEqual([
      "parcel.known depot",
      "parcel.open status",
      "parcel.editable status",
      "parcel.editable status",
      "parcel.depot depot",
      "parcel.depot.named depot",
      "parcel.editable status",
    ])
  })

  it("say what contradicts, what was expected and which rule was broken", () => {
    expect(update.check({}, { status: "NEW", current: { status: "SENT" } }).issues[0]?.params).toEqual({
      expected: ["string"],
      contradicts: "/current/status",
    })
    expect(update.check({}, { status: 5 as never }).issues[0]?.params).toEqual({ expected: ["string"], got: "number" })
    expect(update.check({}, { now: "x" }).issues[0]?.params).toEqual({ expected: ["string"], rules: ["parcel.now"] })
  })
})
