import { dig } from "../check/dig.js"
import type { Found } from "../operation/found.js"
import { root } from "./at.js"
import type { Settings } from "../operation/settings.js"
import type { Node } from "../tree/tree.js"
import { type Row, rowsFor, type Table } from "./editable.js"
import { Leaf } from "./leaf.js"
import type { Names, Pass } from "./pass.js"
import { isSound } from "./state.js"

/** The facts that were given and are whole. A broken one counts as lacking, and is an issue. */
export interface Known {
  /** By name, without the stored object. */
  readonly facts: Readonly<Record<string, unknown>>
  readonly stored: unknown
  readonly storedName: string | undefined
  readonly found: readonly Found[]
  /** They passed without being judged, and no object in them inherits a member: what is inside can be read without asking whose it is. */
  readonly ordinary: boolean
  /** The bits of the rules that are not asked. */
  readonly off: number
  /** The rows of the state tables. */
  readonly rows: readonly Row[] | undefined
}

/** What compiled code brings for facts. */
export interface FactsCode {
  /** The names of the facts, with the member of the stored object where one is found that is not given by itself. */
  readonly looked: readonly (readonly [name: string, from?: string])[]
  readonly stored?: string
  /** Gives facts as they are known when they pass with nothing to say of them, nothing when that is not certain. May throw. */
  readonly passes: (facts: unknown) => Draft | undefined
  /** Judges facts, and gives each in order, the stored object, then what is found in it: a value, nothing, or what is wrong with it. */
  readonly judge: (facts: unknown, pass: Pass) => readonly unknown[]
  /** What each fact must be, as far as an issue says it. */
  readonly nodes: readonly Node[]
  readonly tables: readonly Table[]
}

const nothing = Object.freeze({})

type Draft = { -readonly [Name in keyof Known]: Known[Name] }

/** Judges facts. `pass` makes the pass that tells what is wrong with them, when something is. */
export function known(names: Names, code: FactsCode, settings: Settings, given: unknown, pass: () => Pass): Known {
  const facts = given === undefined ? nothing : given
  const known = passing(code, facts) ?? judged(code, facts, pass())
  known.off = offIn(names, settings)
  known.rows = rowsFor(code.tables, known)
  return known
}

/** Facts that pass with nothing to say of them; nothing where that is not certain. */
function passing(code: FactsCode, given: unknown): Draft | undefined {
  try {
    return code.passes(given)
  } catch {
    return undefined
  }
}

/** A fact that is given by itself, or in the stored object, or the same in both. Throws when they contradict each other. */
export function agreed(own: unknown, held: unknown): unknown {
  if (own === undefined || held === undefined || held === null) return own ?? held ?? undefined
  if (own !== held) throw new Error("this fact contradicts the stored one")
  return own
}

/** Facts, judged in a pass of their own. */
function judged({ looked, stored: storedName, nodes, judge }: FactsCode, given: unknown, pass: Pass): Draft {
  pass.enter("facts")
  const all = judge(given, pass)
  pass.drain()
  const whole = pass.edits.length > 0 ? pass.rebuilt(given, "facts") : undefined
  const valueOf = (index: number, ...path: readonly string[]): unknown =>
    isSound(all[index]) ? (whole === undefined ? all[index] : dig(whole, path)) : undefined
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
  return { facts, stored, storedName, found: pass.found, ordinary: false, off: 0, rows: undefined }
}

function offIn(names: Names, { mutes, severity }: Settings): number {
  if (!mutes) return 0
  const isOff = (id: string): boolean => severity.get(id) === "off"
  return names.muted.reduce((bits, ids, bit) => (ids.every(isOff) ? bits | (1 << bit) : bits), 0)
}
