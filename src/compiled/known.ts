import type { Found } from "../operation/found.js"
import { root } from "./at.js"
import type { Node } from "../tree/tree.js"
import { type Row, rowsFor, type Table } from "./editable.js"
import { Leaf } from "./leaf.js"
import type { Pass } from "./pass.js"
import { dig } from "./placed.js"
import { isSound } from "./state.js"

/** The facts that were given and are whole. A broken one counts as lacking, and is an issue. */
export interface Known {
  /** By name, without the stored object. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly stored: unknown
  readonly storedName: string | undefined
  readonly found: readonly Found[]
  /** The bits of the rules that are not asked. */
  readonly off: number
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

/** Judges facts, in a pass of their own. */
export function known(
  pass: Pass,
  { looked, stored: storedName, tables, nodes, judge }: FactsCode,
  given: unknown,
): Known {
  pass.enter("facts")
  const all = judge(given === undefined ? nothing : given, pass)
  pass.drain()
  const whole = pass.edits.length > 0 ? pass.rebuilt(given, "facts") : undefined
  const valueOf = (index: number, ...path: readonly string[]): unknown => {
    const value = all[index]
    if (!isSound(value)) return undefined
    return whole === undefined ? value : dig(whole, path)
  }
  const stored = storedName === undefined ? undefined : valueOf(looked.length, storedName)
  const facts: Record<string, unknown> = {}
  let next = looked.length + (storedName === undefined ? 0 : 1)
  for (let index = 0; index < looked.length; index++) {
    const [name, from] = looked[index] as readonly [string, string?]
    const own = valueOf(index, name)
    const held = from === undefined ? undefined : (valueOf(next++, storedName as string, from) ?? undefined)
    const contradicts = own !== undefined && held !== undefined && own !== held
    if (contradicts)
      new Leaf(pass, root("facts"), name, index, nodes[index], own).fail("fact", () => ({
        contradicts: `/${storedName ?? ""}/${from ?? ""}`,
      }))
    const value = all[index] === undefined ? held : own
    if (value !== undefined && !contradicts) facts[name] = value
  }
  const known: Known = { facts, stored, storedName, found: pass.found, off: offIn(pass), rows: undefined }
  known.rows = rowsFor(tables, known)
  return known
}

function offIn({ names, settings: { mutes, severity } }: Pass): number {
  if (!mutes) return 0
  const isOff = (id: string): boolean => severity.get(id) === "off"
  return names.muted.reduce((bits, ids, bit) => (ids.every(isOff) ? bits | (1 << bit) : bits), 0)
}
