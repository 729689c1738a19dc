import { explain, explainRequest, type ExplainedRow } from "perevir/explain"
import { describe, expect, it, test } from "vitest"
import { packs } from "../../laws/operations.js"
import { canaryOf, leaks, secrets } from "../canary.js"
import { update } from "../parcel.js"

const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }
type Asked = Parameters<typeof explain<typeof update>>

const rowsOf = (rule: string, [body, facts = known, options = {}]: readonly [unknown, object?, object?]) =>
  explain(update, body, facts as Asked[2], options as Asked[3]).rows.filter((row) => row.rule === rule)

/** A row in brief: where, what became of it, and why. */
function brief(row: ExplainedRow): string {
  const at = (row.in === "body" ? "" : row.in) + row.pointer
  if (row.is === "unchecked") return `${at} unchecked ${row.facts.join()}`
  if (row.is !== "inapplicable") return `${at} ${row.is}`
  return `${at} ${row.because.why}${"what" in row.because ? ` ${row.because.what}` : ""}`
}

describe("a rule of the operation", () => {
  test.each<[about: string, rule: string, asked: readonly [unknown, object?, object?], rows: readonly string[]]>([
    ["passes", "parcel.open", [{}], [" passed"]],
    ["fails", "parcel.depot", [{ from: { kind: "a", office: "b" } }, { depot: null }], ["/from/office failed"]],
    ["lacks its fact", "parcel.depot", [{ from: { kind: "a", office: "b" } }, {}], ["/from/office unchecked depot"]],
    ["does not stand where nothing is", "parcel.depot", [{}], ["/from/office absent body/from"]],
    ["stands on no invalid value", "parcel.depot", [{ from: { kind: "a", office: 5 } }], ["/from/office invalid body/from/office"]], // prettier-ignore
    ["stands in no invalid container", "parcel.depot", [{ from: 5 }], ["/from/office invalid body/from"]],
    [
      "reads nothing invalid",
      "parcel.city",
      [{ from: { kind: 5, city: "a" } }],
      ["/from/city invalid merged/from/kind", "/from/office absent body/from/office"],
    ],
    [
      "reads what is absent",
      "parcel.depot.named",
      [{ from: { kind: "a", office: "b" } }],
      ["/from/office absent facts/depot/id"],
    ],
    ["reads a part that a body has not", "parcel.id", [{ grams: 5 }], ["/grams absent path"]],
    [
      "is about other values",
      "parcel.item.stored",
      [{ items: [{ code: "P-0" }, { code: "P-1" }, {}] }],
      ["/items/0/code when", "/items/1/code failed", "/items/2/code passed"],
    ],
    ["has no element to stand at", "parcel.item.unique", [{ items: [] }], ["/items/*/code absent body/items/*"]],
    ["has no list to stand in", "parcel.item.unique", [{}], ["/items/*/code absent body/items"]],
    ["is off", "parcel.open", [{}, known, { off: ["parcel.open"] }], [" off"]],
    ["of a part that was not given runs when it reads facts alone", "parcel.known", [{}], ["path/id passed"]],
  ])("%s", (_, rule, asked, rows) => {
    expect(rowsOf(rule, asked).map(brief)).toEqual(rows)
  })

  it("says what it read, by name and index, and what it rests on", () => {
    const [row] = rowsOf("parcel.depot.named", [
      { from: { kind: "a", office: "b" } },
      { depot: { id: "0", open: true } },
    ])
    expect(row).toMatchObject({
      is: "unchecked",
      severity: "warning",
      says: "It is likely as it should be.",
      infers: "it is likely",
      reads: [
        { read: "facts/depot/id", is: "given", value: "0" },
        { read: "facts/now", is: "unknown", lacks: "now" },
      ],
    })
    const [, second] = rowsOf("parcel.item.code", [{ items: [{ grams: 1 }, { code: "P-1", grams: 2 }] }])
    expect(second).toMatchObject({
      citation: { document: "parcels.txt", at: "a row" },
      reads: [
        { read: "body/items/1/code", is: "given", value: "P-1" },
        { read: "body/items/1/grams", is: "given", value: 2 },
      ],
    })
  })
})

describe("a state table", () => {
  test.each<[about: string, facts: object, row: string]>([
    ["passes what the state lists", known, "/note passed"],
    ["says nothing of another state", { ...known, status: "GONE" }, "/note state"],
    ["lacks the state", {}, "/note unchecked status"],
  ])("%s", (_, facts, row) => {
    expect(rowsOf("parcel.editable", [{ note: "a" }, facts]).map(brief)).toContain(row)
  })
})

describe("a value rule", () => {
  test.each<[about: string, rule: string, asked: readonly [unknown, object?, object?], row: string]>([
    ["passes", "parcel.code", [{ items: [{ code: "P-1" }] }], "/items/0/code passed"],
    ["fails", "parcel.code", [{ items: [{ code: "x" }] }], "/items/0/code failed"],
    ["is not asked about another type", "parcel.code", [{ items: [{ code: 5 }] }], "/items/0/code invalid body/items/0/code"], // prettier-ignore
    ["has nothing to judge", "parcel.code", [{}], "/items/*/code absent body/items"],
    ["has no element to judge", "parcel.code", [{ items: [] }], "/items/*/code absent body/items/*"],
    ["stands in a record", "parcel.note", [{ labels: { a: " " } }], "/labels/a failed"],
    ["is off", "parcel.note", [{ note: "a" }, known, { inferred: "off" }], "/note off"],
    ["of a part that was not given", "parcel.grams", [{}], "path/id absent path"],
    ["of a variant that is not chosen", "parcel.code", [{}], "/pay/card absent body/pay"],
  ])("%s", (_, rule, asked, row) => {
    expect(rowsOf(rule, asked).map(brief)).toContain(row)
  })
})

it("tells what the engine's rules found, and the types, presence and facts that are right", () => {
  const body = { from: { kind: "a" }, nope: 1, grams: "x" }
  const { rows } = explain(update, body, known)
  const told = (rule: string) => rows.filter((row) => row.rule === rule).map(brief)
  expect(told("body")).toEqual([" passed"])
  expect(told("type")).toEqual(["/grams failed", "/from passed", "/from/kind passed"])
  expect(told("required")).toEqual(["/from/kind passed"])
  expect(told("unknown")).toEqual(["/nope failed"])
  expect(told("fact")).toEqual([
    "facts/status passed",
    "facts/depot passed",
    "facts/now passed",
    "facts/current passed",
  ])
})

it.each<[about: string, rule: string, asked: readonly [unknown, object?, object?], rows: readonly string[]]>([
  ["that it is off, as it is declared", "parcel.open", [{}, known, { off: ["parcel.open"] }], ["off error"]],
  ["that a warning is off", "parcel.empty", [{}, known, { off: ["parcel.empty"] }], ["off warning"]],
  ["that it passed", "parcel.depot.named", [{ from: { kind: "a", office: "b" } }, { ...known, depot: { id: "1", open: true } }], ["passed warning"]], // prettier-ignore
  ["that it passed as an error", "parcel.empty", [{ note: "a" }, known, { error: ["parcel.empty"] }], ["passed error"]],
  ["that it does not apply", "parcel.depot.named", [{}], ["inapplicable warning"]],
  ["that it failed", "parcel.empty", [{}], ["failed warning"]],
  ["that it failed as an error", "parcel.empty", [{}, known, { error: ["parcel.empty"] }], ["failed error"]],
  ["that it lacks two facts", "parcel.depot.named", [{ from: { kind: "a", office: "b" } }, {}], ["unchecked warning depot,now"]], // prettier-ignore
  [
    "that it lacks a fact at two places",
    "parcel.item.stored",
    [{ items: [{ code: "P-1" }, { code: "P-2" }] }, { status: "NEW" }],
    ["unchecked error current", "unchecked error current"],
  ],
  ["of a value rule that it is off", "parcel.note", [{ note: " " }, known, { off: ["parcel.note"] }], ["inapplicable warning", "off warning", "inapplicable warning", "inapplicable warning", "inapplicable warning"]], // prettier-ignore
  ["of an error that it is off", "parcel.code", [{ either: "P-1" }, known, { off: ["parcel.code"] }], ["inapplicable error", "off error", "inapplicable error"]], // prettier-ignore
  ["of a value rule as an error", "parcel.note", [{ note: "a" }, known, { error: ["parcel.note"] }], ["inapplicable error", "passed error", "inapplicable error", "inapplicable error", "inapplicable error"]], // prettier-ignore
  ["of the engine's that it passed", "body", [{ note: "a" }], ["passed error"]],
])("says what a rule counts as: %s", (_, rule, asked, rows) => {
  expect(
    rowsOf(rule, asked).map(
      (row) => `${row.is} ${row.severity}${row.is === "unchecked" ? ` ${row.facts.join()}` : ""}`,
    ),
  ).toEqual(rows)
})

it("says of each what it rests on, and how many that failed are not told", () => {
  const explanation = explain(update, { note: " ", items: [{ code: "x", grams: 0 }] }, known, { maxIssues: 2 })
  expect([explanation.operation, explanation.outcome, explanation.dropped]).toEqual(["parcel.update", "rejected", 1])
  const told = (rule: string) => {
    const { says, citation, infers } = explanation.rows.find((row) => row.rule === rule) ?? {}
    return [says, citation, infers]
  }
  expect(told("parcel.code")).toEqual(["It is as it should be.", { document: "parcels.txt", at: "a row" }, undefined])
  expect(told("parcel.note")).toEqual(["It is likely as it should be.", undefined, "it is likely"])
  expect(explanation.rows.find(({ rule }) => rule === "parcel.note")).not.toHaveProperty("citation")
  expect(explanation.rows.find(({ rule }) => rule === "parcel.code")).not.toHaveProperty("infers")
})

it("tells of what failed its params, its sentence and its fix", () => {
  const { rows } = explain(update, { name: "too long", note: " " }, known)
  const failed = rows.filter(({ is }) => is === "failed")
  expect(failed).toMatchObject([
    { rule: "parcel.name", params: { length: 8 }, message: "8 letters", reads: [{ value: "[redacted]" }] },
    { rule: "parcel.note", params: {}, message: "a blank note" },
  ])
  expect(failed.map((row) => "fix" in row)).toEqual([false, false])
  const [locked] = rowsOf("parcel.editable", [{ fragile: true }]).filter(({ is }) => is === "failed")
  expect(locked).toMatchObject({ pointer: "/fragile", fix: [{ op: "remove", path: "/fragile" }] })
})

describe("explainRequest", () => {
  it("tells of every part", () => {
    const { rows } = explainRequest(update, { path: { id: "5" }, body: { grams: 6 } }, known)
    expect(rows.filter(({ rule }) => rule === "parcel.id").map(brief)).toEqual(["/grams failed"])
    expect(rows.find(({ rule }) => rule === "parcel.id")?.reads[0]).toEqual({ read: "path/id", is: "given", value: 5 })
  })
  it("lacks a part that was not given", () => {
    const { rows, outcome } = explainRequest(update, { body: { grams: 6 } }, known)
    expect(outcome).toBe("undecided")
    expect(rows.filter(({ rule }) => rule === "parcel.id").map(brief)).toEqual(["/grams unchecked path"])
    expect(rows.filter(({ rule, in: part }) => rule === "parcel.grams" && part === "path").map(brief)).toEqual([
      "path/id unchecked path",
    ])
  })
})

it("explains an operation as it is bound", () => {
  const bound = update.given({ status: "LOST" }, { off: ["parcel.known"] })
  const { outcome, rows } = explain(bound, {})
  expect(outcome).toBe("rejected")
  expect(rows.filter(({ rule }) => rule === "parcel.known").map(brief)).toEqual(["path/id off"])
})

it("tells of a plan that breaks down, as check does", () => {
  const hostile = { ...known, current: { get name() { throw new Error("no") } } } // prettier-ignore
  const verdict = update.check({ note: " " }, hostile as never)
  expect(explain(update, { note: " " }, hostile as never).outcome).toBe(verdict.outcome)
})

it("takes the declared face only", () => {
  const compiled = { id: "parcel.update", rules: [] }
  expect(() => explain(compiled as never, {})).toThrow("parcel.update cannot be explained: take the declared face")
  expect(() => explain(update, {}, {}, { offf: 1 } as never)).toThrow("there is no option offf")
})

describe("of any value", () => {
  const deep = (levels: number): unknown => {
    let comment: unknown = { text: 1, replies: [] }
    for (let level = 0; level < levels; level++) comment = { text: "a", replies: [comment] }
    return comment
  }
  const thrower = (): never => {
    throw new Error("secret")
  }
  test.each<[about: string, value: unknown]>([
    ["no object", 5],
    ["a proxy whose keys throw", new Proxy({}, { ownKeys: thrower })],
    ["a getter that throws", { get note() { return thrower() } }], // prettier-ignore
    ["a record whose keys throw", { labels: new Proxy({}, { ownKeys: thrower }) }],
    ["a list whose length throws", { items: new Proxy([1], { get: thrower }) }],
    ["comments to depth 10 000", { comments: [deep(10_000)] }],
    ["a list of holes", { items: new Array(4_000_000_000) }],
  ])("%s: it agrees with check", (_, value) => {
    const { outcome, rows } = explain(update, value, known)
    const verdict = update.check(value, known)
    expect(outcome).toBe(verdict.outcome)
    expect(rows.filter(({ is }) => is === "failed")).toHaveLength(verdict.issues.length + verdict.warnings.length)
  })
})

describe.each(packs)("%s", (_, operation) => {
  const { parts, facts } = operation.tree
  test.each(secrets)("shows nothing of sensitive members %s", (_, secret) => {
    for (const known of [undefined, canaryOf(facts, secret)]) {
      expect(leaks(JSON.stringify(explain(operation, canaryOf(parts.body, secret), known)))).toBe(false)
      const request = Object.fromEntries(Object.entries(parts).map(([part, node]) => [part, canaryOf(node, secret)]))
      expect(leaks(JSON.stringify(explainRequest(operation, request, known, { unknownKeys: "ignore" })))).toBe(false)
    }
  })
})

it("shows sensitive values when asked to, and of a container nothing that is not declared", () => {
  const body = { name: "Olena", from: { kind: "a" } }
  const readBy = (options: object) =>
    explain(update, { ...body, nmae: "Olena" }, known, { unknownKeys: "ignore", ...options }).rows.find(
      ({ rule }) => rule === "parcel.empty",
    )?.reads
  expect(readBy({})).toEqual([
    { read: "body", is: "given", value: { name: "[redacted]", from: { kind: "a" }, nmae: "[redacted]" } },
  ])
  expect(readBy({ sensitive: "show" })).toEqual([{ read: "body", is: "given", value: { ...body, nmae: "Olena" } }])
})
