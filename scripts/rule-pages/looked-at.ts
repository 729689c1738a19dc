import type { Tree } from "../../src/tree/tree.js"
import { value } from "./markdown.js"
import { placed } from "./places.js"
import type { AnyExample } from "./packs.js"
import type { Place } from "./stands.js"

// What a rule looks at in a case: the values at its place and at what it reads, by name.

export interface Seen {
  readonly place: string
  /** Absent: it is not sent. */
  readonly value?: string
}

export type Source = "path" | "query" | "headers" | "body" | "facts" | "stored"
type Sources = Readonly<Record<Source, unknown>>

/** A case's values by where they come from. */
export function sourcesOf({ body, facts = {}, request }: AnyExample, { stored }: Tree): Sources {
  const known = facts as Readonly<Record<string, unknown>>
  return { ...{ path: {}, query: {}, headers: {}, ...request }, body, facts, stored: stored && known[stored] }
}

type Spot = { readonly pattern: readonly string[]; readonly value: unknown }

/** Every place that a pattern with stars names in a value; of a list every element, whether it has the member or not. */
export function spotsAt(root: unknown, pattern: readonly string[], at: readonly string[] = []): readonly Spot[] {
  const [token, ...rest] = pattern
  if (token === undefined) return [{ pattern: at, value: root }]
  if (token === "*")
    return root instanceof Array
      ? root.flatMap((element, index) => spotsAt(element, rest, [...at, root.length > 1 ? String(index) : "*"]))
      : []
  const inside = root === null || typeof root !== "object" ? undefined : (root as Record<string, unknown>)[token]
  return spotsAt(inside, rest, [...at, token])
}

/** What is there, in words; a list of values where the pattern has a star. */
function seen(sources: Sources, source: Source, pattern: readonly string[]): readonly Seen[] {
  if (sources[source] === undefined) return []
  const spots = spotsAt(sources[source], pattern)
  const place = placed(source, pattern)
  if (spots.length === 0) return source === "stored" ? [{ place, value: "none" }] : []
  if (spots.length === 1 && spots[0]?.value === undefined) return []
  return [{ place, value: spots.map((spot) => (spot.value === undefined ? "none" : value(spot.value))).join(", ") }]
}

/** The values of a request that a rule looks at where it stands. */
export function sentAt(sources: Sources, { part, pattern, reads, mayBeMissing }: Place): readonly Seen[] {
  const found = pattern.length === 0 ? [] : seen(sources, part, pattern)
  const own = found.length === 0 && mayBeMissing ? [{ place: placed(part, pattern) }] : found
  const read = reads.flatMap(([, { source, pattern }]) => {
    if (source === "facts" || source === "stored") return []
    return seen(sources, source === "merged" ? "body" : source, pattern)
  })
  return [...own, ...read]
}

/** What is known besides that it looks at; what is sent hides what is stored under it. */
export function knownAt(sources: Sources, { part, reads }: Place, tree: Tree): readonly Seen[] {
  return reads.flatMap(([, { source, pattern }]) => {
    if (source === "facts") return factAt(sources, pattern, tree)
    if (source === "merged") return seen(sources, part, pattern).length > 0 ? [] : seen(sources, "stored", pattern)
    return source === "stored" ? seen(sources, "stored", pattern) : []
  })
}

/** A fact; where it is not given, what the stored object has in its place; where it is null, that. */
function factAt(sources: Sources, pattern: readonly string[], { looked }: Tree): readonly Seen[] {
  const [name = "", ...rest] = pattern
  const facts = sources.facts as Readonly<Record<string, unknown>>
  if (facts[name] === null) return [{ place: placed("facts", [name]).replace("the fact ", ""), value: value(null) }]
  const from = looked.find((fact) => fact.name === name)?.from
  if (facts[name] === undefined && from !== undefined) return seen(sources, "stored", [from, ...rest])
  return seen(sources, "facts", pattern).map((one) => ({ ...one, place: one.place.replace("the fact ", "") }))
}
