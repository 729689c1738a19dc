import { fiveFaults, oneFault, sample, shapes } from "./deals.js"

/** Of 100 deals 70 are patches of 2 to 12 members, 25 have every member, 4 have one fault, and one has five. */
export const manyDeals: readonly object[] = Array.from({ length: 6400 }, (_, index) => {
  const kind = (index * 37) % 100
  if (kind < 70) return shapes()[index % 64] as object
  if (kind < 95) return sample
  return kind < 99 ? oneFault : fiveFaults
})

/** What is known of each of them. */
export const manyFacts = { status: "NEW", ad: { status: "CONFIRMED" } }

/** A line each, as `--facts-field facts` reads it. */
export const manyLines: readonly string[] = manyDeals.map((body) => JSON.stringify({ body, facts: manyFacts }))
