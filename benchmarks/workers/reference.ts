import { checkDocumented } from "../hand/deals/documented.js"
import { sample } from "../inputs/deals.js"

/** How far the reference may be from its best for a sample to count. */
export const tolerance = 1.12

/**
 * Times a loop that is always the same, in nanoseconds. Machines have neighbours: when this takes longer than its best, so
 * does whatever is measured next to it, and the sample says nothing. It has its own copy of all that it runs.
 */
export function timeReference(): number {
  const start = process.hrtime.bigint()
  let valid = 0
  for (let i = 0; i < 120; i++) if (checkDocumented(bodies[i & 3]).ok) valid++
  const taken = Number(process.hrtime.bigint() - start)
  if (valid !== 120) throw new Error("the reference is broken")
  return taken
}

const text = JSON.stringify(sample)
const bodies = [0, 1, 2, 3].map(() => JSON.parse(text) as unknown)
