import { cases } from "../cases.js"
import { does } from "../folders.js"
import type { ByRow } from "../results.js"
import type { Row } from "../rows.js"
import { worker } from "./worker.js"

const counted = ["deal.full", "deal.five", "panier.1000"]
// So large a young generation that nothing is collected while it is counted
const flags = ["--expose-gc", "--min-semi-space-size=256", "--max-semi-space-size=256"]

/** Counts the bytes that a check allocates. */
export function countAllocations(quick: boolean, chosenRows: readonly Row[]): Record<string, ByRow<number>> {
  const chosen = cases.filter(({ id }) => (quick ? id === "deal.full" : counted.includes(id)))
  const found = chosen.map(({ id, pack }) => {
    const able = chosenRows.filter((row) => does(row.id, pack) && !row.fewCases)
    return [
      id,
      Object.fromEntries(able.map((row) => [row.id, worker<{ bytes: number }>("allocate", [row.id, id], flags).bytes])),
    ]
  })
  return Object.fromEntries(found) as Record<string, ByRow<number>>
}
