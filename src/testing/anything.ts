import * as fc from "fast-check"
import type { Declared } from "../check/declared.js"
import type { OperationTypes, RequestParts } from "../declare/operation.js"
import type { Node, Tree } from "../tree/tree.js"
import type { AnyDeclared, Draft, Facts } from "./drafting.js"
import { filled, nodeOf, type Root, type Spot, spotsIn } from "./place.js"
import { at, put } from "./put.js"
import { variantsOf } from "./takes.js"
import { type Bench, benchOf, validDrafts } from "./valid.js"
import type { Values } from "./values.js"
import { violationsOfEach } from "./violating.js"

/** What is near a request, with what is near facts. */
export interface Junk {
  readonly request: RequestParts
  readonly facts: Facts
}

/**
 * Draws structured junk near the shape: requests that are accepted, that break one rule or several, with some places changed, facts
 * and parts left out, and values of any kind, no JSON too.
 */
export function anything<T extends OperationTypes>(declared: Declared<T>): fc.Arbitrary<Junk> {
  const operation = declared as AnyDeclared
  const bench = benchOf(operation, { coverage: "edges" })
  const known = junkOf(validDrafts(operation).map((judged) => judged?.draft))
  const raw = junkOf(bench.drafts)
  return fc.oneof(
    { arbitrary: changed(bench, fc.oneof(raw, known)), weight: 4 },
    { arbitrary: changed(bench, brokenOnce(operation)), weight: 4 },
    { arbitrary: ofShape(bench), weight: 1 },
  )
}

const nothing: Junk = { request: {}, facts: {} }

const junkOf = (drafts: fc.Arbitrary<Pick<Draft, "request" | "facts"> | undefined>): fc.Arbitrary<Junk> =>
  drafts.map((draft) => (draft === undefined ? nothing : { request: draft.request, facts: draft.facts }))

/** Requests that break one rule, any that can be broken but for members that throw: these are no data. */
function brokenOnce(declared: AnyDeclared): fc.Arbitrary<Junk> {
  const served = violationsOfEach(declared).flatMap(({ rule, violations }) =>
    rule === "fault" || violations === undefined ? [] : [{ rule, arbitrary: junkOf(violations) }],
  )
  const weight = Math.ceil(served.length / 3) // of broken facts, which make faults of their own
  return fc.oneof(...served.map(({ rule, arbitrary }) => ({ arbitrary, weight: rule === "fact" ? weight : 1 })))
}

type Change = (junk: Junk) => Junk

/** Junk with up to two places changed, and in half of all cases some facts and parts left out. */
function changed({ tree, values }: Bench, junk: fc.Arbitrary<Junk>): fc.Arbitrary<Junk> {
  const change = changeOf(tree, values)
  const changes = fc.oneof(fc.constant([]), fc.tuple(change), fc.tuple(change, change))
  const names = [...tree.facts.members.keys()]
  const kept = fc.oneof({ arbitrary: fc.constant(names), weight: 2 }, { arbitrary: fc.subarray(names), weight: 1 })
  const parts = fc.oneof(
    { arbitrary: fc.constant(sides), weight: 2 },
    { arbitrary: fc.subarray([...sides]), weight: 1 },
  )
  return fc.tuple(junk, changes, kept, parts).map(([first, changes, kept, parts]) => {
    const { request, facts } = changes.reduce<Junk>((made, change) => change(made), first)
    return {
      request: only(request as Facts, ["body", ...parts]),
      facts: only(facts, kept),
    }
  })
}

const sides = ["path", "query", "headers"] as const

/** Facts that are no object stay as they are. */
const only = (holder: Facts, names: readonly string[]): Facts =>
  Object.prototype.toString.call(holder) === "[object Object]"
    ? Object.fromEntries(Object.entries(holder).filter(([name]) => names.includes(name)))
    : holder

/** Puts something in at one place, or takes away what is there. */
function changeOf(tree: Tree, values: Values): fc.Arbitrary<Change> {
  const roots = (["body", "body", "body", "facts", "path", "query", "headers"] as const).filter(
    (root) => root === "body" || nodeOf(tree, root).members.size > 0,
  )
  const changes = fc.oneof(...roots.map((root) => fc.oneof(...changesIn(tree, values, root))))
  return fc.oneof({ arbitrary: changes, weight: 5 }, { arbitrary: sentAgain(tree), weight: 1 })
}

/** What is stored at one place is sent again there. */
function sentAgain(tree: Tree): fc.Arbitrary<Change> {
  const spots = [...spotsIn(tree.parts.body, { root: "body", pattern: [] })].map(([spot]) => spot)
  const keptAt = ({ facts }: Junk, { pattern }: Spot): unknown =>
    at(facts, [tree.stored ?? "", ...filled(pattern, [])]) ?? undefined
  return fc.nat().map((turn) => (junk) => {
    const there = spots.filter((spot) => spot.pattern.length > 0 && keptAt(junk, spot) !== undefined)
    const spot = there[turn % there.length]
    return spot === undefined ? junk : changeAt(tree, spot, [], undefined, keptAt(junk, spot))(junk)
  })
}

function changesIn(tree: Tree, values: Values, root: Root): readonly fc.Arbitrary<Change>[] {
  const indexes = fc.array(fc.nat(2), { minLength: 4, maxLength: 4 })
  return [...spotsIn(nodeOf(tree, root), { root, pattern: [] })].map(([spot, node]) => {
    const value = fc.option(valueNear(values, node), { nil: undefined, freq: 6 })
    const names = nameNear(node)
    const inside = names === undefined ? fc.constant(undefined) : fc.option(names, { freq: 3, nil: undefined })
    return fc
      .tuple(indexes, value, inside, odd)
      .map(([at, value, name, other]) => changeAt(tree, spot, at, name, name === undefined ? value : other))
  })
}

function changeAt(tree: Tree, { root, pattern }: Spot, indexes: readonly number[], name: string | undefined, value: unknown): Change {
  const path = [...filled(pattern, indexes), ...(name === undefined ? [] : [name])]
  const made = (node: Node): unknown => (node.kind === "list" ? [] : node.kind === "object" ? {} : null)
  const within = (holder: unknown): unknown => put(holder, nodeOf(tree, root), path, value, made)
  return ({ request, facts }) =>
    root === "facts"
      ? { request, facts: within(facts) as Facts }
      : { request: { ...request, [root]: within(request[root]) }, facts }
} // prettier-ignore

/** A value near what a place takes: one that passes, one that breaks a rule, one of the shape with junk inside, or outright odd. */
function valueNear(values: Values, node: Node, depth = 0): fc.Arbitrary<unknown> {
  const passing = values.of(node)
  const rules = [...new Set(variantsOf(node).flatMap(({ rules }) => rules.map(({ id }) => id)))]
  const breaking = rules.flatMap((id) => values.breaking(node, id, () => true) ?? [])
  const inside = variantsOf(node).flatMap((variant) => shapeNear(values, variant, depth) ?? [])
  return fc.oneof(
    ...(passing === undefined ? [] : [{ arbitrary: passing, weight: 4 }]),
    ...(breaking.length === 0 ? [] : [{ arbitrary: fc.oneof(...breaking), weight: 3 }]),
    ...(inside.length === 0 ? [] : [{ arbitrary: fc.oneof(...inside), weight: 2 }]),
    { arbitrary: odd, weight: 1 },
  )
}

function shapeNear(values: Values, node: Node, depth: number): fc.Arbitrary<unknown> | undefined {
  if (depth > 4) return undefined
  if (node.kind === "lazy") return shapeNear(values, node.node(), depth + 1)
  if (node.kind === "list" && node.rest) return fc.array(valueNear(values, node.rest, depth + 1), { maxLength: 3 })
  if (node.kind !== "object") return undefined
  const members = [...node.members.values()].map((member) =>
    fc.option(
      valueNear(values, member.node, depth + 1).map((value) => [member.name, value] as const),
      { nil: undefined, freq: member.required ? 20 : 2 },
    ),
  )
  return fc.tuple(...members).map((known) => Object.fromEntries(known.filter((entry) => entry !== undefined)))
}

/** A name that is most likely none of an object's: one of them misspelt, or any text. */
function nameNear(node: Node): fc.Arbitrary<string> | undefined {
  if (node.kind !== "object") return undefined
  const names = [...node.members.keys()]
  return names.length === 0
    ? fc.string()
    : fc.oneof(
        fc.constantFrom(...names).map((name) => name.slice(1)),
        fc.string(),
      )
}

/** What fits few places, or none. */
const odd = fc.oneof(
  fc.constantFrom<unknown>(null, "", " ", "a", 0, -0, -1, 1.5, NaN, 2 ** 53, 1e29, "1", true, [], {}),
  fc.constantFrom<unknown>("\ud800", 1n, new Date(0)),
  fc.anything({ maxDepth: 2 }),
)

function ofShape({ tree, values }: Bench): fc.Arbitrary<Junk> {
  const request = fc.record({
    body: valueNear(values, tree.parts.body),
    path: fc.option(valueNear(values, tree.parts.path), { nil: undefined }),
    query: fc.option(valueNear(values, tree.parts.query), { nil: undefined }),
    headers: fc.option(valueNear(values, tree.parts.headers), { nil: undefined }),
  })
  const facts = [...tree.facts.members.values()].map(({ name, node }) => [
    name,
    fc.option(valueNear(values, node), { nil: undefined, freq: 3 }),
  ])
  return fc.record({
    request,
    facts: fc.record(Object.fromEntries(facts) as Readonly<Record<string, fc.Arbitrary<unknown>>>, {
      noNullPrototype: true,
    }),
  })
}
