import { Argument, type Command, Option } from "commander"
import { auditQuery, checkConstraints, type Mapping, type Unsaid } from "../sql/index.js"
import { type OptionFlags, optionsOf, withStrictnessFlags } from "./check-options.js"
import type { Cli } from "./cli.js"
import { exitCode } from "./exit-code.js"
import { type AnyOperation, operationOf } from "./operations.js"
import { operationArgument } from "./shared-flags.js"
import { readSource } from "./source.js"
import { Unusable } from "./unusable.js"

interface Flags extends OptionFlags {
  readonly engine: "postgres" | "duckdb"
  readonly constraints?: boolean
}

const help = `
Examples:
  $ perevir sql deals.update mapping.json                 # a query that finds each violation in what is stored
  $ perevir sql deals.update mapping.json --engine duckdb
  $ perevir sql deals.update mapping.json --constraints   # statements by which PostgreSQL refuses such rows

The mapping tells where bodies are stored, column by column, or all in one:
  {"table": "deals", "key": "id", "columns": {"/sellerPhone": "seller_phone", "/payment": {"column": "payment", "holds": "json"}}}
  {"table": "deals", "key": "id", "columns": {"": {"column": "body", "holds": "json"}}}
Rules that no SQL says are named in comments at the end.
`

/** Adds `sql` to the command. */
export function addSql(program: Command, { operations, terminal, done }: Cli): void {
  const command = program
    .command("sql")
    .description("write SQL that finds what breaks rules in stored bodies, or refuses it")
    .addArgument(operationArgument(operations))
    .addArgument(new Argument("[mapping]", "JSON that tells where bodies are stored; - or nothing: standard input"))
    .addOption(new Option("--engine <engine>", "whose SQL").choices(["postgres", "duckdb"]).default("postgres"))
    .option("--constraints", "constraints of PostgreSQL, instead of a query")
  withStrictnessFlags(command)
    .addHelpText("after", help)
    .action(async (id: string, file: string | undefined, flags: Flags) => {
      const operation = operationOf(operations, id)
      const mapping = mappingOf(await readSource(file ?? "-", terminal))
      terminal.stdout.write(`${textOf(operation, mapping, flags)}\n`)
      done(exitCode.accepted)
    })
}

/** What the engine objects to in mapping and options, the user has to mend. */
function textOf(operation: AnyOperation, mapping: Mapping, { engine, constraints, ...flags }: Flags): string {
  try {
    const options = optionsOf(flags)
    if (constraints !== true) {
      const { sql, unexpressed } = auditQuery(operation, mapping, { engine, options })
      return [`${sql};`, ...commentsOf(unexpressed)].join("\n")
    }
    if (engine !== "postgres") throw new Error("--constraints are written for PostgreSQL: leave out --engine")
    const written = checkConstraints(operation, mapping, { options })
    return [...written.constraints.map(({ sql }) => sql), ...commentsOf(written.unexpressed)].join("\n")
  } catch (error) {
    throw new Unusable((error as Error).message)
  }
}

function commentsOf(unexpressed: readonly Unsaid[]): readonly string[] {
  return unexpressed.map(
    ({ rule, because, at }) => `-- ${because}: ${rule} at ${at.map((place) => JSON.stringify(place)).join(", ")}`,
  )
}

function mappingOf(value: unknown): Mapping {
  const { table, key, columns } = (value ?? {}) as Partial<Record<keyof Mapping, unknown>>
  const isName = (one: unknown): boolean => [one].flat().every((name) => typeof name === "string")
  if (
    !isName(table) ||
    !isName(key) ||
    typeof columns !== "object" ||
    columns === null ||
    !Object.values(columns).every(isColumn)
  )
    throw new Unusable(
      `the mapping is none: write {"table": …, "key": …, "columns": {"/a/member": "column"}}, as perevir sql --help shows`,
    )
  return value as Mapping
}

function isColumn(value: unknown): boolean {
  const { column, holds } = (value ?? {}) as { readonly column?: unknown; readonly holds?: unknown }
  return (
    typeof value === "string" ||
    (typeof column === "string" && ["text", "number", "boolean", "json"].includes(String(holds)))
  )
}
