import { mediaType, problem } from "perevir/problem"
import { describe, expect, it, test } from "vitest"
import { packs } from "../../laws/operations.js"
import { canaryOf, leaks, secrets } from "../canary.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

it("is problem+json", () => {
  expect(mediaType).toBe("application/problem+json")
})

describe("a rejected request", () => {
  const verdict = update.check({ items: [{ code: "x" }, { code: "y" }], note: " " }, known)
  if (verdict.ok) throw new Error("it is accepted")

  it("is 422, with a place for each error and warning", () => {
    expect(problem(verdict)).toEqual({
      type: "urn:perevir:problem:rejected",
      title: "The request breaks rules",
      status: 422,
      detail: "body/items/0/code: no code (and 1 more)",
      errors: [
        { detail: "no code", pointer: "#/items/0/code", in: "body", rule: "parcel.code", params: {} },
        { detail: "no code", pointer: "#/items/1/code", in: "body", rule: "parcel.code", params: {} },
      ],
      warnings: [{ detail: "a blank note", pointer: "#/note", in: "body", rule: "parcel.note", params: {} }],
      unchecked: [],
    })
  })
  it("has the caller's types and the URI of this occurrence", () => {
    const options = { types: "https://example.test/problems/", instance: "/requests/7" }
    expect(problem(verdict, options)).toMatchObject({
      type: "https://example.test/problems/rejected",
      instance: "/requests/7",
    })
  })
  it("says how much was cut off", () => {
    const cut = update.check({ items: [{ code: "x" }, { code: "y" }] }, known, { maxIssues: 1 })
    expect(problem(cut as typeof verdict).dropped).toBe(1)
  })
})

it("of an undecided request is 409 and names the facts", () => {
  const verdict = update.check({ from: { kind: "a", office: "b" } }, { now: known.now })
  if (verdict.outcome !== "undecided") throw new Error("it is decided")
  const { status, detail, errors, unchecked } = problem(verdict)
  expect([status, errors]).toEqual([409, []])
  expect(detail).toContain("without depot and status")
  expect(unchecked).toContainEqual({
    rule: "parcel.depot",
    severity: "error",
    fact: "depot",
    in: "body",
    pointer: "#/from/office",
  })
})

it("of a fault is 500 and says what is faulty", () => {
  const verdict = update.check({ grams: 0 }, { ...known, status: 5 } as never)
  if (verdict.outcome !== "fault") throw new Error("it is no fault")
  expect(problem(verdict)).toMatchObject({
    status: 500,
    type: "urn:perevir:problem:fault",
    detail: "facts/status: this fact must be text (and 1 more)",
  })
})

type Refused = Parameters<typeof problem>[0]
const found = (rule: string, pointer: string, message: string): Refused["issues"][number] => ({
  rule,
  severity: "error",
  in: "body",
  path: [],
  pointer,
  message,
  params: {},
})
const lacks = (rule: string, fact: string, severity: "error" | "warning"): Refused["unchecked"][number] => ({
  rule,
  severity,
  fact,
  in: "body",
  path: [],
  pointer: "",
})
const refused: Refused = { outcome: "rejected", issues: [], warnings: [], unchecked: [], dropped: 0 }

it.each<[about: string, verdict: Refused, detail: string]>([
  ["one issue", { ...refused, issues: [found("a.b", "/c", "no c")] }, "body/c: no c"],
  [
    "a fault after other issues",
    { ...refused, outcome: "fault", issues: [found("a.b", "/c", "no c"), found("fault", "/d", "broken d")] },
    "body/d: broken d (and 1 more)",
  ],
  [
    "a broken fact after other issues",
    { ...refused, outcome: "fault", issues: [found("a.b", "/c", "no c"), found("fact", "/d", "broken d")] },
    "body/d: broken d (and 1 more)",
  ],
  [
    "the first of a rejected request, whatever its rule",
    { ...refused, issues: [found("a.b", "/c", "no c"), found("fact", "/d", "broken d")] },
    "body/c: no c (and 1 more)",
  ],
  ["nothing that is known", { ...refused, outcome: "fault" }, "The request could not be judged"],
])("tells of %s", (_, verdict, detail) => {
  expect(problem(verdict).detail).toBe(detail)
})

it("names, of what is lacking, each rule and fact that could reject, once", () => {
  const unchecked = [
    lacks("a.b", "ad", "error"),
    lacks("a.b", "status", "error"),
    lacks("a.c", "ad", "error"),
    lacks("a.d", "depot", "warning"),
  ]
  const { detail } = problem({ ...refused, outcome: "undecided", unchecked })
  expect(detail).toContain("a.b, a.c")
  expect(detail).toContain("ad and status")
  expect(detail).not.toContain("depot")
  expect(detail).not.toContain("a.d")
})

it("has no instance, and nothing dropped, unless there is", () => {
  const members = Object.keys(problem({ ...refused, issues: [found("a.b", "/c", "no c")] }))
  expect(members).toStrictEqual(["type", "status", "title", "detail", "errors", "warnings", "unchecked"])
})

it("of an accepted request throws, and is a type error", () => {
  const verdict = update.check({ note: "a" }, known)
  // @ts-expect-error -- it may be accepted: ask for `ok` first
  expect(() => problem(verdict)).toThrow("a verdict that is accepted is no problem: ask for `ok` first")
})

test.each([
  ["a b%c#d", "#/a%20b%25c%23d"],
  ["é/~", "#/%C3%A9~1~0"],
  ["\ud800[", "#/%EF%BF%BD%5B"],
])("writes the place %s as a URI fragment", (name, pointer) => {
  const verdict = update.check({ [name]: 1 }, known)
  if (verdict.ok) throw new Error("it is accepted")
  expect(problem(verdict).errors.map((error) => error.pointer)).toEqual([pointer])
  expect(decodeURIComponent(pointer)).toBe(`#${(verdict.issues[0]?.pointer ?? "").toWellFormed()}`)
})

describe.each(packs)("%s", (_, operation) => {
  const { parts, facts } = operation.tree
  test.each(secrets)("shows nothing of sensitive members %s", (_, secret) => {
    const body = canaryOf(parts.body, secret)
    for (const known of [undefined, canaryOf(facts, secret)]) {
      const verdict = operation.check(body, known)
      if (!verdict.ok) expect(leaks(JSON.stringify(problem(verdict)))).toBe(false)
    }
  })
})
