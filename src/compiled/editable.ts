import { composed } from "../check/compose.js"
import { kindOf, takes } from "../check/kind.js"
import { listIndexes } from "../check/list-indexes.js"
import { sameValue } from "../check/same-value.js"
import { variantFor } from "../check/variant.js"
import { operationPhase } from "../operation/found.js"
import type { Node } from "../tree/tree.js"
import { at, type At } from "./at.js"
import type { Known } from "./known.js"
import { node as made } from "./node.js"
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
        if (!mayBeSame || !isUnchanged(pass, node, value, keptAt(stored, place)))
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

function keptAt(stored: unknown, place: At): unknown {
  const above = place.parent?.parent ? keptAt(stored, place.parent) : stored
  return typeof above === "object" && above !== null && Object.hasOwn(above, place.key)
    ? (above as Readonly<Record<string, unknown>>)[place.key]
    : undefined
}

/** Whether a member equals the stored one, both composed, as far as the shape names what is inside. A stored null equals only absence. */
function isUnchanged(pass: Pass, node: Node, value: unknown, kept: unknown): boolean {
  if (kept === undefined || kept === null) return false
  return sameValue(named(pass, node, value, pass.normalize, false), named(pass, node, kept, true, true))
}

/** A value with the members that its shape names, its text composed. */
function named(pass: Pass, declared: Node, value: unknown, compose: boolean, nullIsAbsent: boolean): unknown {
  const node = shapeOf(pass, declared, value)
  if (typeof value === "string") return node.nfc && compose ? composed(value) : value
  const inside = (child: Node, held: unknown): unknown => named(pass, child, held, compose, nullIsAbsent)
  if (node.kind === "list" && Array.isArray(value))
    return listIndexes(value).map((index) => {
      const element = node.elements[index] ?? node.rest // a tuple has none where the list is too long
      const item: unknown = value[index]
      return element === undefined ? item : inside(element, item)
    })
  if (node.kind !== "object" || node.rest !== undefined || typeof value !== "object" || value === null) return value
  const members = [...node.members.values()].flatMap(({ name, node: member }) => {
    const own = Object.hasOwn(value, name) ? (value as Readonly<Record<string, unknown>>)[name] : undefined
    if (own === undefined || (nullIsAbsent && own === null)) return []
    return [[name, inside(member, own)] as const]
  })
  return Object.fromEntries(members)
}

/** The variant of a shape that a value has, or what its variants name where only what is inside could tell; the shape itself where it has none. */
function shapeOf(pass: Pass, node: Node, value: unknown): Node {
  if (node.kind !== "union" && node.kind !== "lazy") return node
  const kind = kindOf(value)
  if (!takes(node, kind, value)) return node
  const isContainer = kind === "object" || kind === "array"
  const alike: Node[] = []
  const chosen = variantFor(node, kind, value, (variant) =>
    isContainer ? alike.push(shapeOf(pass, variant, value)) > 0 : pass.fails(variant, value),
  )
  return alike.length > 0 ? joint(alike) : chosen
}

/** A shape that names what any of some objects does; of lists, and where one names nothing, all that is there. */
function joint(containers: readonly Node[]): Node {
  const members = new Map<string, { readonly name: string; readonly node: Node }>()
  for (const one of containers) {
    if (one.kind !== "object" || one.rest) return made("open")
    for (const [name, { node }] of one.members) {
      const variants = [members.get(name)?.node ?? node, node]
      members.set(name, { name, node: made("union", [], 0, { variants }) })
    }
  }
  return made("object", [], 0, { members })
}
