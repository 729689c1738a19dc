import * as fc from "fast-check"
import { anything } from "perevir/testing"
import { afterAll, beforeAll, describe, expect, it } from "vitest"
import { type Database, duckdb, postgres } from "./databases.js"
import { examplesOf, operations } from "./operations.js"
import { settings } from "./settings.js"
import { agreement, prepare } from "./sql-agreement.js"

// Law 7d, SQL: run by PostgreSQL and by DuckDB an audit finds what `check` finds in stored bodies, by the rules that it does not list
// as unexpressed. Compared on what both can store: no U+0000 in text. `npm run sql:agreement` asks a real server, and more often.

const engines = [
  ["PostgreSQL", postgres],
  ["DuckDB", duckdb],
] as const

describe.each(engines)("%s", { timeout: 400_000 }, (_, open) => {
  let database: Database
  beforeAll(async () => {
    database = await open()
    await prepare(database)
  }, 60_000)
  afterAll(() => database.close())

  it.each(operations)("7d: an audit of stored bodies of %s finds what a check finds", async (id, operation) => {
    const drawn = fc.sample(anything(operation), { numRuns: settings.numRuns * 5, seed: settings.seed })
    const bodies = [...examplesOf(id).map(({ body }) => body), ...drawn.map(({ request }) => request.body)]
    const { compared, disagreements } = await agreement(database, operation, bodies)
    expect(disagreements).toEqual([])
    expect(compared).toBeGreaterThan(settings.numRuns)
  })
})
