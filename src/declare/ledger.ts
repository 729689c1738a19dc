/** A clause of a document, in the pack's own words, with what became of it. Several clauses may stand on one line. */
export type Clause<Rule extends string = string> = {
  /** The first and the last of its lines, counted from 1. */
  readonly lines: readonly [number, number]
  readonly says: string
} & (
  | { readonly became: "rule"; readonly rules: readonly Rule[] }
  | { readonly became: "judgement"; readonly rules?: readonly Rule[]; readonly because: string }
  | { readonly became: "out of scope"; readonly because: string }
  | { readonly became: "wire"; readonly rules?: readonly Rule[] }
  | { readonly became: "schema" | "plan" }
)

/** Every clause of the document that a pack rests on, in its order. */
export interface Ledger<Rule extends string = string> {
  /** The name of its file, which the rules cite. */
  readonly document: string
  /** What it calls itself. */
  readonly title: string
  /** Of the file's bytes: whoever has the document can tell whether it is this one. */
  readonly sha256: string
  readonly lines: number
  /** The numbers of the lines that are blank or hold nothing but markup. */
  readonly markup: readonly number[]
  readonly clauses: readonly Clause<Rule>[]
}
