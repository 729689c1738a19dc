import type { AnyVerdict } from "../operations.js"

/** A line that could not be judged, and why. The message quotes nothing of the line but names of members. */
export interface Malformed {
  readonly outcome: "malformed"
  readonly reason: "json" | "shape" | "length" | "utf8"
  readonly message: string
}

/** What became of a line. */
export type Row = AnyVerdict | Malformed

/** Accepted, and nothing to say about it. */
export const isPlain = (row: Row): boolean => row.outcome === "accepted" && row.warnings.length === 0

/** A line of the report. Value and plan are left out: they are as large as the line, and the sender's data. */
export function rowOf(line: number, row: Row): object {
  if (row.outcome === "malformed") return { line, ...row }
  const { outcome, issues, warnings, unchecked, dropped } = row
  return { line, outcome, issues, warnings, unchecked: uncheckedRules(unchecked), dropped }
}

/** The rules that lack a fact, with at how many places: there may be as many places as the line has members. */
function uncheckedRules(unchecked: AnyVerdict["unchecked"]): readonly object[] {
  const groups = new Map<
    string,
    { readonly rule: string; readonly severity: string; readonly fact: string; places: number }
  >()
  for (const { rule, severity, fact } of unchecked) {
    const key = `${rule} ${fact}`
    const group = groups.get(key) ?? { rule, severity, fact, places: 0 }
    group.places++
    groups.set(key, group)
  }
  return [...groups.values()]
}
