import type { Results } from "../results.js"
import { rows } from "../rows.js"
import { fastestPeer, nsOf, ratioOf } from "./ratio.js"

/** A figure to reach. Without `got` it was not measured in this run. */
export interface Target {
  readonly what: string
  readonly limit: number
  readonly unit: string
  readonly got: number | undefined
  /** Whether the limit is the least that will do, not the most. */
  readonly least?: true
}

const whole = "perevir-whole"
const same = "perevir-documented"

/** How often a check by Perevir fits into the fastest peer's. */
function faster(results: Results, caseId: string): number | undefined {
  const own = nsOf(results, caseId, same)
  const peer = fastestPeer(results, caseId, false)
  return own === undefined || peer === undefined ? undefined : peer.ns / own
}

function overAjv(results: Results): number | undefined {
  const own = nsOf(results, "deal.five", same)
  const ajv = nsOf(results, "deal.five", "ajv")
  return own === undefined || ajv === undefined ? undefined : own / ajv
}

/** How many times as fast as the slowest-but-closest library other than ajv, of those that report all faults. */
function fasterThanOthers(results: Results): number | undefined {
  const own = nsOf(results, "deal.five", same)
  const others = rows
    .filter(({ id, level, aside, firstOnly }) => level === "peer" && !aside && !firstOnly && id !== "ajv")
    .flatMap(({ id }) => nsOf(results, "deal.five", id) ?? [])
  return own === undefined || others.length === 0 ? undefined : Math.min(...others) / own
}

function linearity(results: Results): number | undefined {
  const few = nsOf(results, "panier.1000", whole)
  const many = nsOf(results, "panier.100000", whole)
  return few === undefined || many === undefined ? undefined : many / 100 / few
}

/** The figures that Perevir is to reach, as ratios within one run. */
export function targets(results: Results): readonly Target[] {
  const both = (what: string, caseId: string, limit: number): readonly Target[] => [
    { what: `${what}, whole rule set, to the hand-written`, limit, unit: "×", got: ratioOf(results, caseId, whole) },
    { what: `${what}, shape and values, to the hand-written`, limit, unit: "×", got: ratioOf(results, caseId, same) },
  ]
  const toPeer = (what: string, caseId: string, limit: number): Target => ({
    what: `${what}, shape and values, times as fast as the fastest peer`,
    limit,
    unit: "×",
    got: faster(results, caseId),
    least: true,
  })
  const bundles = Object.entries(results.bundles.packs).map(([pack, { gzip }]): Target => ({
    what: `bundle of ${pack}, min+gzip`,
    limit: pack === "deals" || pack === "panier" ? 5 : 4,
    unit: "kB",
    got: gzip / 1000,
  }))
  return [
    ...both("deal, full", "deal.full", 1.25),
    ...both("deal, two members", "deal.tiny", 1.5),
    ...both("deal, 64 patch shapes", "deal.shapes", 1.4),
    toPeer("deal, full", "deal.full", 1.5),
    toPeer("deal, two members", "deal.tiny", 1.5),
    toPeer("deal, 64 patch shapes", "deal.shapes", 1.5),
    ...both("five faults", "deal.five", 2),
    { what: "five faults, to ajv", limit: 1.2, unit: "×", got: overAjv(results) },
    {
      what: "five faults, times as fast as all others",
      limit: 1,
      unit: "×",
      got: fasterThanOthers(results),
      least: true,
    },
    ...both("panier of 1,000", "panier.1000", 1.5),
    ...both("panier of 100,000", "panier.100000", 1.5),
    toPeer("panier of 1,000", "panier.1000", 1),
    { what: "panier, an item of 100,000 to one of 1,000", limit: 1.5, unit: "×", got: linearity(results) },
    { what: "first check over an empty process", limit: 5, unit: "ms", got: results.firstCheck[whole]?.overEmpty },
    ...bundles,
  ]
}

export const isReached = ({ limit, got, least }: Target): boolean | undefined =>
  got === undefined ? undefined : least ? got >= limit : got <= limit

/** The targets as lines of text. */
export function targetLines(results: Results): readonly string[] {
  return targets(results).map((target) => {
    const reached = isReached(target)
    const mark = reached === undefined ? "  –   " : reached ? "  ok  " : "MISSED"
    const got = target.got === undefined ? "not measured" : `${target.got.toFixed(2)} ${target.unit}`
    return `${mark}  ${target.what.padEnd(72)} ${got.padStart(12)}  (${target.least ? "≥" : "≤"} ${target.limit} ${target.unit})`
  })
}
