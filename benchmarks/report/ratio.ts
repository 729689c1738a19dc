import { cases } from "../cases.js"
import type { Results } from "../results.js"
import { type Row, rows } from "../rows.js"

export const rowOf = (id: string): Row => {
  const row = rows.find((one) => one.id === id)
  if (row === undefined) throw new Error(`there is no row ${id}`)
  return row
}

/** The time of a row on a case, if it was taken. */
export const nsOf = ({ times }: Results, caseId: string, row: string): number | undefined => times[caseId]?.[row]?.ns

/** The hand-written row that a row is compared with: one without a plan where there are plans, for rows that make none. */
export function baseOf(results: Results, caseId: string, row: string): string {
  const { base } = rowOf(row)
  return base === "hand-plain" && nsOf(results, caseId, base) === undefined ? "hand-documented" : base
}

/** How many times as long a row takes as the hand-written one that does the same work, in one run. */
export function ratioOf(results: Results, caseId: string, row: string): number | undefined {
  const own = nsOf(results, caseId, row)
  const base = nsOf(results, caseId, baseOf(results, caseId, row))
  return own === undefined || base === undefined ? undefined : own / base
}

/** The library that is fastest on a case; on faulty input only those that report all faults count. */
export function fastestPeer(
  results: Results,
  caseId: string,
  allFaults: boolean,
): { id: string; ns: number } | undefined {
  return rows
    .filter(({ level, aside, firstOnly }) => level === "peer" && !aside && !(allFaults && firstOnly))
    .flatMap(({ id }) => {
      const ns = nsOf(results, caseId, id)
      return ns === undefined ? [] : [{ id, ns }]
    })
    .toSorted((one, other) => one.ns - other.ns)[0]
}

/** How far two runs may differ in a ratio and say nothing: as far as rounds of one run do, and 15 % at least. */
export const noise = (one: Results, other: Results, caseId: string, row: string): number =>
  Math.max(
    1.15,
    ...[one, other].flatMap(({ times }) =>
      [row, baseOf(one, caseId, row)].map((id) => Math.min(times[caseId]?.[id]?.spread ?? 1, 1.6)),
    ),
  )

interface Change {
  readonly caseId: string
  readonly row: string
  readonly before: number
  readonly after: number
}

/** The ratios that changed by more than noise, the worst first. */
export function changes(before: Results, after: Results): readonly Change[] {
  const all = cases.flatMap(({ id: caseId }) =>
    rows.flatMap(({ id: row, base }): readonly Change[] => {
      const old = ratioOf(before, caseId, row)
      const now = ratioOf(after, caseId, row)
      return old === undefined || now === undefined || row === base ? [] : [{ caseId, row, before: old, after: now }]
    }),
  )
  const factor = ({ before: old, after: now }: Change) => now / old
  return all
    .filter((change) => {
      const by = factor(change)
      return Math.max(by, 1 / by) > noise(before, after, change.caseId, change.row)
    })
    .toSorted((one, other) => factor(other) - factor(one))
}

const percent = (factor: number) => `${factor > 1 ? "+" : ""}${Math.round((factor - 1) * 100)} %`

export const changeLine = ({ caseId, row, before, after }: Change): string =>
  `${caseId}, ${rowOf(row).title}: ${before.toFixed(2)} × → ${after.toFixed(2)} × (${percent(after / before)})`
