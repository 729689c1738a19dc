import { describe, expect, it, vi } from "vitest"
import type { Face, Judgement } from "../../../src/operation/face.js"
import { asks, operationOf, type Asks } from "../../../src/operation/operation.js"
import { brief } from "../brief.js"
import { update } from "../parcel.js"
import { faceOf, foundAt, judgementOf, lackingAt, placeOf } from "./made.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
const broken = (): never => {
  throw new Error("broken")
}
const fault = { rule: "fault", severity: "error", in: "body", path: [], pointer: "", params: {} }

describe("facts that are bound", () => {
  const counted = () => {
    const face = { known: vi.fn<Face["known"]>((_, facts) => facts), judge: vi.fn<Face["judge"]>(() => judgementOf()) }
    return { face, operation: operationOf(faceOf(face), {}).given({ a: 1, b: 2 }, { unchanged: "allow" }) }
  }

  it("are judged once, and options resolved once, for all checks without others", () => {
    const { face, operation } = counted()
    face.known.mockClear()
    operation.check({})
    operation.checkRequest({ body: {} })
    operation.checkField("/a", {})
    expect(face.known).not.toHaveBeenCalled()
    const questions = face.judge.mock.calls.map(([question]) => question)
    expect(questions).toHaveLength(3)
    expect(questions[0]).toMatchObject({ known: { a: 1, b: 2 }, settings: { unchanged: "allow" } })
    expect(new Set(questions.map(({ settings }) => settings)).size).toBe(1)
  })

  it.each<[about: string, facts: object | undefined, options: object | undefined, judged: object, asked: object]>([
    ["other facts", { b: 3 }, undefined, { a: 1, b: 3 }, { unchanged: "allow", unchecked: "undecided" }],
    ["other options", undefined, { unchecked: "allow" }, { a: 1, b: 2 }, { unchanged: "allow", unchecked: "allow" }],
    ["both", { a: 0 }, { unchanged: "reject" }, { a: 0, b: 2 }, { unchanged: "reject", unchecked: "undecided" }],
  ])("are judged anew with %s", (_, facts, options, judged, asked) => {
    const { face, operation } = counted()
    face.known.mockClear()
    operation.check({}, facts, options)
    expect(face.known.mock.calls).toEqual([[expect.objectContaining(asked), judged]])
  })
})

describe("a body that the face accepts at once", () => {
  const accepting = (accepts: Face["accepts"], judge: Face["judge"] = broken) =>
    operationOf(faceOf({ ...(accepts && { accepts }), judge }), {})

  it("is accepted without judging it", () => {
    const body = {}
    const verdict = accepting(() => ({ plan: "a plan" })).check(body)
    expect(verdict).toStrictEqual({
      ok: true,
      outcome: "accepted",
      issues: [],
      warnings: [],
      unchecked: [],
      dropped: 0,
      normalised: [],
      value: body,
      plan: "a plan",
    })
    expect(verdict.value).toBe(body)
  })

  it.each<[about: string, accepts: Face["accepts"]]>([
    ["is not certain of", () => undefined],
    ["breaks down on", broken],
    ["never accepts at once", undefined],
  ])("is judged where the face %s it", (_, accepts) => {
    const judge = () => judgementOf({ values: () => ({ body: "judged" }), plan: () => "judged, too" })
    const { ok, value, plan } = accepting(accepts, judge).check({})
    expect([ok, value, plan]).toEqual([true, "judged", "judged, too"])
  })
})

describe("what breaks down", () => {
  const verdict = (judge: Face["judge"]) => operationOf(faceOf({ judge }), {}).check({})

  it("while judging is a fault of the body", () => {
    const operation = operationOf(faceOf({ judge: broken }), {})
    const told = { ok: false, outcome: "fault", issues: [fault], warnings: [], unchecked: [], dropped: 0 }
    for (const one of [operation.check({}), operation.checkRequest({}), operation.checkField("/a", {})]) {
      expect(one).toMatchObject({ ...told, normalised: [] })
      expect(one).not.toHaveProperty("value")
    }
  })

  it.each<[about: string, change: Partial<Judgement>]>([
    ["the plan is made", { plan: broken }],
    ["the value is made", { values: broken }],
  ])("while %s is a fault beside all that was found", (_, change) => {
    const found = [foundAt("/a", "own.rule", { severity: "warning" })]
    const lacking = [lackingAt("/b", "own.rule", "a")]
    const changes = [{ place: placeOf("/c"), change: "nfc" } as const]
    const told = verdict(() => judgementOf({ found, lacking, changes, ...change }))
    expect(told).toMatchObject({ ok: false, outcome: "fault", issues: [{ ...fault, params: { rule: "plan" } }] })
    expect([brief(told.warnings), brief(told.unchecked), told.normalised.length]).toEqual([
      ["own.rule@/a"],
      ["own.rule@/b"],
      1,
    ])
    expect(told).not.toHaveProperty("plan")
  })

  it("is not the plan of what is rejected: none is made", () => {
    const plan = vi.fn()
    verdict(() => judgementOf({ found: [foundAt("/a", "own.rule")], plan }))
    expect(plan).not.toHaveBeenCalled()
  })
})

describe("one place", () => {
  it.each<[about: string, pointer: string, body: object, facts: object, outcome: string]>([
    ["is accepted", "/note", { note: "a" }, known, "accepted"],
    ["is rejected", "/note", { note: 5 }, known, "rejected"],
    ["is undecided", "/name", { name: "a" }, { ...known, status: undefined, current: {} }, "undecided"],
    ["is a fault", "/note", { note: "a" }, { ...known, now: 5 }, "fault"],
  ])("%s", (_, pointer, body, facts, outcome) => {
    const verdict = update.checkField(pointer, body, facts)
    expect([verdict.outcome, verdict.ok]).toEqual([outcome, outcome === "accepted"])
  })

  it("lacks no part of the request: the body alone is asked about", () => {
    expect(update.checkField("/grams", { grams: 5 }, known)).toMatchObject({ outcome: "accepted", unchecked: [] })
    expect(update.checkRequest({ body: { grams: 5 } }, known).unchecked).not.toEqual([])
  })
})

it("asks which facts are needed about the body alone", async () => {
  const look = vi.fn(() => 5)
  const judge: Face["judge"] = ({ whole }) => judgementOf({ lacking: whole ? [lackingAt("/a", "own.rule", "a")] : [] })
  expect((await operationOf(faceOf({ judge }), {}).checkAsync({}, { a: look } as never)).outcome).toBe("accepted")
  expect(look).not.toHaveBeenCalled()
})

it("tells a tool its face, and the question that it would put to it", () => {
  const face = faceOf()
  const operation = operationOf(face, {}).given({ a: 1 }, { unchanged: "allow" })
  const { [asks]: asked } = operation as unknown as { readonly [asks]: Asks }
  const request = { body: {} }
  const { face: own, question } = asked(request, true, { b: 2 }, { unchecked: "allow" })
  expect(own).toBe(face)
  expect(question).toMatchObject({ whole: true, known: { a: 1, b: 2 } })
  expect(question.request).toBe(request)
  expect(question.settings).toMatchObject({ unchanged: "allow", unchecked: "allow" })
})
