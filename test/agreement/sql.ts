import { argv } from "node:process"
import * as fc from "fast-check"
import { anything } from "perevir/testing"
import { measured, record } from "../../scripts/assurance/record.js"
import { duckdb } from "../laws/databases.js"
import { examplesOf, operations, packs } from "../laws/operations.js"
import { agreement, prepare } from "../laws/sql-agreement.js"
import { postgresServer } from "./postgres-server.js"

// Law 7d at length: a PostgreSQL server and DuckDB audit stored bodies of every operation, beside `check`: npm run sql:agreement.
// `npm run sql:agreement -- 2000 42`: bodies of each operation besides the examples, the seed of the drawing. What came of it stands
// in docs/assurance/sql.json, which the page on assurance is made of.

const [runs = "5000", seed = String(Date.now() & 0x7fffffff)] = argv.slice(2)
const draw = { numRuns: Number(runs), seed: Number(seed) }

const server = await postgresServer()
const duck = await duckdb()
const [{ version = "" } = {}] = (await duck.run("SELECT version() AS version")) as readonly {
  readonly version?: string
}[]
const engines = [
  { name: server.version, database: server },
  { name: `DuckDB ${version.replace(/^v/, "")}`, database: duck },
]
const shipped = operations.filter(([id]) => packs.some(([pack]) => pack === id))

const rows: object[] = []
try {
  for (const { database } of engines) await prepare(database)
  for (const [id, operation] of operations)
    for (const { name, database } of engines) {
      const bodies = [...examplesOf(id).map(({ body }) => body), ...fc.sample(anything(operation), draw).map(({ request }) => request.body)] // prettier-ignore
      const { compared, found, disagreements } = await agreement(database, operation, bodies)
      console.log(`${id.padEnd(24)} ${name.padEnd(18)} ${compared} bodies, ${disagreements.length} disagreements`)
      for (const one of disagreements.slice(0, 3)) console.log(JSON.stringify(one, null, 2))
      if (disagreements.length > 0) process.exitCode = 1
      if (shipped.some(([other]) => other === id))
        rows.push({ operation: id, engine: name, expressed: found, inputs: compared, disagreements: disagreements.length }) // prettier-ignore
    }
} finally {
  await server.close()
  await duck.close()
}

await record("sql", { ...measured(`npm run sql:agreement -- ${runs} ${seed}`), rows })
