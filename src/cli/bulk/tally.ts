import type { Malformed, Row } from "./row.js"

/** What may become of a line, from the worst to the best: the worst of all lines is what the whole file comes to. */
export const lineOutcomes = ["fault", "malformed", "rejected", "undecided", "accepted"] as const
export type LineOutcome = (typeof lineOutcomes)[number]

/** How often a rule comes up. */
type RuleTally = {
  /** On how many lines it was found. */
  lines: number
  /** How many issues and warnings it made. */
  found: number
  /** On how many lines it was unchecked, for want of a fact. */
  unchecked: number
}

/** What lines come to. */
export interface Tally {
  /** All lines, blank ones included. */
  lines: number
  blank: number
  readonly outcomes: Record<LineOutcome, number>
  readonly malformed: Partial<Record<Malformed["reason"], number>>
  readonly rules: Record<string, RuleTally>
  /** Issues and warnings that are over the limit of their line. */
  dropped: number
}

/** What no lines come to. */
export const emptyTally = (): Tally => ({
  lines: 0,
  blank: 0,
  outcomes: { fault: 0, malformed: 0, rejected: 0, undecided: 0, accepted: 0 },
  malformed: {},
  rules: {},
  dropped: 0,
})

/** Counts a line; `undefined` is a blank one. */
export function addLine(tally: Tally, row: Row | undefined): void {
  tally.lines++
  if (row === undefined) {
    tally.blank++
    return
  }
  tally.outcomes[row.outcome]++
  if (row.outcome === "malformed") {
    tally.malformed[row.reason] = (tally.malformed[row.reason] ?? 0) + 1
    return
  }
  const { issues, warnings, unchecked, dropped } = row
  if (issues.length + warnings.length + unchecked.length === 0) return
  const found = [...issues, ...warnings].map(({ rule }) => rule)
  for (const rule of found) ruleOf(tally, rule).found++
  for (const rule of new Set(found)) ruleOf(tally, rule).lines++
  for (const rule of new Set(unchecked.map(({ rule }) => rule))) ruleOf(tally, rule).unchecked++
  tally.dropped += dropped
}

/** Adds to what lines come to what other lines come to. */
export function addTally(sum: Tally, more: Tally): void {
  sum.lines += more.lines
  sum.blank += more.blank
  sum.dropped += more.dropped
  addCounts(sum.outcomes, more.outcomes)
  addCounts(sum.malformed, more.malformed)
  for (const [rule, counts] of Object.entries(more.rules)) addCounts(ruleOf(sum, rule), counts)
}

function addCounts(sum: Record<string, number>, more: Readonly<Record<string, number>>): void {
  for (const [name, count] of Object.entries(more)) sum[name] = (sum[name] ?? 0) + count
}

const ruleOf = ({ rules }: Tally, rule: string): RuleTally => (rules[rule] ??= { lines: 0, found: 0, unchecked: 0 })

/** The worst that became of a line. */
export const worstOf = ({ outcomes }: Tally): LineOutcome =>
  lineOutcomes.find((outcome) => outcomes[outcome] > 0) ?? "accepted"
