import * as fc from "fast-check"
import type { Node, Tree } from "../../src/tree/tree.js"
import { nameNear, odd, type Pool, valueOf } from "./values.js"

type Parts = Readonly<Record<"path" | "query" | "headers" | "body", unknown>>
type Facts = Readonly<Record<string, unknown>>

/** What a law is tried on: the parts of a request, and facts. */
export interface Try {
  readonly request: Partial<Parts>
  readonly facts: Facts
}

/** A row of a pack's examples, as far as it is a source of values. */
export interface Sample {
  readonly body?: unknown
  readonly facts?: object | undefined
  /** What the request has beside its body. */
  readonly request?: object | undefined
}

/** Makes requests near what an operation takes: most are a sample with a few places changed, the others are made from the shape. */
export function near(tree: Tree, samples: readonly Sample[]): fc.Arbitrary<Try> {
  const pool = poolOf(tree, samples)
  return fc.oneof(
    { arbitrary: changedSample(tree, samples, pool), weight: 5 },
    { arbitrary: ofShape(tree, pool), weight: 1 },
  )
}

function ofShape(tree: Tree, pool: Pool): fc.Arbitrary<Try> {
  const facts = [...tree.facts.members.values()].map(({ name, node }) => [
    name,
    fc.option(valueOf(node, `facts/${name}`, pool), { nil: undefined, freq: 3 }),
  ])
  return fc.record({
    request: fc.record({ ...partsOf(tree, pool, 1), body: valueOf(tree.parts.body, "", pool) }),
    facts: fc.record(Object.fromEntries(facts) as Readonly<Record<string, fc.Arbitrary<unknown>>>),
  })
}

/** The parts beside the body, or none; `seen` is how much oftener than not they are those of a sample. */
function partsOf(tree: Tree, pool: Pool, seen: number) {
  const part = (name: "path" | "query" | "headers") =>
    fc.oneof(
      { arbitrary: fc.constantFrom(...(pool.get(name) ?? [undefined])), weight: seen },
      { arbitrary: valueOf(tree.parts[name], name, pool), weight: 1 },
      { arbitrary: fc.constant(undefined), weight: (seen + 1) / 2 },
    )
  return { path: part("path"), query: part("query"), headers: part("headers") }
}

/** A sample's request, with its facts or another's, without some of them, and with up to two places changed. */
function changedSample(tree: Tree, samples: readonly Sample[], pool: Pool): fc.Arbitrary<Try> {
  const sample = fc.constantFrom(...samples)
  const others = fc.option(
    sample.map((other) => ({ ...other.facts, ...(tree.stored && { [tree.stored]: other.body }) })),
    { nil: undefined, freq: 2 },
  )
  const names = [...tree.facts.members.keys()]
  const kept = fc.oneof({ arbitrary: fc.constant(names), weight: 1 }, { arbitrary: fc.subarray(names), weight: 1 })
  const change = changeOf(tree, pool)
  const changes = fc.oneof(
    fc.constant([]),
    change.map((one) => [one]),
    fc.tuple(change, change),
  )
  return fc
    .tuple(sample, others, kept, fc.record(partsOf(tree, pool, 7)), changes)
    .map(([{ body, request, facts: own = {} }, others = {}, kept, parts, changes]) => {
      const known = Object.entries({ ...own, ...others }).filter(([name]) => kept.includes(name))
      const whole = { ...parts, ...request, body, facts: Object.fromEntries(known) }
      const { facts, ...changed } = changes.reduce<typeof whole>((made, change) => change(made) as typeof whole, whole)
      return { request: changed, facts }
    })
}

type Change = (holder: unknown) => unknown

/** Puts something in at one place, or takes away what is there. */
function changeOf(tree: Tree, pool: Pool): fc.Arbitrary<Change> {
  const roots = { body: tree.parts.body, facts: tree.facts, path: tree.parts.path, query: tree.parts.query }
  const weights = { body: 9, facts: 2, path: 1, query: 1 }
  const named = Object.entries(roots).filter(([, node]) => node.members.size > 0) as [keyof typeof roots, Node][]
  return fc.oneof(
    ...named.map(([root, node]) => ({
      arbitrary: fc.oneof(...changesIn(node, [root], pool)),
      weight: weights[root],
    })),
  )
}

function changesIn(node: Node, path: readonly string[], pool: Pool): readonly fc.Arbitrary<Change>[] {
  if (path.length > 6) return []
  const at = (key: fc.Arbitrary<string | number>, value: fc.Arbitrary<unknown>): fc.Arbitrary<Change> =>
    fc.tuple(fc.array(fc.nat(2), { minLength: 6, maxLength: 6 }), key, value).map(
      ([indexes, key, value]) =>
        (holder) =>
          withValue(holder, [...path, key], indexes, value),
    )
  const inside = (child: Node, key: string) => [
    at(fc.constant(key), fc.option(valueOf(child, placeOf([...path, key]), pool), { nil: undefined, freq: 5 })),
    ...changesIn(child, [...path, key], pool),
  ]
  switch (node.kind) {
    case "object":
      return [
        ...[...node.members.values()].flatMap((member) => inside(member.node, member.name)),
        ...(path[0] === "facts" ? [] : [at(nameNear(node), node.rest ? valueOf(node.rest, "", pool) : odd)]),
      ]
    case "list":
      return node.rest === undefined ? [] : inside(node.rest, "*")
    case "union":
      return node.variants.flatMap((variant) => changesIn(variant, path, pool))
    case "lazy":
      return changesIn(node.node(), path, pool)
    default:
      return []
  }
}

/** A copy with another value at a path; `*` takes the next index, at most one beyond the list. What stands in the way stays. */
function withValue(
  holder: unknown,
  [key, ...rest]: readonly (string | number)[],
  indexes: readonly number[],
  value: unknown,
): unknown {
  if (key === undefined) return value
  const [index = 0, ...others] = indexes
  if (key === "*" && (holder === undefined || Array.isArray(holder))) {
    const list = (holder ?? []) as readonly unknown[]
    const at = index % (list.length + 1)
    const changed = withValue(list[at], rest, others, value)
    return [...list.slice(0, at), ...(changed === undefined ? [] : [changed]), ...list.slice(at + 1)]
  }
  if (holder !== undefined && Object.prototype.toString.call(holder) !== "[object Object]") return holder
  const { [key]: before, ...members } = (holder ?? {}) as Readonly<Record<string, unknown>>
  return { ...members, [key]: withValue(before, rest, indexes, value) }
}

/** A path as pools name it; what is stored shares its values with what is sent. */
function placeOf([root, ...path]: readonly string[]): string {
  if (root === "body") return path.map((key) => `/${key}`).join("")
  const [name, ...inside] = path
  return root === "facts" && name === "current" ? placeOf(["body", ...inside]) : [root, ...path].join("/")
}

function poolOf(tree: Tree, samples: readonly Sample[]): Pool {
  const pool = new Map<string, unknown[]>()
  const add = (path: readonly string[], value: unknown): void => {
    if (value === undefined) return
    const place = placeOf(path)
    pool.set(place, [...(pool.get(place) ?? []), value])
    if (Array.isArray(value)) for (const inside of value) add([...path, "*"], inside)
    else if (typeof value === "object" && value !== null)
      for (const [name, inside] of Object.entries(value)) add([...path, name], inside)
  }
  for (const { body, facts = {}, request = {} } of samples) {
    add(["body"], body)
    for (const [name, value] of Object.entries(facts)) add(["facts", name], value)
    for (const [part, value] of Object.entries(request)) add([part], value)
  }
  return pool
}
