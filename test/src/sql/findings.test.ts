import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { checkConstraints, type Mapping } from "perevir/sql"
import { describe, expect, it, test } from "vitest"

// An invented store, for what is said of which place and what is not: a table's constraints are named after rule and place

const { Array, Boolean, Finite, Literals, optional, Record, String, Struct, Tuple, Union } = Schema

const about = { cites: "1", says: "It is short." } as const
const filled = { test: () => true, describes: { is: "notEmpty" } } as const
const vague = { test: () => true } as const
const decimal = { test: () => true, describes: { is: "decimal" } } as const
const ruled = (check: object, type: Schema.Top = String) =>
  domain(type as typeof String, { "s.rule": { ...about, check: check as typeof filled } })

type Body = Readonly<Record<string, Schema.Top>>

/** The constraints of a body's columns, by name, and what none of them holds: rule, reason and place. */
function told(body: Body, columns: Mapping["columns"], ids: readonly string[], options: object = {}) {
  const messages = Object.fromEntries(ids.map((id) => [id, () => id])) as {}
  const update = shape({ id: "s", http: "PUT /s", source: "s.txt", body }).operation({ rules: [], messages })
  const { constraints, unexpressed } = checkConstraints(update, { table: "s", key: "id", columns }, { options })
  const unsaid = unexpressed.flatMap(({ rule, because, at }) => at.map((place) => `${rule} ${because} ${place}`))
  return [constraints.map(({ name }) => name), unsaid.filter((one) => one !== "unknown no-expression ")]
}

interface Folder {
  readonly in?: Folder | undefined
}
const Folder: Schema.Codec<Folder> = Struct({ in: optional(Schema.suspend((): Schema.Codec<Folder> => Folder)) })
const json = (column: string) => ({ column, holds: "json" }) as const

describe("of a place is said, and is not", () => {
  type Row = readonly [
    name: string,
    body: Body,
    columns: Mapping["columns"],
    said: readonly string[],
    unsaid: readonly string[],
  ]
  it.each<Row>([
    ["a column of its type", { a: optional(String) }, { "/a": "a" }, [], []],
    ["one that must be there", { a: String }, { "/a": "a" }, ["required /a"], []],
    ["one with a rule", { a: optional(ruled(filled)) }, { "/a": "a" }, ["s.rule /a"], []],
    ["a rule that says nothing of itself", { a: optional(ruled(vague)) }, { "/a": "a" }, [], ["s.rule no-expression /a"]],
    ["a rule that is said in part", { a: optional(ruled(decimal, Finite)) }, { "/a": "a" }, ["s.rule /a"], ["s.rule in-part /a"]],
    ["no column", { a: ruled(filled) }, {}, [], ["type no-column /a", "s.rule no-column /a"]],
    ["a body without members", {}, {}, [], ["type no-column "]],
    ["anything", { a: optional(Schema.Unknown) }, { "/a": "a" }, [], []],
    ["a date, which no column holds", { a: optional(Schema.Date) }, { "/a": "a" }, ["type /a"], []],
    ["literals", { a: optional(Literals(["b", "c"])) }, { "/a": "a" }, ["type /a"], []],
    ["JSON", { a: optional(String) }, { "/a": json("a") }, ["type /a"], []],
    ["a whole body", { a: String }, { "": json("a") }, ["body ", "required /a", "type /a"], []],
    ["an object", { o: Struct({ b: String }) }, { "/o": "o" }, ["required /o", "type /o", "required /o/b", "type /o/b"], []],
    ["an object by its columns", { o: Struct({ b: String, c: String }) }, { "/o/b": "b" }, [], ["required no-expression /o/b", "type no-column /o/c"]],
    ["a column inside of JSON", { o: Struct({ b: optional(String) }) }, { "/o": "o", "/o/b": "b" }, ["required /o", "type /o"], []],
    ["an object without members", { o: optional(Struct({})) }, {}, [], ["type no-column /o"]],
    ["a record", { r: optional(Record(String, ruled(filled))) }, { "/r": "r" }, ["type /r"], ["type no-expression /r/*", "s.rule no-expression /r/*"]],
    ["a list", { l: optional(Array(ruled(filled))) }, { "/l": "l" }, ["type /l"], ["type list /l/*", "s.rule list /l/*"]],
    ["a list without a column", { l: optional(Array(ruled(filled))) }, {}, [], ["type no-column /l", "type no-column /l/*", "s.rule no-column /l/*"]],
    ["a list in a column of text", { l: optional(Array(String)) }, { "/l": { column: "l", holds: "text" } }, ["type /l"], ["type no-expression /l/*"]],
    ["a tuple", { p: optional(Tuple([ruled(filled)])) }, { "/p": "p" }, [], ["type no-expression /p", "type no-expression /p/*", "s.rule no-expression /p/*"]],
    ["a tuple of nothing", { p: optional(Tuple([])) }, { "/p": "p" }, [], ["type no-expression /p"]],
    ["a tuple that goes on", { p: optional(Schema.TupleWithRest(Tuple([Boolean]), [ruled(filled)])) }, { "/p": "p" }, [], ["type no-expression /p", "type no-expression /p/*", "s.rule no-expression /p/*"]],
    ["a shape that contains itself", { f: optional(Folder) }, { "/f": "f" }, ["type /f"], ["type no-expression /f/in"]],
    ["a choice in a column that fits one of it", { u: optional(Union([ruled(filled), Finite])) }, { "/u": "u" }, ["s.rule /u"], []],
    ["a choice in JSON", { u: optional(Union([ruled(filled), Finite])) }, { "/u": json("u") }, ["type /u", "s.rule /u"], []],
    ["a choice with a rule of its own", { u: optional(ruled(filled, Union([String, Finite]))) }, { "/u": "u" }, ["s.rule /u"], []],
    ["a choice between anything", { u: optional(Union([Schema.Unknown, Finite])) }, { "/u": json("u") }, [], []],
    ["a choice of texts, of which one has rules", { u: optional(Union([ruled(filled), String])) }, { "/u": "u" }, [], ["type no-expression /u", "s.rule no-expression /u"]],
    ["a choice of texts and numbers without rules", { u: optional(Union([String, Boolean, String])) }, { "/u": json("u") }, ["type /u"], []],
    ["a choice without a column", { u: optional(Union([ruled(filled), Finite])) }, {}, [], ["type no-column /u", "s.rule no-column /u"]],
    ["a choice of objects", { u: optional(Union([Struct({ b: ruled(filled) }), Schema.Null])) }, { "/u": "u" }, [], ["type no-expression /u", "type no-expression /u/b", "s.rule no-expression /u/b"]],
    ["a choice of lists", { u: optional(Union([Array(String), Schema.Null])) }, { "/u": "u" }, [], ["type no-expression /u", "type no-expression /u/*"]],
    ["a choice inside a choice", { u: optional(Union([ruled(filled, Union([String, Finite])), Schema.Null])) }, { "/u": "u" }, [], ["type no-expression /u", "s.rule no-expression /u"]],
  ])("%s", (_, body, columns, said, unsaid) => {
    const ids = [...said, ...unsaid].some((one) => one.startsWith("s.rule")) ? ["s.rule"] : []
    expect(told(body, columns, ids)).toEqual([said, unsaid])
  }) // prettier-ignore
  test("a rule that only warns, unless it is promoted", () => {
    const warns = domain(String, { "s.rule": { ...about, severity: "warning", check: filled } })
    expect(told({ a: optional(warns) }, { "/a": "a" }, ["s.rule"])).toEqual([[], []])
    const error = { error: ["s.rule"] }
    expect(told({ a: optional(warns) }, { "/a": "a" }, ["s.rule"], error)).toEqual([["s.rule /a"], []])
  })
  test("a rule that is off", () => {
    const off = { off: ["s.rule"] }
    expect(told({ a: optional(ruled(filled)) }, { "/a": "a" }, ["s.rule"], off)).toEqual([[], []])
    expect(told({ a: optional(ruled(vague)) }, { "/a": "a" }, ["s.rule"], off)).toEqual([[], []])
  })
})

test("rules of a request are listed at their places in the body, and members that no document lists", () => {
  const stores = shape({
    id: "s",
    http: "PUT /s/{id}",
    source: "s.txt",
    path: { id: String },
    body: { a: optional(String), b: optional(String) },
  })
  const rule = stores.rule("s.rule", { ...about, at: ["/a", "path/id", "/b"], check: () => true })
  const update = stores.operation({ rules: [rule], messages: { "s.rule": () => "" } })
  expect(checkConstraints(update, { table: "s", key: "id", columns: { "/a": "a", "/b": "b" } }).unexpressed).toEqual([
    { rule: "s.rule", because: "no-expression", at: ["/a", "/b"] },
    { rule: "unknown", because: "no-expression", at: [""] },
  ])
})
