import { type Dialect, identifier, type Kind, quoted } from "./dialect.js"
import type { Found } from "./mapping.js"

/** A value where it is stored, as SQL: NULL where there is none. */
export interface StoredValue {
  readonly dialect: Dialect
  /** The column, or what is inside of it. */
  readonly sql: string
  /** Whether it is of one of some kinds. */
  is(...kinds: readonly Kind[]): string
  /** As text, and as a number: asked only of what is one. */
  readonly text: string
  readonly number: string
  /** What is inside, where it is JSON. */
  member(name: string): StoredValue | undefined
  element(index: string): StoredValue | undefined
}

/** What is in a column. `row`: how the row is called. */
export function columnValue(dialect: Dialect, { column, holds }: Found, row: string): StoredValue {
  const sql = row + identifier(column)
  if (holds === "json") return jsonValue(dialect, sql)
  const kind = holds === "text" ? "string" : holds
  return {
    dialect,
    sql,
    is: (...kinds) => (kinds.includes(kind) ? "TRUE" : "FALSE"),
    text: sql,
    number: dialect.number(sql),
    member: () => undefined,
    element: () => undefined,
  }
}

function jsonValue(dialect: Dialect, sql: string): StoredValue {
  const names = (kinds: readonly Kind[]): string =>
    kinds.flatMap((kind) => dialect.typeNames[kind].map(quoted)).join(", ")
  return {
    dialect,
    sql,
    is: (...kinds) => `${dialect.typeOf(sql)} IN (${names(kinds)})`,
    text: dialect.text(sql),
    number: dialect.number(sql),
    member: (name) => jsonValue(dialect, dialect.member(sql, name)),
    element: (index) => jsonValue(dialect, dialect.element(sql, index)),
  }
}
