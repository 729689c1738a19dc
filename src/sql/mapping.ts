import type { Node } from "../tree/tree.js"

/** A column, and how it holds its value: as the member is declared, unless told otherwise. */
export type Column = string | { readonly column: string; readonly holds: Holds }

/** Text, a number, true or false, or JSON (`jsonb` in PostgreSQL, `JSON` in DuckDB). */
export type Holds = "text" | "number" | "boolean" | "json"

/** Where the bodies of an operation are stored. A column that is NULL is a member that is absent. */
export interface Mapping {
  /** The table's name, or `[schema, table]`. */
  readonly table: string | readonly [schema: string, table: string]
  /** The column, or columns, that tell rows apart. */
  readonly key: string | readonly string[]
  /** By pointer: `{ "/sellerPhone": "seller_phone", "/payment": { column: "payment", holds: "json" } }`. The whole body is `""`. */
  readonly columns: Readonly<Record<string, Column>>
}

/** A column, found. */
export interface Found {
  readonly column: string
  readonly holds: Holds
}

/** The column at a pointer, if there is one. */
export function columnAt({ columns }: Mapping, pointer: string, node: Node): Found | undefined {
  const column = Object.hasOwn(columns, pointer) ? columns[pointer] : undefined
  return typeof column === "string" ? { column, holds: heldAs(node) } : column
}

/** A union is held as text where it takes text. */
function heldAs(node: Node): Holds {
  if (node.kind === "union") {
    const kinds = node.variants.map(heldAs)
    return kinds.includes("json") ? "json" : kinds.includes("text") ? "text" : (kinds[0] ?? "json")
  }
  if (node.kind === "string" || node.kind === "date") return "text"
  if (node.kind === "number" || node.kind === "boolean") return node.kind
  if (node.kind === "literal") return node.values.every((value) => typeof value === "string") ? "text" : "json"
  return "json"
}
