import type { Constraint, Redacted } from "./constraint.js"
import { plain } from "./plain.js"

type Choice = string | number | boolean
type Wide<V extends Choice> = V extends string ? string : V extends number ? number : boolean

/** Tells what value stands where one of a few is wanted, and these in the order they were declared. */
export interface NotOneOf<V extends Choice> {
  readonly got: Wide<V> | Redacted
  readonly allowed: readonly V[]
}

/** Makes a check that a value is one of `values`, exactly. Throws when there are none. */
export function oneOf<const V extends Choice>(values: readonly V[]): Constraint<Wide<V>, NotOneOf<V>> {
  if (values.length === 0) throw new RangeError("oneOf needs a value to allow")
  const known = new Set<Choice>(values)
  const allowed = Object.freeze(values.map(plain)) // every issue shows the same list
  return {
    test: (value) => known.has(value),
    params: (value) => ({ got: plain(value), allowed }),
    reveals: ["got"],
    describes: { is: "oneOf", values: allowed },
  }
}
