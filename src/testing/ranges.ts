import * as fc from "fast-check"
import type { Description } from "../constraint/description.js"

/** What the rules of a number leave of the number line. */
interface Range {
  readonly least: number
  readonly most: number
  readonly integer: boolean
}

const bounds = new DataView(new ArrayBuffer(8))

/** The next number up, as a double has it. */
export function nextUp(value: number): number {
  if (value === 0) return Number.MIN_VALUE
  bounds.setFloat64(0, value)
  bounds.setBigInt64(0, bounds.getBigInt64(0) + (value > 0 ? 1n : -1n))
  return bounds.getFloat64(0)
}

const nextDown = (value: number): number => -nextUp(-value)

function narrowed(range: Range, description: Description): Range {
  const least = (limit: number): Range => ({ ...range, least: Math.max(range.least, limit) })
  switch (description.is) {
    case "integer": {
      const { least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER } = description
      return { integer: true, least: Math.max(range.least, least), most: Math.min(range.most, most) }
    }
    case "above":
      return least(nextUp(description.limit))
    case "atLeast":
      return least(description.limit)
    case "between":
      return { ...least(description.least), most: Math.min(range.most, description.most) }
    default:
      return range
  }
}

/** Numbers that pass bounds: mostly of the size that amounts and ids have, sometimes from the whole range. */
export function numbersIn(descriptions: readonly Description[]): fc.Arbitrary<number> | undefined {
  const whole = { least: -Number.MAX_VALUE, most: Number.MAX_VALUE, integer: false }
  const { least, most, integer } = descriptions.reduce(narrowed, whole)
  const low = Math.ceil(Math.max(least, Math.min(0, most - 1_000_000)))
  const high = Math.floor(Math.min(most, low + 1_000_000))
  if (low > high) return least > most ? undefined : fc.double({ min: least, max: most, noNaN: true })
  const usual = fc.oneof(fc.integer({ min: low, max: Math.min(high, low + 99) }), fc.integer({ min: low, max: high }))
  const wide = integer
    ? fc.integer({ min: Math.ceil(least), max: Math.floor(most) })
    : fc.integer({ min: low * 100, max: high * 100 }).map((cents) => cents / 100)
  return fc.oneof({ arbitrary: usual, weight: 3 }, { arbitrary: wide, weight: 1 })
}

/** The numbers next to the limits of a description, on either side. */
export function numberEdges(description: Description): readonly number[] {
  const step = description.is === "integer" ? [-1, 0, 1] : []
  const around = (limit: number): readonly number[] => [
    ...[limit, ...step.map((by) => limit + by)],
    ...[nextUp(limit), nextDown(limit), limit + 1, limit - 1, limit + 0.01],
  ]
  switch (description.is) {
    case "integer":
      return [
        ...[0.5, 1000.5, 2 ** 53, -(2 ** 53)],
        ...around(description.least ?? Number.MIN_SAFE_INTEGER),
        ...around(description.most ?? Number.MAX_SAFE_INTEGER),
      ]
    case "above":
    case "atLeast":
      return [...around(description.limit), description.limit + 1e-28]
    case "between":
      return [...around(description.least), ...around(description.most)]
    default:
      return []
  }
}
