import type { Case } from "../cases.js"
import { does } from "../folders.js"
import type { ByRow, Time } from "../results.js"
import type { Row } from "../rows.js"
import { worker } from "./worker.js"

interface Report {
  readonly ns: number
  readonly samples: number
  readonly kept: number
  readonly reference: number
}

interface Plan {
  readonly rounds: number
  /** Milliseconds of samples for each row and case in each round. */
  readonly budget: number
  readonly cases: readonly Case[]
  readonly rows: readonly Row[]
  /** When there is no time for one more round. */
  readonly until: number
}

type Found = Map<string, Map<string, number[]>>

const large = 100_000
/** A row that would take longer for the largest panier is left out there: it would be most of the run. */
const longest = 3e9

/** Times all rows on all cases, in rounds: what comes over the machine for a while touches each row a little. */
export function timeRounds(plan: Plan): { readonly rounds: number; readonly times: Record<string, ByRow<Time>> } {
  const found: Found = new Map()
  let reference = Infinity
  let round = 0
  let longestRound = 0
  while (round < plan.rounds && (round === 0 || Date.now() + longestRound < plan.until)) {
    const start = Date.now()
    for (const one of plan.cases.filter(({ items }) => items !== large || round < 2))
      for (const row of rotated(rowsFor(plan.rows, one, found), round)) {
        const report = worker<Report>("time", [row.id, one.id, plan.budget, reference])
        reference = Math.min(reference, report.reference)
        const byRow = found.get(one.id) ?? new Map<string, number[]>()
        byRow.set(row.id, [...(byRow.get(row.id) ?? []), report.ns])
        found.set(one.id, byRow)
      }
    longestRound = Math.max(longestRound, Date.now() - start)
    round++
    console.log(`round ${round}: ${Math.round((Date.now() - start) / 1000)} s`)
  }
  const times = [...found].map(([id, byRow]) => [
    id,
    Object.fromEntries([...byRow].map(([row, ns]) => [row, timeOf(ns)])),
  ])
  return { rounds: round, times: Object.fromEntries(times) as Record<string, ByRow<Time>> }
}

function rowsFor(rows: readonly Row[], one: Case, found: Found): readonly Row[] {
  return rows.filter((row) => {
    if (!does(row.id, one.pack) || (one.needsFacts && row.level !== "whole")) return false
    if (row.fewCases && !one.quick) return false
    if (one.items !== large) return true
    const [smaller = Infinity] = found.get(one.id.replace(String(large), "1000"))?.get(row.id) ?? []
    return smaller * 100 < longest
  })
}

const rotated = <Item>(list: readonly Item[], by: number): readonly Item[] => {
  const at = (by * 5) % Math.max(list.length, 1)
  return [...list.slice(at), ...list.slice(0, at)]
}

const timeOf = (ns: readonly number[]): Time => {
  const best = Math.min(...ns)
  return { ns: Number(best.toPrecision(4)), spread: Number((Math.max(...ns) / best).toFixed(2)) }
}
