import { describe, expect, it } from "vitest"
import { broken, withoutPlan } from "../../../src/operation/broken.js"
import { placeAt } from "../../../src/operation/place.js"
import { foundAt, judgementOf, lackingAt, placeOf } from "./made.js"

describe("a judgement that came to no end", () => {
  it.each<[about: string, rule: string | undefined, params: object]>([
    ["is a fault of the body", undefined, {}],
    ["is a fault of what broke down", "own.rule", { rule: "own.rule" }],
  ])("%s", (_, rule, params) => {
    const { found, ...judgement } = broken(rule)
    expect(found).toEqual([
      {
        place: placeAt("body", []),
        rule: "fault",
        severity: "error",
        phase: 0,
        params: expect.any(Function) as unknown,
        sensitive: false,
      },
    ])
    expect(found[0]?.params()).toStrictEqual(params)
    expect(judgement).toMatchObject({ lacking: [], changes: [] })
    expect([judgement.values(), judgement.plan({})]).toEqual([{}, undefined])
  })

  it("is, without a plan, a fault in its place beside all that was found", () => {
    const judgement = judgementOf({
      found: [foundAt("path/id", "own.a"), foundAt("", "own.b", { phase: 1 }), foundAt("/a", "own.c")],
      lacking: [lackingAt("/a", "own.rule", "a")],
      changes: [{ place: placeOf("/b"), change: "nfc" }],
    })
    const { found, ...others } = withoutPlan(judgement)
    expect(found.map(({ rule }) => rule)).toEqual(["own.a", "fault", "own.b", "own.c"])
    expect(found[1]?.params()).toEqual({ rule: "plan" })
    expect({ ...others, found: judgement.found }).toEqual(judgement)
  })
})
