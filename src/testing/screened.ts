import * as fc from "fast-check"

const tries = 40
const nearlyAll = 0.95

type Source = fc.Arbitrary<unknown>
interface Measured {
  readonly source: Source
  readonly share: number
}

/** How many of what a source draws are wanted. */
function measured(source: Source, wanted: (value: unknown) => boolean): Measured {
  const drawn = fc.sample(source, { numRuns: tries, seed: 7 })
  return { source, share: drawn.filter(wanted).length / tries }
}

/** The sources that draw hardly anything but what is wanted; where there are none, the best one. What is not wanted is left out. */
export function screened(candidates: readonly Source[], wanted: (value: unknown) => boolean): readonly Source[] {
  const known = candidates.map((source) => measured(source, wanted)).filter(({ share }) => share > 0)
  const good = known.filter(({ share }) => share >= nearlyAll)
  const [best] = known.toSorted((a, b) => b.share - a.share)
  const kept = good.length > 0 ? good : best === undefined ? [] : [best]
  return kept.map(({ source }) => source.filter(wanted))
}
