import * as Schema from "effect/Schema"
import { from, response, shape } from "perevir"
import { jsonSchema, type JsonSchema } from "perevir/json-schema"
import { describe, expect, it } from "vitest"
import { at, target, unexpressed, whyNot } from "./reading.js"

// An invented counter: what rules come to at their places before there is a request

const about = { cites: "1", says: "It is open." } as const
const counters = shape({
  id: "counters.update",
  http: "PATCH /counters/{id}",
  source: "counters.txt",
  path: { id: Schema.String, other: Schema.optional(Schema.String) },
  query: { q: Schema.optional(Schema.String), all: Schema.optional(Schema.Array(Schema.String)) },
  body: {
    id: Schema.optional(Schema.String),
    ids: Schema.optional(Schema.String),
    on: Schema.optional(Schema.Struct({ id: Schema.optional(Schema.String), of: Schema.optional(Schema.String) })),
    must: Schema.String,
    list: Schema.optional(Schema.Array(Schema.Struct({ id: Schema.optional(Schema.String) }))),
  },
  facts: {
    open: Schema.Boolean,
    desk: Schema.Struct({ state: Schema.optional(Schema.String) }),
    state: from("current/state", Schema.String),
  },
  stored: "current",
})

const isOpen = ({ open }: { readonly open?: unknown }) => open === true
const reads = { open: "facts/open" } as const
const isBroken = (): boolean => {
  throw new Error("broken")
}
type AtAnyPlace = (id: string, record: object) => ReturnType<typeof counters.editable>
const { rule, editable } = counters as unknown as Readonly<Record<"rule" | "editable", AtAnyPlace>>

/** What is written of the counter with some rules, by id. */
function written(records: Readonly<Record<string, object>>, options: object = {}): JsonSchema {
  const rules = Object.entries(records).map(([id, record]) =>
    "members" in record
      ? editable(id, { ...about, ...record })
      : rule(id, { ...about, check: isOpen, reads, ...record }),
  )
  const messages = Object.fromEntries(Object.keys(records).map((id) => [id, () => id])) as {}
  const update = counters.operation({ rules, messages })
  return jsonSchema(update, { target, facts: { open: false }, ...options } as never)
}

describe("a rule that nothing passes with these facts", () => {
  it("shuts its place", () => {
    const schema = written({ "c.id": { at: "/id" } })
    expect(Object.keys(at(schema, "properties") as object)).not.toContain("id")
    expect(schema["x-perevir-rule"]).toEqual(["body", "required", "unknown", "c.id"])
  })
  it("shuts nothing where it holds", () => {
    expect(whyNot(written({ "c.id": { at: "/id" } }, { facts: { open: true } }), "c.id")).toEqual([])
    expect(at(written({ "c.id": { at: "/id" } }, { facts: { open: true } }), "properties", "id")).toBeDefined()
  })
  it("may read what is stored, and nothing else", () => {
    const byStored = {
      at: "/id",
      reads: { open: "stored/must" },
      check: ({ open }: { open: unknown }) => open === "yes",
    }
    const properties = (must: string) =>
      Object.keys(at(written({ "c.id": byStored }, { facts: { current: { must } } }), "properties") as object)
    expect([properties("yes").includes("id"), properties("no").includes("id")]).toEqual([true, false])
  })
  it("is cited where it alone shuts a place, and named with others where they do too", () => {
    const never = (...ids: readonly string[]) =>
      at(written(Object.fromEntries(ids.map((id) => [id, { at: "/must" }]))), "properties", "must")
    expect(never("c.a")).toEqual({ not: {}, "x-perevir-rule": "c.a", "x-perevir-cites": "1" })
    expect(never("c.a", "c.b")).toEqual({ not: {}, "x-perevir-rule": ["c.a", "c.b"] })
  })
  it("shuts a list to any element", () => {
    expect(at(written({ "c.a": { at: "/list/*" } }), "properties", "list", "items")).toEqual({
      not: {},
      "x-perevir-rule": "c.a",
      "x-perevir-cites": "1",
    })
  })
  it("does nothing when it is off", () => {
    const off = written({ "c.a": { at: "/must" }, "c.b": { at: "/id", reads: { open: "facts/state" } } }, { options: { off: ["c.a", "c.b"] } }) // prettier-ignore
    expect(JSON.stringify(off)).not.toMatch(/c\.[ab]/)
  })
  it("is listed where only code tells the rest", () => {
    const rows: readonly (readonly [record: object, because: readonly string[]])[] = [
      [{ when: (value: unknown) => value !== undefined }, ["no-keyword"]],
      [{ check: isBroken }, ["no-keyword"]],
      [{ check: undefined, find: () => [] }, ["no-keyword"]],
      [{ check: undefined, find: () => [], reads: { open: "facts/state" } }, ["no-keyword"]],
      [{ reads: { open: "facts/open", q: "body/id" }, check: () => true }, ["no-keyword"]],
      [{ reads: { open: "facts/state" } }, ["no-fact"]],
      [{ reads: { open: "facts/desk/state" } }, ["no-fact"]],
    ]
    for (const [record, because] of rows)
      expect(whyNot(written({ "c.a": { at: "/id", ...record } }), "c.a").map((one) => one.because)).toEqual(because)
  })
  it("does not apply where its fact has nothing to read", () => {
    const record = { at: "/id", reads: { open: "facts/desk/state" } }
    expect(whyNot(written({ "c.a": record }, { facts: { desk: {} } }), "c.a")).toEqual([])
  })
})

describe("what is not certain", () => {
  const vague = { reads: { open: "facts/open", must: "body/must" } }
  const listed = (records: Readonly<Record<string, object>>, options?: object) =>
    whyNot(written(records, options), "c.vague").flatMap((one) => one.at)

  it.each([
    ["at a place that is shut", "/on", "/on", []],
    ["inside of it", "/on", "/on/id", []],
    ["beside it, under a longer name", "/id", "/ids", ["/ids"]],
    ["where it ends alike", "/id", "/on/id", ["/on/id"]],
    ["around it", "/on/id", "/on", ["/on"]],
    ["in a body that may not be sent", "", "/on/id", []],
  ])("%s", (_, shut, place, expected) => {
    expect(listed({ "c.shut": { at: shut }, "c.vague": { ...vague, at: place } })).toEqual(expected)
  })
  it("matters where a warning shuts the place", () => {
    const warned = { at: "/on", severity: "warning" } as const
    const records = { "c.warned": warned, "c.vague": { ...vague, at: "/on/id" } }
    expect(listed(records)).toEqual(["/on/id"])
    expect(listed({ ...records, "c.shut": { at: "/on" } })).toEqual([])
    expect(whyNot(written(records), "c.warned")).toEqual([])
  })
  it("of another part matters whatever is shut in this one at a place of the same name", () => {
    const records = { "c.shut": { at: "/id" }, "c.vague": { at: "path/id", reads: { open: "facts/state" } } }
    expect(whyNot(written(records), "c.vague")).toMatchObject([{ because: "no-fact", facts: ["state"], in: "path", at: ["/id"] }]) // prettier-ignore
    expect(listed({ ...records, "c.shut": { at: "" } })).toEqual([])
  })
  it("of a place inside one that is shut is no matter either when it is refused", () => {
    const schema = written({ "c.on": { at: "/on" }, "c.id": { at: "/on/id" } })
    expect(unexpressed(schema).map((one) => one.rule)).toEqual(["string.wellFormed"])
  })
})

describe("rules of another part", () => {
  it.each([
    ["that read facts alone say of a body that none is taken", { at: "path/id" }, undefined, true],
    ["say it once", { at: ["path/id", "path/other"] }, undefined, true],
    ["say nothing of a part that is no body", { at: "path/id" }, "query", false],
    ["say nothing where they stand in the body first", { at: ["/id", "path/id"] }, undefined, false],
    ["say nothing of a body where they stand in a list", { at: "query/all/*" }, undefined, false],
    ["say nothing where they read their own part", { at: "path/id", reads: { ...reads, id: "path/id" }, check: () => false }, undefined, false], // prettier-ignore
    ["say nothing where they find", { at: "path/id", check: undefined, find: () => [{ at: "/id" }] }, undefined, false],
  ])("%s", (_, record, part, expected) => {
    const schema = written({ "c.a": record }, part === undefined ? {} : { part })
    const never = { not: {}, "x-perevir-rule": "c.a", "x-perevir-cites": "1" }
    expect(schema["allOf"]).toEqual(expected ? [never] : undefined)
    expect(whyNot(schema, "c.a")).toEqual([])
  })
  it("refuse in their own part at their place", () => {
    expect(at(written({ "c.a": { at: "path/id" } }, { part: "path" }), "properties", "id")).toEqual({
      not: {},
      "x-perevir-rule": "c.a",
      "x-perevir-cites": "1",
    })
  })
})

describe("what may be changed in a state", () => {
  const table = { by: "facts/state", members: { NEW: ["/id", "/must"] } }
  const open = (facts: object, options: object = {}) => {
    const schema = written({ "c.edit": table }, { facts, options })
    return [Object.keys(at(schema, "properties") as object), whyNot(schema, "c.edit")] as const
  }

  it("is what the table lists", () => {
    expect(open({ state: "NEW" })).toEqual([["id", "on", "must"], []])
  })
  it("is all in a state that it does not list", () => {
    expect(open({ state: "OLD" })).toEqual([["id", "ids", "on", "must", "list"], []])
  })
  it("is all where the fact has no state", () => {
    const schema = written({ "c.edit": { ...table, by: "facts/desk/state" } }, { facts: { desk: {} } })
    expect(Object.keys(at(schema, "properties") as object)).toHaveLength(5)
    expect(whyNot(schema, "c.edit")).toEqual([])
  })
  it("is not known without the fact", () => {
    expect(open({})[1]).toMatchObject([{ because: "no-fact", facts: ["state"] }])
  })
  it("may equal what is stored, where that is let through", () => {
    expect(open({ state: "NEW", current: {} }, { unchanged: "allow" })[1]).toMatchObject([{ because: "no-keyword" }])
  })
})

it("may not be changed where nothing is stored that it could equal", () => {
  const doors = shape({ id: "doors", http: "PUT /a", source: "a.txt", body: { a: Schema.optional(Schema.String), b: Schema.optional(Schema.String) }, facts: { state: Schema.String } }) // prettier-ignore
  const edit = doors.editable("doors.edit", { ...about, by: "facts/state", members: { NEW: ["/b"] } } as never)
  const update = doors.operation({ rules: [edit], messages: { "doors.edit": () => "" } })
  const schema = jsonSchema(update, { target, facts: { state: "NEW" }, options: { unchanged: "allow" } })
  expect(Object.keys(at(schema, "properties") as object)).toEqual(["b"])
})

describe("a member that no document lists", () => {
  const answer = () => response({ id: "a.answer", source: "a.txt", body: { b: Schema.optional(Schema.String) } }).operation({ rules: [], messages: {} }) // prettier-ignore

  it("is let through where it only warns, and the warning is listed", () => {
    const schema = jsonSchema(answer(), { target })
    expect(schema["additionalProperties"]).toBeUndefined()
    expect(whyNot(schema, "unknown")).toEqual([
      { rule: "unknown", severity: "warning", in: "body", because: "no-keyword", at: [""] },
    ])
  })
  it("is not listed where it is let through unseen", () => {
    expect(whyNot(jsonSchema(answer(), { target, options: { unknownKeys: "ignore" } }), "unknown")).toEqual([])
    expect(whyNot(written({}), "unknown")).toEqual([])
  })
})
