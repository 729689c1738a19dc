import { afterAll, beforeAll, describe, expect, it, test } from "vitest"
import type { Description } from "../../../src/constraint/description.js"
import { type Dialect, dialects, quoted } from "../../../src/sql/dialect.js"
import { predicate } from "../../../src/sql/predicate.js"
import { columnValue } from "../../../src/sql/value.js"
import { type Database, duckdb, postgres } from "../../laws/databases.js"
import { type AnyConstraint, inPart, limits, passes } from "../constraint/limits.js"

const engines = [
  ["PostgreSQL", postgres, dialects.postgres],
  ["DuckDB", duckdb, dialects.duckdb],
] as const

const held = (dialect: Dialect) => columnValue(dialect, { column: "held", holds: "json" }, "")

describe.each(engines)("%s", (_, open, dialect) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
  }, 60_000)
  afterAll(() => database.close())

  const json = dialect === dialects.postgres ? "jsonb" : "JSON"
  const answers = async (sql: string, value: unknown): Promise<unknown> => {
    const from = `(SELECT CAST(${quoted(JSON.stringify(value))} AS ${json}) AS held) AS row`
    const [row] = await database.run(`SELECT ${sql} AS passes FROM ${from}`)
    return row?.["passes"]
  }
  const said = (constraint: AnyConstraint) => predicate(constraint.describes as Description, held(dialect), false)

  describe.each(limits)("%s", (_, constraint, values) => {
    it("is told exactly at its limits", async () => {
      const sql = said(constraint)
      expect(sql?.whole).toBe(true)
      for (const value of values)
        expect([value, await answers(sql?.sql ?? "", value)]).toEqual([value, passes(constraint, value)])
    })
  })

  const octets = inPart.filter(([name]) => name === "emailLength")
  it.each(octets)("%s is told whole: SQL counts octets", async (_, constraint, more, both) => {
    expect(said(constraint)?.whole).toBe(true)
    for (const value of [...more, ...both])
      expect(await answers(said(constraint)?.sql ?? "", value)).toBe(passes(constraint, value))
  })
  it.each(inPart.filter(([name]) => name === "decimal"))("%s is told in part", async (_, constraint, more, both) => {
    expect(said(constraint)?.whole).toBe(false)
    for (const value of more) expect(await answers(said(constraint)?.sql ?? "", value)).toBe(true)
    for (const value of both) expect(await answers(said(constraint)?.sql ?? "", value)).toBe(passes(constraint, value))
  })

  const mixed: readonly (readonly [description: Description, value: unknown, passes: boolean])[] = [
    [{ is: "oneOf", values: ["it's", 1, true] }, "it's", true],
    [{ is: "oneOf", values: ["it's", 1, true] }, 1, true],
    [{ is: "oneOf", values: ["it's", 1, true] }, true, true],
    [{ is: "oneOf", values: ["it's", 1, true] }, "1", false],
    [{ is: "oneOf", values: ["it's", 1, true] }, false, false],
    [{ is: "oneOf", values: ["it's", 1, true] }, null, false],
    [{ is: "oneOf", values: [1, 2] }, 2, true],
    [{ is: "oneOf", values: [1, 2] }, 3, false],
    [{ is: "oneOf", values: [false, true] }, true, true],
    [{ is: "oneOf", values: ["a", "b"] }, "b", true],
    [{ is: "anyOf", of: [{ is: "integer", least: 1 }, { is: "notBlank" }] }, 0, false],
    [{ is: "anyOf", of: [{ is: "integer", least: 1 }, { is: "notBlank" }] }, "0", true],
    [{ is: "not", of: { is: "date" } }, "2024-01-01", false],
    [{ is: "not", of: { is: "date" } }, "x", true],
    [{ is: "text" }, "", true],
    [{ is: "text" }, 1, false],
    [{ is: "matches", source: "^[😀-😂]\\s$", flags: "u" }, "😁\u2003", true],
    [{ is: "matches", source: "^[😀-😂]\\s$", flags: "u" }, "😁a", false],
    [{ is: "matches", source: "^.$", flags: "su" }, "\n", true],
  ]
  it.each(mixed)("%j of %j: %s", async (description, value, expected) => {
    expect(await answers(predicate(description, held(dialect), false)?.sql ?? "", value)).toBe(expected)
  })

  it("composes text first where that is wanted", async () => {
    const told = (nfc: boolean) =>
      predicate({ is: "matches", source: "^й$", flags: "u" }, held(dialect), nfc)?.sql ?? ""
    expect([await answers(told(true), "и\u0306"), await answers(told(false), "и\u0306")]).toEqual([true, false])
  })
  it.each([
    [["a", "b"], "0 1"],
    [[], null],
    [{ a: 1 }, null],
    ["a", null],
  ])("counts the elements of %j: %s", async (value, indexes) => {
    const of = dialect.indexes(held(dialect).sql)
    expect(await answers(`(SELECT string_agg(CAST(i AS text), ' ' ORDER BY i) FROM (${of}) AS e)`, value)).toBe(indexes)
  })
})

const unsaid: readonly Description[] = [
  { is: "sampled", passes: [1], breaks: [2] },
  { is: "httpUrl" },
  { is: "matches", source: "^(?!a)", flags: "" },
  { is: "matches", source: "^.$", flags: "" },
  { is: "not", of: { is: "decimal" } },
  { is: "not", of: { is: "sampled", passes: [], breaks: [] } },
  { is: "anyOf", of: [{ is: "date" }, { is: "httpUrl" }] },
]
test.each(unsaid)("%j is not said", (description) => {
  expect(predicate(description, held(dialects.postgres), false)).toBeUndefined()
})

test.each<readonly [description: Description, whole: boolean]>([
  [{ is: "text" }, true],
  [{ is: "anyOf", of: [{ is: "date" }, { is: "notEmpty" }] }, true],
  [{ is: "anyOf", of: [{ is: "date" }, { is: "decimal" }] }, false],
])("%j is said whole: %s", (description, whole) => {
  expect(predicate(description, held(dialects.postgres), false)?.whole).toBe(whole)
})

test("a column of one kind need not be asked which it is, and of another kind nothing passes", () => {
  const of = (holds: "text" | "number") =>
    predicate({ is: "notEmpty" }, columnValue(dialects.postgres, { column: "a", holds }, ""), false)?.sql
  expect([of("text"), of("number")]).toEqual([`("a" <> '')`, "FALSE"])
})

test("what no SQL text can be is refused", () => {
  expect(() => quoted("a\0")).toThrow("SQL has no U+0000")
})
