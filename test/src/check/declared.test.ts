import * as Schema from "effect/Schema"
import { domain, from, response, shape, type Options } from "perevir"
import { describe, expect, it } from "vitest"
import { CellJudging } from "../../../src/check/judging.js"
import type { Face } from "../../../src/operation/face.js"
import { asks, type Asks } from "../../../src/operation/operation.js"
import { brief } from "../brief.js"

const documented = { cites: "a row", says: "It is short." } as const
const inferred = { infers: "it is likely", says: "It is likely short.", severity: "warning" } as const
const isShort = { test: (value: string) => value.length < 3 }

/** An operation of its own, and what it is made of. */
function declared() {
  const Name = domain(Schema.String, { "own.name": { ...documented, check: isShort } })
  const Note = domain(Schema.String, { "own.note": { ...inferred, check: isShort } }, { normalise: "nfc" })
  const fields = {
    path: { id: Schema.Finite },
    query: { dry: Schema.optional(Schema.Boolean) },
    headers: { "X-Draft": Schema.optional(Schema.Boolean) },
    body: { name: Schema.optional(Name), note: Schema.optional(Note) },
    facts: { status: from("current/status", Schema.String), now: Schema.String },
  }
  const own = shape({ id: "own.update", http: "PATCH /own/{id}", source: "own.txt", ...fields, stored: "current" })
  const rule = own.rule("own.open", { ...documented, at: "/name", reads: { s: "facts/status" }, check: ({ s }) => s === "NEW" }) // prettier-ignore
  const messages = { "own.name": () => "a", "own.note": () => "b", "own.open": () => "c" }
  const operation = own.operation({ rules: [rule] as const, messages, plan: (draft) => ({ ...draft.body }) })
  return { operation, fields, messages }
}

/** The face of an operation, by which it is asked. */
function faceOf(operation: object): Face {
  const asked = (operation as Readonly<Record<typeof asks, Asks>>)[asks]
  return asked({}, false, undefined, undefined).face
}

const shared = {
  id: "own.least",
  http: "PUT /own",
  source: "own.txt",
  body: { a: Schema.optional(Schema.String) },
} as const

describe("a declared operation", () => {
  it("lists its rules: the engine's, those of its values, then its own", () => {
    const { rules } = declared().operation
    expect(rules.map(({ id }) => id)).toEqual(["body", "type", "required", "unknown", "string.wellFormed", "fact", "fault", "unchecked", "own.name", "own.note", "own.open"]) // prettier-ignore
    const named = (id: string): unknown => rules.find((rule) => rule.id === id)
    expect([named("own.name"), named("own.note"), named("own.open")]).toStrictEqual([
      { id: "own.name", basis: "documented", severity: "error", says: "It is short.", citation: { document: "own.txt", at: "a row" } }, // prettier-ignore
      { id: "own.note", basis: "inferred", severity: "warning", says: "It is likely short.", infers: "it is likely" },
      { id: "own.open", basis: "documented", severity: "error", says: "It is short.", citation: { document: "own.txt", at: "a row" } }, // prettier-ignore
    ])
  })

  it("lists the rules of the engine with what they rest on", () => {
    const engine = declared().operation.rules.slice(0, 8)
    expect(engine.map((rule) => Object.keys(rule).toSorted().join())).toEqual([
      "basis,id,says,severity",
      "basis,citation,id,says,severity",
      "basis,citation,id,says,severity",
      "basis,id,infers,says,severity",
      ...["fact", "fault", "unchecked", "string"].map(() => "basis,id,says,severity"),
    ])
    expect(engine[1]?.citation).toEqual({ document: "own.txt", at: "the type of the member's row" })
    expect(engine[3]).toMatchObject({ severity: "error", says: "Only members that the document lists are sent." })
    expect(engine[3]?.infers).toMatch(/misspelling/)
  })

  it("is told what it is, and keeps what was declared of it", () => {
    const { operation, fields, messages } = declared()
    expect([operation.id, operation.http, operation.tree.id]).toEqual(["own.update", "PATCH /own/{id}", "own.update"])
    expect(operation.schemas).toStrictEqual(fields)
    expect(operation.response).toBeUndefined()
    expect(faceOf(operation)).toMatchObject({ id: "own.update", http: "PATCH /own/{id}", messages, rules: operation.rules }) // prettier-ignore
  })

  it("names the members of its parts, and the facts that are found in the stored object", () => {
    const { parts, held } = faceOf(declared().operation)
    expect(parts).toEqual({ path: ["id"], query: ["dry"], headers: ["X-Draft"], body: ["name", "note"] })
    expect(held).toEqual({ status: "current" })
  })

  it("has no part, fact or schema of which nothing is declared", () => {
    const least = shape(shared).operation({ rules: [] as const, messages: {} })
    expect(least.schemas).toEqual({ path: {}, query: {}, headers: {}, body: shared.body, facts: {} })
    expect(faceOf(least).held).toEqual({})
    expect(least.check({ a: "" }).plan).toBeUndefined()
  })

  it("judges, changes and plans", () => {
    const { operation } = declared()
    const verdict = operation.checkRequest(
      { path: { id: "5" }, query: { dry: "true" }, headers: {}, body: { name: "ab", note: "e\u0301" } },
      { status: "NEW", current: { status: "NEW" } },
    )
    expect(verdict).toMatchObject({
      outcome: "accepted",
      value: { path: { id: 5 }, query: { dry: true }, headers: {}, body: { name: "ab", note: "é" } },
      normalised: [{ pointer: "/note", change: "nfc" }],
      plan: { name: "ab", note: "é" },
    })
    expect(brief(operation.check({ name: "abc" }, { status: "OLD" }).issues)).toEqual(["own.name@/name"])
    expect(brief(operation.check({ name: "ab" }, { status: "OLD" }).issues)).toEqual(["own.open@/name"])
    expect(operation.check({ name: "ab" }).unchecked).toMatchObject([{ rule: "own.open", fact: "status" }])
  })

  it("knows facts as it judges them", () => {
    const { settings } = (declared().operation as unknown as Readonly<Record<typeof asks, Asks>>)[asks]({}, false, undefined, {} satisfies Options).question // prettier-ignore
    const known = faceOf(declared().operation).known(settings, { now: 5 }) as { readonly judging: CellJudging }
    expect(known.judging).toBeInstanceOf(CellJudging)
    expect(known.judging.found.map(({ rule }) => rule)).toEqual(["fact"])
  })
})

it("an answer is but warned of what its document does not list", () => {
  const { id, source, body } = shared
  const answer = response({ id, source, body }).operation({ rules: [] as const, messages: {} })
  const { rules } = answer
  expect(rules.map(({ severity }) => severity)).toEqual(["error", "error", "error", "warning", "error", "error", "error", "error"]) // prettier-ignore
  expect(rules[3]).toMatchObject({ id: "unknown", basis: "inferred", says: "Only members that the document lists come back." }) // prettier-ignore
  expect(rules[3]?.infers).toMatch(/^an upstream grows/)
})
