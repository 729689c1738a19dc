import { integer, matches, notBlank } from "perevir/constraint"

// What runs of an invented harbour's rules.

export { notBlank }
export const tons = integer(1, 9)
export const flag = matches(/^[A-C]$/)
export const most = { test: (list: readonly unknown[]) => list.length < 3 }
export const named = { test: (crate: { readonly name: string }) => crate.name !== "?" }
export const placed = { test: (berth: unknown) => typeof berth !== "string" || berth !== "?" }

interface Read {
  readonly [name: string]: unknown
}
/** Passes where nothing that is read is the same as anything else that is read. */
export const differ = (read: Read): boolean => new Set(Object.values(read)).size === Object.keys(read).length
export const never = (): boolean => false
export const read = (read: object): object => read
export const isGiven = (value: unknown): boolean => value !== undefined

interface Ports {
  readonly ports: readonly (string | undefined)[]
}
export const twice = ({ ports }: Ports) =>
  ports.flatMap((port, index) =>
    port !== undefined && ports.indexOf(port) < index
      ? [{ at: `/stops/${index}/port` as const, params: { port } }]
      : [],
  )

const ids = ["tons", "flag", "note", "most", "crate", "berth", "load", "papers", "paper", "deck", "hidden", "twice"]
const more = ["quay", "buoy", "days", "tag", "id", "id.facts", "tide", "editable"]
export const messages: Readonly<Record<string, () => string>> = Object.fromEntries(
  [...ids, ...more].map((id) => [`harbour.${id}`, () => id]),
)

/** What comes of a call. */
export interface Plan {
  readonly berth: boolean
}
export const planned = ({ body }: { readonly body: { readonly berth?: unknown } }): Plan => ({
  berth: body.berth !== undefined,
})
