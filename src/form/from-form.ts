import { toPointer } from "../pointer.js"
import type { FieldOutline } from "./field.js"
import { fieldValue } from "./field-value.js"
import { tokensOf } from "./form-name.js"

/** What a form sends: `FormData`, `URLSearchParams`, or whatever names its values one by one. */
export type FormEntries = Iterable<readonly [name: string, value: unknown]>

type Fields = ReadonlyMap<string, FieldOutline | undefined>

/** A place of the body that is being put together. */
interface Spot {
  readonly values: unknown[]
  readonly inside: Map<string, Spot>
  /** Where it stands among the fields; undefined outside of them. */
  readonly pattern: string | undefined
  made?: unknown
}

/**
 * Puts the body together that a form has sent. Nothing that was filled in is lost: a text that is no number stays a text, a name that
 * no field has stays a member, so that a check reports it. Linear; does not recurse, and makes own members of whatever names.
 */
export function bodyFrom(fields: Fields, entries: FormEntries): Record<string, unknown> {
  const root: Spot = { values: [], inside: new Map(), pattern: "" }
  const spots = [root]
  const within = (spot: Spot, token: string): Spot => {
    const known = spot.inside.get(token)
    if (known !== undefined) return known
    const made: Spot = { values: [], inside: new Map(), pattern: patternIn(fields, spot, token) }
    spot.inside.set(token, made)
    spots.push(made)
    return made
  }
  for (const [name, value] of entries) if (!isEmpty(value)) tokensOf(name).reduce(within, root).values.push(value)
  // A value beside its own members is a member without a name
  for (const spot of [...spots])
    if (spot.values.length > 0 && spot.inside.size > 0) within(spot, "").values.push(...spot.values.splice(0))
  for (const spot of spots.toReversed())
    spot.made = spot.values.length > 0 ? leaf(fields, spot) : container(fields, spot)
  return root.made as Record<string, unknown>
}

/** Nothing was typed, or no file chosen. */
function isEmpty(value: unknown): boolean {
  if (value === "" || value === undefined || value === null) return true
  const { name, size } = value as { readonly name?: unknown; readonly size?: unknown }
  return name === "" && size === 0
}

function patternIn(fields: Fields, { pattern }: Spot, token: string): string | undefined {
  if (pattern === undefined) return undefined
  const type = fields.get(pattern)?.type
  const inside = pattern + (type === "list" || type === "record" ? "/*" : toPointer([token]))
  return fields.has(inside) ? inside : undefined
}

const fieldOf = (fields: Fields, { pattern }: Spot): FieldOutline | undefined => fields.get(pattern ?? "")

function leaf(fields: Fields, spot: Spot): unknown {
  const field = fieldOf(fields, spot)
  if (field?.type !== "list") return fieldValue(field, spot.values)
  const element = fields.get(`${field.pointer}/*`)
  return spot.values.map((value) => fieldValue(element, [value]))
}

const index = /^(?:0|[1-9]\d*)$/

/** A list has its elements in the order of their indexes, and no holes; with any other name in it, it is no list. */
function container(fields: Fields, spot: Spot): unknown {
  const made = [...spot.inside].map(([token, { made: value }]) => [token, value] as const)
  if (fieldOf(fields, spot)?.type !== "list" || !made.every(([token]) => index.test(token)))
    return Object.fromEntries(made)
  return made.sort(([a], [b]) => Number(a) - Number(b)).map(([, value]) => value)
}
