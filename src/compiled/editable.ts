import { dig } from "../check/dig.js"
import { isUnchanged } from "../check/unchanged.js"
import { operationPhase } from "../operation/found.js"
import { pathOf } from "../operation/place.js"
import type { Node } from "../tree/tree.js"
import { at, type At } from "./at.js"
import type { Known } from "./known.js"
import type { Pass } from "./pass.js"
import { type Placed, fail, fault } from "./placed.js"
import { UNREADABLE } from "./state.js"

/** A state table as compiled: by state, the members that may be sent, container after container. A state without any closed one is `true`. */
export interface Table extends Placed {
  readonly by: (known: Known) => unknown
  /** The fact that it lacks when the state is not known. */
  readonly fact: string
  /** Pointers of members that must be there. */
  readonly required: readonly string[]
  readonly rows: Readonly<Record<string, readonly (readonly string[])[] | true>>
}

/** The row of a state table for one state. */
export interface Row {
  readonly table: Table
  readonly state: unknown
  /** By container, what may be sent; nothing while the state is not known. */
  readonly open: readonly ReadonlySet<string>[] | undefined
}

/** The rows that a request is held to in the state that is known. */
export function rowsFor(tables: readonly Table[], known: Known): readonly Row[] | undefined {
  let rows: Row[] | undefined
  for (const table of tables) {
    const row = rowFor(table, table.by(known))
    if (row !== undefined) (rows ??= []).push(row)
  }
  return rows
}

const rowsMade = new WeakMap<Table, Map<string, Row>>()

/** The row of a state table for a state; nothing where all may be sent, or where the table does not know the state. */
function rowFor(table: Table, state: unknown): Row | undefined {
  if (state === undefined) return { table, state, open: undefined }
  if (typeof state !== "string" || !Object.hasOwn(table.rows, state)) return undefined
  const open = table.rows[state]
  if (open === true || open === undefined) return undefined
  const known = rowsMade.get(table) ?? new Map<string, Row>()
  rowsMade.set(table, known)
  const row = known.get(state) ?? { table, state, open: open.map((names) => new Set(names)) }
  known.set(state, row)
  return row
}

/** Asks the state tables at one member that is there. `nodes` are what the members must be, by rank; 0 for one that no table has. */
export function editable(
  pass: Pass,
  nodes: readonly (Node | 0)[],
  value: unknown,
  parent: At,
  name: string,
  names: readonly string[],
  container: number,
): void {
  const rank = names.indexOf(name)
  const node = nodes[rank]
  if (!node || value === UNREADABLE) return
  for (const { table, state, open } of pass.rows as readonly Row[]) {
    if (open?.[container]?.has(name)) continue
    if (pass.settings.severity.get(table.id) === "off") continue
    const place = at(parent, name, rank)
    const { stored, storedName } = pass.known as Known
    const mayBeSame = pass.settings.unchanged === "allow" && storedName !== undefined
    if (open === undefined) pass.lack(place, table.id, operationPhase + table.rank, table.fact)
    else if (mayBeSame && stored === undefined) pass.lack(place, table.id, operationPhase + table.rank, storedName)
    else
      try {
        if (!mayBeSame || !isUnchanged(pass, node, value, dig(stored, pathOf(place))))
          fail(pass, table, place, { state }, node.sensitive)
      } catch {
        fault(pass, table, place)
      }
  }
}

/** Whether every state table lets a member be sent. */
export function isOpen(rows: readonly Row[], container: number, name: string): boolean {
  return rows.every(({ open }) => open?.[container]?.has(name))
}
