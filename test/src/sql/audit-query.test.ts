import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { matches, notEmpty } from "perevir/constraint"
import { auditQuery, type Mapping } from "perevir/sql"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Database, duckdb } from "../../laws/databases.js"

// An invented store again: what an audit finds in rows, and where. DuckDB is the quicker to start; the laws hold both engines.

const { Array, Boolean, Finite, Literals, optional, String, Struct, Union } = Schema
const about = { cites: "1", says: "It is filled." } as const
const Filled = domain(String, { "s.filled": { ...about, check: notEmpty } })
const Short = domain(String, { "s.short": { ...about, severity: "warning", check: matches(/^й$/u) } })
const Composed = domain(Short, {}, { normalise: "nfc" })

const stores = shape({
  id: "s",
  http: "PUT /s",
  source: "s.txt",
  body: {
    "it's": optional(Filled),
    "a/b~c": optional(Struct({ on: optional(Boolean) })),
    rows: optional(Array(Struct({ tags: Array(Filled), n: optional(Finite) }))),
    more: optional(Array(Filled)),
    due: optional(Schema.Date),
    kind: optional(Literals(["é", 1])),
    either: optional(Union([Filled, Boolean])),
    short: optional(Short),
    composed: optional(Composed),
  },
})
const update = stores.operation({ rules: [], messages: { "s.filled": () => "", "s.short": () => "" } })
const whole: Mapping = {
  table: ["main", "bodies"],
  key: ["id", "no"],
  columns: { "": { column: "bo dy", holds: "json" } },
}

describe("an audit finds", () => {
  let database: Database
  beforeAll(async () => {
    database = await duckdb()
    await database.run(`CREATE OR REPLACE TABLE bodies (id INTEGER, "no" INTEGER, "bo dy" JSON)`)
  })
  afterAll(() => database.close())

  /** What an audit finds in one body: severity, rule and pointer. */
  const audited = async (body: unknown, options: Parameters<typeof auditQuery<typeof update>>[2]["options"] = {}) => {
    await database.run("DELETE FROM bodies")
    await database.run("INSERT INTO bodies VALUES (1, 2, $1), (3, 4, '{}')", [JSON.stringify(body)])
    const rows = await database.run(auditQuery(update, whole, { engine: "duckdb", options }).sql)
    expect(rows.map(({ id, no }) => [id, no])).toEqual(rows.map(() => [1, 2]))
    return rows.map(({ rule, severity, pointer }) => [severity, rule, pointer].join(" ")).toSorted()
  }

  it.each<readonly [name: string, body: unknown, found: readonly string[]]>([
    ["nothing in a body that is as it should be", { "it's": "a", kind: 1, either: true, rows: [{ tags: ["a"], n: 1 }] }, []],
    ["a body that is no object", [], ["error body "]],
    ["a wrong type", { "it's": 5, kind: 2 }, ["error type /it's", "error type /kind"]],
    ["a rule that is broken", { "it's": "", either: "" }, ["error s.filled /either", "error s.filled /it's"]],
    ["a place under a name that a pointer escapes", { "a/b~c": { on: 1 } }, ["error type /a~1b~0c/on"]],
    ["elements, by their indexes", { rows: [{ tags: ["a", ""] }, { tags: [1] }] }, ["error s.filled /rows/0/tags/1", "error type /rows/1/tags/0"]],
    ["what an element lacks, where it is an object", { rows: [{}, 5] }, ["error required /rows/0/tags", "error type /rows/1"]],
    ["something in each of several lists", { rows: [{ tags: [], n: "" }], more: [""] }, ["error s.filled /more/0", "error type /rows/0/n"]],
    ["a list that is none", { rows: {}, more: "a" }, ["error type /more", "error type /rows"]],
    ["any date, which is no JSON", { due: "2024-01-01" }, ["error type /due"]],
    ["a literal that is written otherwise", { kind: "e\u0301" }, ["error type /kind"]],
    ["a choice that is none of it", { either: 5 }, ["error type /either"]],
    ["null, where it is not allowed", { either: null }, ["error type /either"]],
    ["a warning", { short: "b" }, ["warning s.short /short"]],
    ["text as it is stored", { short: "и\u0306" }, ["warning s.short /short"]],
    ["nothing in text that is composed first", { composed: "и\u0306" }, []],
  ])("%s", async (_, body, found) => {
    expect(await audited(body)).toEqual(found)
  }) // prettier-ignore
  it("text as it is stored, where it is not composed first", async () => {
    expect(await audited({ composed: "и\u0306" }, { normalize: false })).toEqual(["warning s.short /composed"])
  })
  it("nothing by a rule that is off, and errors by one that is promoted", async () => {
    expect(await audited({ "it's": "", short: "b" }, { off: ["s.filled"], error: ["s.short"] })).toEqual([
      "error s.short /short",
    ])
  })
  it("columns of its own names, too", async () => {
    await database.run(`CREATE OR REPLACE TABLE named ("rule" VARCHAR, "pointer" VARCHAR, i JSON)`)
    await database.run(`INSERT INTO named VALUES ('', 'it', '["a", ""]')`)
    const named = { table: "named", key: "pointer", columns: { "/it's": "rule", "/more": "i" } }
    const rows = await database.run(auditQuery(update, named, { engine: "duckdb" }).sql)
    expect(rows.map(({ rule, severity }) => [rule, severity])).toEqual([
      ["s.filled", "error"],
      ["s.filled", "error"],
    ])
  })
})

it("names the engines that there are, and takes what it is asked of", () => {
  const byHand = { id: "s.hand", rules: [], tree: update.tree }
  expect(() => auditQuery(byHand, whole, { engine: "duckdb" })).toThrow("s.hand cannot be described")
  expect(() => auditQuery(update, whole, { engine: "toString" as never })).toThrow(
    "there is no engine toString; there are postgres, duckdb",
  )
  const elsewhere: Mapping = { table: "t", key: "id", columns: { "/more/0": "b" } }
  expect(() => auditQuery(update, elsewhere, { engine: "duckdb" })).toThrow("a column for /more/0")
})
