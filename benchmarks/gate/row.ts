import type { Pack } from "../cases.js"

/** An input that every row of the tables judges before it is timed. */
export interface GateRow {
  readonly about: string
  readonly body: unknown
  /** What is known besides, for the rows that take it; otherwise what the pack's gate says. */
  readonly facts?: object
  /** Every issue and warning of Perevir's whole rule set, as `rule /pointer`, in any order. */
  readonly expect: readonly string[]
  /** False where a peer's schema language cannot say what the rule says: then only Perevir and the hand-written are asked. */
  readonly peers?: false
}

export interface Gate {
  readonly pack: Pack
  readonly facts: object
  /** The rules that the document states of the shape and its values: what peers check too. All others only bring a row with facts. */
  readonly documented: ReadonlySet<string>
  /** The rules that never reject. */
  readonly warnings: ReadonlySet<string>
  readonly rows: readonly GateRow[]
}

export const ofEveryPack: readonly string[] = ["body", "type", "required", "unknown"]
