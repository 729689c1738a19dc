/** JSON as it comes. */
export type Json = any // eslint-disable-line @typescript-eslint/no-explicit-any -- what it is, is what is asked

/** What JSON has at a place: nothing inside what is no object and no list. */
export function at(value: unknown, place: string): Json {
  const [, ...keys] = place.split("/")
  return keys.reduce<Json>(
    (inside, key): unknown => (typeof inside === "object" && inside !== null ? inside[key] : undefined),
    value,
  )
}

const isObject = (value: unknown): boolean => typeof value === "object" && value !== null && !Array.isArray(value)

type Places = readonly string[]

interface Asked {
  readonly body: unknown
  readonly facts: { readonly current?: unknown }
}

/** Reads a body and what is stored by places. `bad`: what is at a place, or inside it, fails an error rule. */
export function reader({ body, facts: { current } }: Asked, bad: (place: string) => boolean) {
  const sent = (place: string): Json => at(body, place)
  const stored = (place: string): Json => at(current, place) ?? undefined
  const there = (...places: Places): Places => places.filter((place) => sent(place) !== undefined)
  const valid = (...places: Places): Places => there(...places).filter((place) => !bad(place))
  const missing = (...places: Places): Places =>
    isObject(body) ? places.filter((place) => sent(place) === undefined) : []
  /** The places of the objects in a list. */
  const objects = (place: string): Places => elements(body, place).filter((element) => isObject(sent(element)))
  /** Whether the stored value differs from the one sent, or is not sent at all. */
  const changes = (place: string): boolean => ![undefined, sent(place)].includes(stored(place))
  const omits = (place: string): boolean => stored(place) !== undefined && sent(place) === undefined
  /** Whether all members, each written as `["name",value]`, are of this form. */
  const holdsOnly = (form: RegExp): boolean =>
    Object.entries(body as object).every((member) => form.test(JSON.stringify(member)))
  return { sent, stored, there, valid, missing, objects, changes, omits, holdsOnly, root: isObject(body) ? [""] : [] }
}

/** The places of the elements of a list; of anything else none. */
export function elements(value: unknown, place: string): Places {
  const list: unknown = at(value, place)
  return Array.isArray(list) ? list.map((_, index) => `${place}/${index}`) : []
}

export const uuid = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/i

const fractionDigits = 1000

/** An RFC 3339 date-time as a count of 10^-1000 seconds: exact for whatever fraction a test draws. */
export function instant(text: string): bigint {
  const [, second = "", fraction = "", offset = ""] = /^(.{19})(?:\.(\d+))?(.+)$/.exec(text.toUpperCase()) ?? []
  const digits = fraction.padEnd(fractionDigits, "0")
  return BigInt(Date.parse(second + offset) / 1000) * 10n ** BigInt(fractionDigits) + BigInt(digits)
}
