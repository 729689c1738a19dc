import { existsSync, readFileSync } from "node:fs"
import { bulk, stored } from "../results.js"
import type { CommandRun } from "../measure/command.js"
import { bytesText, table, timeText } from "./text.js"

// What many deals take: lines of files, and rows of Parquet. Each is measured by a script of its own, and is told when it was.

interface Measured {
  readonly commit: string
  readonly date: string
  readonly node: string
}

interface Bulk extends Measured {
  readonly bytes: number
  /** Lines a second of one core. */
  readonly alone: Readonly<Record<string, number>>
  readonly whole: Readonly<Record<string, CommandRun>>
}

interface Stored extends Measured {
  readonly sql: {
    readonly version: string
    readonly bytes: number
    readonly clock: number
    readonly cores: number
    readonly deals: number
    readonly found: Readonly<Record<string, number>>
  }
  readonly command?: CommandRun
}

const read = (file: string): unknown => (existsSync(file) ? JSON.parse(readFileSync(file, "utf8")) : undefined)
const count = (value: number): string => Math.round(value).toLocaleString("en-US")
const each = (seconds: number, of: number): string => timeText((1e9 * seconds) / of)

/** Writes the part of the page that is about many deals; nothing before any were measured. */
export function many(): readonly string[] {
  const [lines, rows] = [read(bulk) as Bulk | undefined, read(stored) as Stored | undefined]
  const parts = [lines ? linesPart(lines) : [], rows ? rowsPart(rows) : []].flat()
  return parts.length === 0 ? [] : ["## Many deals", ...parts]
}

function linesPart({ commit, date, bytes, alone, whole }: Bulk): readonly string[] {
  const rates = Object.entries(alone).map(([what, rate]) => [what, count(rate), each(1, rate)])
  const runs = Object.entries(whole).map(([jobs, { lines, cores, seconds, peak }]) => [
    `the command, \`--jobs ${jobs}\``,
    count(lines / cores),
    `${each(cores, lines)}; ${count(lines / seconds)} a second by the clock, ${bytesText(peak)} at most`,
  ])
  return [
    `Lines of files, ${bytes} bytes each on average, a second of one core (\`benchmarks/bulk.ts\`, ${date}, commit \`${commit}\`):`,
    table(["", "deals a second", "each"], [...rates, ...runs]),
  ]
}

function rowsPart({ commit, date, sql, command }: Stored): readonly string[] {
  const { version, bytes, clock, cores, deals, found } = sql
  const violations = count(Object.values(found).reduce((sum, one) => sum + one, 0))
  const audit = [`DuckDB ${version.replace("v", "")} audits Parquet`, count(deals), each(cores, deals), timeText(1e9 * clock), violations] // prettier-ignore
  const judged = command && [
    "the command judges lines",
    count(command.lines),
    each(command.cores, command.lines),
    timeText(1e9 * command.seconds),
    count(Object.values(command.rules).reduce((sum, rule) => sum + rule.found, 0)),
  ]
  return [
    `Stored deals, ${bytesText(bytes)} of Parquet with a column for each of 32 members, and as many lines through a pipe; two threads each, on a machine that did other things too (\`benchmarks/stored.ts\`, ${date}, commit \`${commit}\`):`,
    table(["", "deals", "each, of one core", "by the clock", "found"], [audit, ...(judged ? [judged] : [])]),
    "SQL looks at single values alone; the command at all rules, facts included, and it finds unknown members, which a table has no column for. What SQL saves is the way out of the database.",
  ]
}
