import type { Makes, Read } from "../tree/tree.js"

/** What a rule is given, by the names of its reads. */
export type Readings = Readonly<Record<string, unknown>>

/** What a rule's record says it could be given instead of what was drawn. */
export const madeOf = (made: Makes | undefined, drawn: Readings): readonly Readings[] =>
  typeof made === "function" ? made(drawn as never) : (made ?? [])

const mostOfPair = 16

/** A read with the values at hand for it, and whether another one would do. */
export interface Choice {
  readonly name: string
  readonly read: Read
  readonly pool: readonly unknown[]
  readonly fits: (value: unknown) => boolean
}

/**
 * Searches what a rule could be given so that `wanted` holds: one read changed, else two. A read takes a value of its place, one
 * that another read has, or none where it may be absent.
 */
export function* assignments(
  reads: readonly Choice[],
  drawn: Readings,
  wanted: (given: Readings) => boolean,
): Iterable<Readings> {
  const choices = reads.map((choice) => [choice.name, choicesFor(choice, drawn)] as const)
  for (const [name, values] of choices)
    for (const value of values) if (wanted({ ...drawn, [name]: value })) yield { [name]: value }
  for (const [index, [first, ofFirst]] of choices.entries())
    for (const [second, ofSecond] of choices.slice(index + 1))
      for (const one of ofFirst.slice(0, mostOfPair))
        for (const other of ofSecond.slice(0, mostOfPair))
          if (wanted({ ...drawn, [first]: one, [second]: other })) yield { [first]: one, [second]: other }
}

function choicesFor({ name, read, pool, fits }: Choice, drawn: Readings): readonly unknown[] {
  const others = Object.values(drawn).filter((value) => value !== undefined)
  const own = drawn[name]
  const copied = Array.isArray(own)
    ? others.map((value): unknown => (Array.isArray(value) ? value : [...(own as unknown[]), value]))
    : others.flatMap((value) => (Array.isArray(value) ? (value as unknown[]) : [value]))
  const laid = isObject(own) ? pool.filter(isObject).map((value) => ({ ...own, ...value })) : []
  return [...(read.optional ? [undefined] : []), ...copied.filter(fits), ...laid, ...pool].filter(
    (value) => value !== own,
  )
}

const isObject = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)
