import { once } from "node:events"
import { existsSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { argv, cpuUsage } from "node:process"
import { DuckDBInstance } from "@duckdb/node-api"
import { update } from "perevir/deals/declared"
import { auditQuery, type Mapping } from "perevir/sql"
import { sample } from "./inputs/deals.js"
import { manyDeals, manyLines } from "./inputs/many-deals.js"
import { machine } from "./machine.js"
import { type CommandRun, judgeDeals } from "./measure/command.js"
import { stored } from "./results.js"

// Measures how fast stored deals are audited where they lie, by DuckDB in Parquet, and beside it how fast the same number of lines is
// judged by the command: npx tsx benchmarks/stored.ts [deals] [sql | lines], after npm run build. Times are of one core, and by the clock.

const million = 1_000_000
const [, , howMany = "10000000", only] = argv
const count = Number(howMany)
const folder = mkdtempSync(join(tmpdir(), "perevir-stored-"))

const leaves = Object.entries(sample).flatMap(([name, value]) =>
  typeof value === "object"
    ? Object.entries(value).map(([inner, leaf]) => [`/${name}/${inner}`, leaf] as const)
    : [[`/${name}`, value] as const],
)
const columnOf = (pointer: string) => pointer.slice(1).replace("/", "_")
const mapping: Mapping = {
  table: "deals",
  key: "id",
  columns: Object.fromEntries(leaves.map(([pointer]) => [pointer, columnOf(pointer)])),
}

/** What tells one deal from another: of few values, each of which is in a dictionary, a column would be judged by its dictionary. */
function varied(pointer: string, value: unknown): string {
  const column = columnOf(pointer)
  const where = (right: string, other: string) => `CASE WHEN ${right} THEN ${other} ELSE ${column} END`
  if (pointer.endsWith("Phone"))
    return where(`length(${column}) = 12`, "'380' || lpad((n * 7919 % 1000000000)::VARCHAR, 9, '0')")
  if (pointer.endsWith("Email")) return where(`${column} IS NOT NULL`, "n || '@mail.test'")
  if (/(?:City|Office|cardTo)Id$/.test(pointer)) return where(`${column} IS NOT NULL`, "md5(n::VARCHAR)")
  if (pointer === "/productTitle" || pointer === "/adId") return `${column} || ' ' || n`
  return typeof value === "number" ? `${column}::DOUBLE + 10 * (n % 1000)` : column
}

const seconds = (from: NodeJS.CpuUsage) => (cpuUsage(from).user + cpuUsage(from).system) / 1e6

interface Audit {
  readonly version: string
  readonly bytes: number
  readonly clock: number
  readonly cores: number
  readonly deals: number
  readonly found: Readonly<Record<string, number>>
}

/** Has DuckDB audit deals, a Parquet file of a million after the other: each row is looked at by itself, so that what is found is the sum. */
async function* audited(): AsyncGenerator<Audit> {
  const connection = await (await DuckDBInstance.create()).connect()
  const run = (sql: string) => connection.runAndReadAll(sql)
  await run("SET threads TO 2; SET memory_limit = '2GB'; SET preserve_insertion_order = false")
  await run("CREATE TABLE bodies (t INTEGER, body JSON)")
  for (const [index, body] of manyDeals.entries())
    await connection.run("INSERT INTO bodies VALUES ($1, $2)", [index, JSON.stringify(body)])
  const members = leaves.map(([pointer]) => `body->>'$${pointer.replaceAll("/", ".")}' AS ${columnOf(pointer)}`)
  await run(`CREATE TABLE templates AS SELECT t, ${members.join(", ")} FROM bodies`)
  const columns = leaves.map(([pointer, value]) => `${varied(pointer, value)} AS ${columnOf(pointer)}`).join(", ")
  const [[version] = [""]] = (await run("SELECT version()")).getRowsJson() as [string][]
  const query = `SELECT rule, count(*)::DOUBLE FROM (${auditQuery(update, mapping, { engine: "duckdb" }).sql}) GROUP BY rule ORDER BY rule`
  const sum = { bytes: 0, clock: 0, cores: 0, deals: 0, found: {} as Record<string, number> }
  for (let first = 0; first < count; first += million) {
    const last = Math.min(first + million, count)
    const file = join(folder, "deals.parquet")
    await run(`COPY (SELECT n AS id, ${columns} FROM range(${first}, ${last}) r(n) JOIN templates ON t = n % ${manyDeals.length}) TO '${file}' (FORMAT parquet)`) // prettier-ignore
    await run(`CREATE OR REPLACE VIEW deals AS SELECT * FROM '${file}'`)
    const [start, from] = [performance.now(), cpuUsage()]
    for (const [rule, found] of (await run(query)).getRowsJson() as [string, number][])
      sum.found[rule] = (sum.found[rule] ?? 0) + found
    sum.clock += (performance.now() - start) / 1000
    sum.cores += seconds(from)
    sum.deals = last
    sum.bytes += statSync(file).size
    yield { version, ...sum }
  }
  connection.closeSync()
}

/** Has the command judge as many lines, which come through a pipe. */
const judged = () =>
  judgeDeals("-", 2, async (stdin) => {
    const text = `${manyLines.join("\n")}\n`
    for (let written = 0; written < count; written += manyLines.length)
      if (!stdin.write(text)) await once(stdin, "drain")
    stdin.end()
  })

/** Written after each million: who has not the time for all of them has what was found so far. */
function keep(found: { readonly sql: Audit } | { readonly command: CommandRun }): void {
  const before = existsSync(stored) ? (JSON.parse(readFileSync(stored, "utf8")) as object) : {}
  const { commit, date, node, cpu, cores } = machine()
  writeFileSync(stored, `${JSON.stringify({ ...before, commit, date, node, cpu, cores, ...found }, null, 2)}\n`)
}

const each = (cores: number, of: number): string => `${((1e6 * cores) / of).toFixed(1)} µs of a core each`

try {
  if (only !== "lines")
    for await (const sql of audited()) {
      keep({ sql })
      console.log(`${sql.deals} deals audited, ${each(sql.cores, sql.deals)}`)
    }
  if (only !== "sql") {
    const command = await judged()
    keep({ command })
    console.log(`${command.lines} lines judged, ${each(command.cores, command.lines)}`)
  }
} finally {
  rmSync(folder, { recursive: true })
}
