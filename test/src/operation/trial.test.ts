import { describe, expect, it, vi } from "vitest"
import type { Question } from "../../../src/operation/face.js"
import { focusOn } from "../../../src/operation/focus.js"
import type { Found } from "../../../src/operation/found.js"
import { helps } from "../../../src/operation/trial.js"
import { update } from "../parcel.js"
import { faceOf, foundAt, judgementOf, questionOf } from "./made.js"

const patch = [{ op: "remove", path: "/a" }] as const
const found = () => foundAt("/a", "own.a")
const elsewhere = () => foundAt("/b", "own.b")

describe("a fix helps", () => {
  /** What is found: by a check of the body as it is, at the fixed place before the fix, and there after it. */
  const tried = (errors: readonly Found[], before: readonly Found[], after: readonly Found[], focus?: string) => {
    const body = { a: 1, b: 2 }
    const judge = vi.fn(({ request }: Question) => judgementOf({ found: request.body === body ? before : after }))
    const question = questionOf(
      {},
      { request: { body, path: { id: 1 } }, ...(focus !== undefined && { focus: focusOn(focus) }) },
    )
    return { does: helps(faceOf({ judge }), question, found(), patch, errors), judge }
  }

  it.each<[about: string, after: () => readonly Found[], does: boolean]>([
    ["when nothing is found any more", () => [], true],
    ["when another rule's warning is found", () => [foundAt("/a", "own.b", { severity: "warning" })], true],
    ["when what was wrong elsewhere still is", () => [elsewhere()], true],
    ["not when the rule still fails there", () => [found()], false],
    ["not when the rule warns there", () => [foundAt("/a", "own.a", { severity: "warning" })], false],
    ["not when the rule fails elsewhere now", () => [foundAt("/c", "own.a")], false],
    ["not when another rule fails there now", () => [foundAt("/a", "own.c")], false],
    ["not when what is new is beside what is not", () => [elsewhere(), foundAt("/c", "own.c")], false],
  ])("%s", (_, after, does) => {
    const all = [found(), elsewhere()]
    expect(tried(all, all, after()).does).toBe(does)
  })

  it("judges the changed place, and what is in it, with the fix applied", () => {
    const { judge } = tried([found()], [], [])
    expect(judge.mock.calls).toEqual([
      [
        expect.objectContaining({
          request: { body: { b: 2 }, path: { id: 1 } },
          focus: { part: "body", path: ["a"], inside: true },
        }),
      ],
    ])
  })

  it.each<[about: string, before: () => readonly Found[], after: () => readonly Found[], does: boolean]>([
    ["when it was wrong there before", () => [elsewhere()], () => [elsewhere()], true],
    [
      "when it was wrong there before, beside what the check knows of",
      () => [elsewhere()],
      () => [foundAt("/c", "own.c"), elsewhere()],
      true,
    ],
    ["not when it was right there before", () => [foundAt("/c", "own.b")], () => [elsewhere()], false],
  ])("in a check of one place, which has not looked elsewhere: %s", (_, before, after, does) => {
    const { does: helped, judge } = tried([found(), foundAt("/c", "own.c")], before(), after(), "/a")
    expect(helped).toBe(does)
    expect(judge.mock.calls.map(([{ focus }]) => focus)).toEqual([
      { part: "body", path: ["a"], inside: true },
      { part: "body", path: ["a"], inside: true },
    ])
  })

  it.each<[about: string, after: () => readonly Found[], focus: string | undefined]>([
    ["nothing is new", () => [elsewhere()], "/a"],
    ["nothing is found", () => [], "/a"],
    ["the whole body has been looked at", () => [foundAt("/c", "own.c")], undefined],
  ])("judges what was there before only where it has to: not when %s", (_, after, focus) => {
    expect(tried([found(), elsewhere()], [], after(), focus).judge).toHaveBeenCalledTimes(1)
  })
})

it("offers no move of an object that lacks a member in its new place", () => {
  const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
  const fixed = (body: object) => update.check(body, known).issues.find(({ rule }) => rule === "unknown")?.fix
  expect(fixed({ fron: { kind: "a" } })).toEqual([{ op: "move", from: "/fron", path: "/from" }])
  expect(fixed({ fron: { city: "a" } })).toBeUndefined()
})
