import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { explain, type Explainable } from "perevir/explain"
import { describe, expect, it } from "vitest"
import { asks, type Asks } from "../../../src/operation/operation.js"
import { brief } from "../brief.js"

// What is told where something breaks down: a rule, the plan, or the engine itself.

const about = { cites: "a row", says: "It is as it should be." } as const
const broken = (): never => {
  throw new Error("broken")
}
const Fragile = domain(Schema.String, {
  "toy.broken": { ...about, check: { test: broken } },
  "toy.whole": { ...about, check: { test: (text) => text !== "" } },
})
const Plain = domain(Schema.String, { "toy.plain": { ...about, check: { test: (text) => text !== "" } } })
const { optional, Struct, Union } = Schema
const toy = shape({
  id: "toy.update",
  http: "PUT /toy",
  source: "toy.txt",
  body: {
    fragile: optional(Fragile),
    plain: optional(Plain),
    either: optional(Union([Struct({ a: Plain }), Struct({ a: Plain, b: Schema.Finite })])),
  },
  facts: { known: Schema.Boolean },
})
const needsFact = toy.rule("toy.fact", {
  ...about,
  at: "/plain",
  reads: { known: "facts/known" },
  check: ({ known }) => known,
})
const said = () => "no"
const messages = { "toy.broken": said, "toy.whole": said, "toy.plain": said, "toy.fact": said }
const update = toy.operation({ rules: [needsFact], messages, plan: broken })
const failed = (rows: ReturnType<typeof explain>["rows"]) => brief(rows.filter(({ is }) => is === "failed"))
const passed = (rows: ReturnType<typeof explain>["rows"]) => brief(rows.filter(({ is }) => is === "passed"))

describe("a value rule that breaks down", () => {
  it("failed, and those beside it passed", () => {
    const { outcome, rows } = explain(update, { fragile: "a" }, { known: true })
    expect(outcome).toBe("fault")
    expect(failed(rows)).toEqual(["fault@/fragile"])
    expect(passed(rows)).toContain("toy.whole@/fragile")
    expect(passed(rows)).not.toContain("toy.broken@/fragile")
  })
  it("and one beside it failed", () => {
    const { rows } = explain(update, { fragile: "" }, { known: true })
    expect(failed(rows)).toEqual(["fault@/fragile", "toy.whole@/fragile"])
  })
})

describe("a plan that breaks down", () => {
  it.each<[about: string, body: object, facts: object, outcome: string, rows: readonly string[]]>([
    ["is a fault of what is accepted", { plain: "a" }, { known: true }, "fault", ["fault@"]],
    ["is a fault of what is undecided", { plain: "a" }, {}, "fault", ["fault@"]],
    ["is not asked for of what is rejected", { plain: "" }, { known: true }, "rejected", ["toy.plain@/plain"]],
    ["is not asked for of a fault", { fragile: "a" }, { known: true }, "fault", ["fault@/fragile"]],
  ])("%s", (_, body, facts, outcome, rows) => {
    const explanation = explain(update, body, facts)
    expect([explanation.outcome, failed(explanation.rows)]).toEqual([outcome, rows])
    expect(update.check(body, facts).outcome).toBe(outcome)
  })
})

it("an engine that breaks down is a fault, of which nothing else is told", () => {
  const asked = (update as unknown as Readonly<Record<typeof asks, Asks>>)[asks]
  const breaking: Asks = (...question) => {
    const { face, question: same } = asked(...question)
    return { face: { ...face, judge: broken }, question: same }
  }
  const { outcome, rows } = explain({ ...update, [asks]: breaking } as Explainable, { plain: "a" })
  expect(outcome).toBe("fault")
  expect(rows).toMatchObject([{ rule: "fault", is: "failed", in: "body", pointer: "", reads: [] }])
})

it.each([
  ["without a tree", { ...update, tree: undefined }],
  ["that cannot be asked", { ...update, [asks]: undefined }],
])("an operation %s cannot be explained", (_, operation) => {
  expect(() => explain(operation as never, {})).toThrow("toy.update cannot be explained: take the declared face")
})

it("a rule that two shapes carry at one place stands there once", () => {
  const rows = explain(update, {}, { known: true }).rows.filter(({ pointer }) => pointer === "/either/a")
  expect(rows.map(({ rule, is }) => [rule, is])).toEqual([["toy.plain", "inapplicable"]])
})

it("of one place the engine's rules come first, then the value's, then the operation's", () => {
  const { rows } = explain(update, { plain: "a", either: { a: "b" } }, { known: true })
  const at = (pointer: string) => rows.filter((row) => row.pointer === pointer).map(({ rule }) => rule)
  expect(at("/plain")).toEqual(["type", "toy.plain", "toy.fact"])
  expect(at("/either/a")).toEqual(["type", "required", "toy.plain"])
})
