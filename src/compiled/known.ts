import type { Found } from "../operation/found.js"
import type { Settings } from "../operation/settings.js"
import { root } from "./at.js"
import type { Node } from "../tree/tree.js"
import { type Row, rowsFor, type Table } from "./editable.js"
import { Leaf } from "./leaf.js"
import { type Names, Pass } from "./pass.js"
import { dig } from "./placed.js"
import { isSound } from "./state.js"

/** The facts that were given and are whole. A broken one counts as lacking, and is an issue. */
export interface Known {
  /** By name, without the stored object. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly stored: unknown
  readonly storedName: string | undefined
  readonly found: readonly Found[]
  /** The rows of the state tables. */
  rows: readonly Row[] | undefined
}

/** What compiled code brings for facts. */
export interface FactsCode {
  /** The names of the facts, with the member of the stored object where one is found that is not given by itself. */
  readonly looked: readonly (readonly [name: string, from?: string])[]
  readonly stored?: string
  /** Judges facts, and gives each in order, the stored object, then what is found in it: a value, nothing, or what is wrong with it. */
  readonly judge: (facts: unknown, pass: Pass) => readonly unknown[]
  /** What each fact must be, as far as an issue says it. */
  readonly nodes: readonly Node[]
  readonly tables: readonly Table[]
}

const nothing = Object.freeze({})

/** Judges facts. */
export function known(names: Names, code: FactsCode, settings: Settings, given: unknown): Known {
  const { looked, stored: storedName, tables, judge } = code
  const pass = new Pass(names, settings, undefined)
  pass.enter("facts")
  const all = judge(given === undefined ? nothing : given, pass)
  pass.drain()
  const whole = pass.edits.length > 0 ? (pass.rebuilt(given, "facts") as object) : undefined
  const valueOf = (name: string, index: number): unknown => {
    const value = all[index]
    return isSound(value) ? (whole === undefined ? value : dig(whole, [name])) : undefined
  }
  const heldAt = (index: number, from: string): unknown => {
    const value = all[index]
    if (!isSound(value) || value === null) return undefined
    return whole === undefined ? value : dig(whole, [storedName as string, from])
  }
  const stored = storedName === undefined ? undefined : valueOf(storedName, looked.length)
  const facts: Record<string, unknown> = {}
  let next = looked.length + (storedName === undefined ? 0 : 1)
  looked.forEach(([name, from], index) => {
    const value = valueOf(name, index)
    const held = from === undefined ? undefined : heldAt(next++, from)
    const contradicts = value !== undefined && held !== undefined && value !== held
    if (contradicts)
      new Leaf(pass, root("facts"), name, index, code.nodes[index], value).fail("fact", () => ({
        contradicts: `/${storedName ?? ""}/${from ?? ""}`,
      }))
    const given = all[index] === undefined ? held : value
    if (given !== undefined && !contradicts) facts[name] = given
  })
  const known: Known = { facts, stored, storedName, found: pass.found, rows: undefined }
  known.rows = rowsFor(tables, known)
  return known
}
