import { auditQuery, type Unsaid } from "perevir/sql"
import { asJson } from "./agreement.js"
import type { Database } from "./databases.js"
import type { operations } from "./operations.js"

/** An operation as the law has it. */
type AnyOperation = (typeof operations)[number][1]

interface Spot {
  readonly rule: string
  readonly pointer: string
}

/** A body of which an audit finds something else than a check does. */
export interface Disagreement {
  readonly body: unknown
  readonly audited: readonly string[]
  readonly checked: readonly string[]
}

/** What came of holding an audit to a check. */
export interface Agreement {
  /** The bodies that both can hold. */
  readonly compared: number
  /** The rules that the audit found something by. */
  readonly found: readonly string[]
  readonly disagreements: readonly Disagreement[]
}

/** Bodies as every engine can store them: JSON without U+0000, and its texts not in NFC, where there is a choice. */
export const storable = (bodies: readonly unknown[]): readonly unknown[] =>
  bodies
    .map((body) => asJson(body, (text) => text.normalize("NFD")))
    .filter((body) => body !== undefined && !JSON.stringify(body).includes("\\u0000"))

const mapping = { table: "bodies", key: "id", columns: { "": { column: "body", holds: "json" } } } as const

/** Makes the table that bodies are stored in. */
export const prepare = (database: Database): Promise<unknown> =>
  database.run(`CREATE TABLE bodies (id INTEGER, body ${database.engine === "postgres" ? "jsonb" : "JSON"})`)

/** Stores bodies, audits them, and tells where the audit and the check of an operation say different things. */
export async function agreement(database: Database, operation: AnyOperation, drawn: readonly unknown[]): Promise<Agreement> {
  const bodies = storable(drawn)
  await database.run("DELETE FROM bodies")
  for (const [id, body] of bodies.entries()) await database.run("INSERT INTO bodies VALUES ($1, $2)", [id, JSON.stringify(body)]) // prettier-ignore
  const { sql, unexpressed } = auditQuery(operation, mapping, { engine: database.engine })
  const rows = grouped((await database.run(sql)) as unknown as readonly Row[])
  const text = ({ rule, pointer }: Spot): string => `${rule} ${pointer}`
  const disagreements = bodies.flatMap((body, id) => {
    const { issues, warnings } = operation.check(body, {}, { maxIssues: Infinity })
    const all = [...issues, ...warnings].filter((one) => one.in === "body")
    const inPart = new Set(all.filter((one) => unsaid(unexpressed, one)?.because === "in-part").map(text))
    const checked = all.filter((one) => unsaid(unexpressed, one) === undefined).map(text).sort()
    const audited = (rows.get(id) ?? []).map(text).filter((one) => !inPart.has(one)).sort()
    return audited.join("\n") === checked.join("\n") ? [] : [{ body, audited, checked }]
  })
  const found = [...rows.values()].flatMap((all) => all.map(({ rule }) => rule))
  return { compared: bodies.length, found: [...new Set(found)].sort(), disagreements }
} // prettier-ignore

type Row = Spot & { readonly id: number }

function grouped(rows: readonly Row[]): ReadonlyMap<number, readonly Row[]> {
  const groups = new Map<number, Row[]>()
  for (const row of rows) groups.set(row.id, [...(groups.get(row.id) ?? []), row])
  return groups
}

const covers = (place: string, pointer: string, inside: boolean): boolean => {
  const [pattern, path] = [place.split("/"), pointer.split("/")]
  const fits = pattern.every((token, index) => token === "*" || token === path[index])
  return fits && (inside ? pattern.length <= path.length : pattern.length === path.length)
}

/** Whether a rule is unsaid at a place. Where even the type is, so is all inside. */
const unsaid = (unexpressed: readonly Unsaid[], { rule, pointer }: Spot): Unsaid | undefined =>
  unexpressed.find((one) => one.rule === rule && one.at.some((place) => covers(place, pointer, rule === "unknown"))) ??
  unexpressed.find((one) => one.rule === "type" && one.at.some((place) => covers(place, pointer, true)))
