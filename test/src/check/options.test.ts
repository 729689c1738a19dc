import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

describe("options", () => {
  it.each<[about: string, options: object, message: RegExp]>([
    ["an option that there is not", { strict: true }, /no option strict/],
    ["a value that there is not", { unknownKeys: "drop" }, /"reject", "strip", "ignore"/],
    ["a rule that there is not", { off: ["parcel.nope"] }, /no rule parcel.nope/],
    ["an engine rule muted", { off: ["required"] }, /required is a rule of the engine/],
    ["an engine rule promoted", { error: ["unknown"] }, /unknown is a rule of the engine/],
    ["a rule both muted and promoted", { off: ["parcel.note"], error: ["parcel.note"] }, /both/],
    ["no issues at all", { maxIssues: 0 }, /maxIssues/],
    ["half an issue", { maxIssues: 1.5 }, /maxIssues/],
  ])("%s throws", (_, options, message) => {
    expect(() => update.check({}, known, options)).toThrow(message)
    expect(() => update.given({}, options)).toThrow(message)
  })

  it.each<[about: string, options: object, issues: readonly string[], warnings: readonly string[]]>([
    ["by default", {}, ["parcel.grams@/grams"], ["parcel.note@/note"]],
    ["a muted error", { off: ["parcel.grams"] }, [], ["parcel.note@/note"]],
    ["a muted warning", { off: ["parcel.note"] }, ["parcel.grams@/grams"], []],
    ["a promoted warning", { error: ["parcel.note"] }, ["parcel.note@/note", "parcel.grams@/grams"], []],
    ["inferred rules as errors", { inferred: "error" }, ["parcel.note@/note", "parcel.grams@/grams"], []],
    ["inferred rules off", { inferred: "off" }, ["parcel.grams@/grams"], []],
    [
      "one of them on nevertheless",
      { inferred: "off", error: ["parcel.note"] },
      ["parcel.note@/note", "parcel.grams@/grams"],
      [],
    ],
    ["one of them off nevertheless", { inferred: "error", off: ["parcel.note"] }, ["parcel.grams@/grams"], []],
  ])("%s", (_, options, issues, warnings) => {
    const verdict = update.check({ note: " ", grams: 0 }, known, options)
    expect([brief(verdict.issues), brief(verdict.warnings)]).toEqual([issues, warnings])
  })

  it("an option that is undefined in a call is what it is by default, whatever was bound", () => {
    const bound = update.given({}, { unchecked: "allow" })
    expect(bound.check({ name: "a" }, {}, { off: ["parcel.note"] }).outcome).toBe("accepted")
    expect(bound.check({ name: "a" }, {}, { unchecked: undefined } as object).outcome).toBe("undecided")
  })

  it("a muted rule still makes its value invalid for the rules that read it", () => {
    expect(update.check({ items: [{ grams: 0 }] }, known, { off: ["parcel.grams"] }).outcome).toBe("accepted")
  })

  it("unchecked: allow makes undecided accepted, reject makes it rejected at each place", () => {
    const body = { name: "a" }
    expect(update.check(body, {}, { unchecked: "allow" }).outcome).toBe("accepted")
    const verdict = update.check(body, {}, { unchecked: "reject" })
    expect(verdict.outcome).toBe("rejected")
    expect(verdict.issues.map(({ rule, in: part, pointer, params }) => [rule, part, pointer, params])).toEqual([
      ["unchecked", "path", "/id", { rules: ["parcel.known"], facts: ["depot"] }],
      ["unchecked", "body", "", { rules: ["parcel.open"], facts: ["status"] }],
      ["unchecked", "body", "/name", { rules: ["parcel.editable"], facts: ["status"] }],
    ])
  })

  it("a warning that lacks its fact leaves an update accepted, promoted undecided", () => {
    const facts = { ...known, now: undefined }
    const body = { from: { kind: "a", office: "a" } }
    expect(update.check(body, { ...facts, depot: { id: "1", open: true } }).outcome).toBe("accepted")
    expect(
      update.check(body, { ...facts, depot: { id: "1", open: true } }, { error: ["parcel.depot.named"] }).outcome,
    ).toBe("undecided")
  })

  it("maxIssues cuts warnings before errors, and says how many", () => {
    const body = { note: " ", grams: 0, name: "far too long", fragile: "x" }
    const verdict = update.check(body, known, { maxIssues: 2 })
    expect(brief(verdict.issues)).toEqual(["parcel.name@/name", "parcel.grams@/grams"])
    expect([verdict.warnings, verdict.dropped]).toEqual([[], 3])
    expect(update.check(body, known, { maxIssues: 5 }).dropped).toBe(0)
    expect(update.check(body, known, { maxIssues: Infinity }).dropped).toBe(0)
    expect(update.check(body, known, { maxIssues: 4 }).dropped).toBe(1)
  })
})

describe("sensitive members", () => {
  const body = { name: "far too long", secretGrams: 1.5, secret: 5 }
  it("show no value under redact, in params and in fixes", () => {
    const { issues } = update.check(body, known)
    expect(JSON.stringify(issues)).not.toMatch(/far|1\.5/)
    expect(issues.find(({ rule }) => rule === "parcel.grams")?.params).toEqual({
      got: "[redacted]",
      least: 1,
      most: 1000,
    })
    expect(issues.every(({ fix }) => fix === undefined || fix.every(({ op }) => op === "remove"))).toBe(true)
  })
  it("show it under show", () => {
    const { issues } = update.check(body, known, { sensitive: "show" })
    expect(issues.find(({ rule }) => rule === "parcel.grams")?.params).toEqual({ got: 1.5, least: 1, most: 1000 })
    expect(issues.find(({ rule }) => rule === "parcel.name")?.fix).toEqual([
      { op: "replace", path: "/name", value: "far t" },
    ])
  })
})

describe("an issue", () => {
  it("is plain JSON", () => {
    const { issues, warnings } = update.check({ grams: -0, zz: 1, note: " ", size: 9, meta: { "a/b~": NaN } }, known)
    const all = [...issues, ...warnings]
    expect(all.length).toBeGreaterThan(4)
    expect(JSON.parse(JSON.stringify(all))).toStrictEqual(all)
    expect(structuredClone(all)).toStrictEqual(all)
    expect(all.map(({ pointer }) => pointer)).toContain("/meta/a~1b~0")
  })
})
