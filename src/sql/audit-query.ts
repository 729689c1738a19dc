import { type Describable, findingsOf, type SqlOptions } from "./asked.js"
import { identifier, quoted } from "./dialect.js"
import type { SqlFinding, Unsaid } from "./findings.js"
import type { Mapping } from "./mapping.js"

/** A query that audits stored bodies, and what it does not look at. */
export interface AuditQuery {
  /** One SELECT: the key's columns, `rule`, `severity`, `pointer`; a row for each violation, in no order. */
  readonly sql: string
  readonly unexpressed: readonly Unsaid[]
}

/**
 * Writes the query that finds each violation of value rules, types and requirements in stored bodies. It looks at each row by itself,
 * so any engine may split the table among its workers. Of a rule that is not in `unexpressed` it finds what `check` finds.
 *
 * Throws for pointers and options that do not exist.
 */
export function auditQuery<O extends Describable>(
  operation: O,
  mapping: Mapping,
  { engine, options }: SqlOptions<O> & { readonly engine: "postgres" | "duckdb" },
): AuditQuery {
  const { found, unsaid } = findingsOf(operation, mapping, engine, options, "t.")
  const groups = groupsOf(found)
  const selects = groups.map((group) => select(group, mapping))
  return { sql: selects.join("\nUNION ALL\n"), unexpressed: unsaid }
}

function select(group: readonly SqlFinding[], mapping: Mapping): string {
  const key = [mapping.key].flat().map((column) => `t.${identifier(column)}`)
  const lists = (group[0] as SqlFinding).lists.map((sql, depth) => `CROSS JOIN LATERAL (${sql}) AS e${depth}`)
  const rows = group.map(
    ({ rule, severity, at, broken }) => `  (${quoted(rule)}, ${quoted(severity)}, ${at}, ${broken})`,
  )
  return [
    `SELECT ${[...key, "v.rule", "v.severity", "v.pointer"].join(", ")}`,
    `FROM ${lists.length > 0 ? tableOf(mapping) : brokenRows(group, mapping)} AS t`,
    ...lists,
    `CROSS JOIN LATERAL (VALUES\n${rows.join(",\n")}\n) AS v(rule, severity, pointer, broken)`,
    "WHERE v.broken",
  ].join("\n")
}

/** The rows that break any of the rules: few, as a rule, so that only these are looked at rule by rule. */
function brokenRows(group: readonly SqlFinding[], mapping: Mapping): string {
  return `(SELECT * FROM ${tableOf(mapping)} AS t WHERE\n  ${group.map(({ broken }) => `(${broken})`).join("\n  OR ")})`
}

/** The table's name as SQL. */
export function tableOf({ table }: Mapping): string {
  return [table].flat().map(identifier).join(".")
}

/** Findings in the same lists stand in one SELECT. */
function groupsOf(found: readonly SqlFinding[]): readonly (readonly SqlFinding[])[] {
  const groups = new Map<string, SqlFinding[]>()
  for (const one of found) {
    const key = one.lists.join("\n")
    groups.set(key, [...(groups.get(key) ?? []), one])
  }
  return [...groups.values()]
}
