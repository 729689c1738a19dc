import * as fc from "fast-check"
import { auditQuery, type Unsaid } from "perevir/sql"
import { anything } from "perevir/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { asJson } from "./agreement.js"
import { type Database, duckdb, postgres } from "./databases.js"
import { examplesOf, operations } from "./operations.js"
import { settings } from "./settings.js"

// Law 7d, SQL: run by PostgreSQL and by DuckDB an audit finds what `check` finds in stored bodies, by the rules that it does not list
// as unexpressed. Compared on what both can store: no U+0000 in text.

interface Spot {
  readonly rule: string
  readonly pointer: string
}

const covers = (place: string, pointer: string, inside: boolean): boolean => {
  const [pattern, path] = [place.split("/"), pointer.split("/")]
  const fits = pattern.every((token, index) => token === "*" || token === path[index])
  return fits && (inside ? pattern.length <= path.length : pattern.length === path.length)
}

/** Whether a rule is unsaid at a place. Where even the type is, so is all inside. */
const isUnsaid = (unexpressed: readonly Unsaid[], { rule, pointer }: Spot): Unsaid | undefined =>
  unexpressed.find((one) => one.rule === rule && one.at.some((place) => covers(place, pointer, rule === "unknown"))) ??
  unexpressed.find((one) => one.rule === "type" && one.at.some((place) => covers(place, pointer, true)))

const engines = [
  ["PostgreSQL", postgres],
  ["DuckDB", duckdb],
] as const

describe.each(engines)("%s", { timeout: 400_000 }, (_, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await database.run(`CREATE TABLE bodies (id INTEGER, body ${database.engine === "postgres" ? "jsonb" : "JSON"})`)
  }, 60_000)
  afterAll(() => database.close())

  it.each(operations)("7d: an audit of stored bodies of %s finds what a check finds", async (id, operation) => {
    const drawn = fc.sample(anything(operation), { numRuns: settings.numRuns * 5 })
    const bodies = [...examplesOf(id).map(({ body }) => body), ...drawn.map(({ request }) => request.body)]
    const kept = bodies
      .map((body) => asJson(body, (text) => text.normalize("NFD")))
      .filter((body) => body !== undefined && !JSON.stringify(body).includes("\\u0000"))
    await database.run("DELETE FROM bodies")
    for (const [id, body] of kept.entries())
      await database.run("INSERT INTO bodies VALUES ($1, $2)", [id, JSON.stringify(body)])

    const mapping = { table: "bodies", key: "id", columns: { "": { column: "body", holds: "json" } } } as const
    const { sql, unexpressed } = auditQuery(operation, mapping, { engine: database.engine })
    const rows = (await database.run(sql)) as unknown as readonly (Spot & { readonly id: number })[]
    const found = (id: number) => rows.filter((row) => row.id === id)
    const text = ({ rule, pointer }: Spot): string => `${rule} ${pointer}`
    for (const [id, body] of kept.entries()) {
      const { issues, warnings } = operation.check(body, {}, { maxIssues: Infinity })
      const all = [...issues, ...warnings].filter((one) => one.in === "body")
      const said = all.filter((one) => isUnsaid(unexpressed, one) === undefined).map(text)
      const audited = found(id).map(text)
      const inPart = new Set(all.filter((one) => isUnsaid(unexpressed, one)?.because === "in-part").map(text))
      expect(audited.filter((one) => !inPart.has(one)).sort(), JSON.stringify(body)).toEqual(said.sort())
    }
  })
})
