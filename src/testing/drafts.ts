import * as fc from "fast-check"
import type { EditableRule, Node, Tree } from "../tree/tree.js"
import { agreeing, type Draft, type Drafting, type Facts } from "./drafting.js"
import { requestRoots } from "./place.js"
import type { Pools } from "./pools.js"
import { at } from "./put.js"
import type { Values } from "./values.js"

const turns = 24
const ordinary = { noNullPrototype: true }

/** Draws drafts: each value is valid by itself, and what members and facts have to do with one another is left to be settled. */
export function draftsOf(tree: Tree, values: Values, pools: Pools, pinned: Facts): fc.Arbitrary<Draft> {
  const parts = requestRoots.filter((root) => root === "body" || tree.parts[root].members.size > 0)
  const request = fc.record(
    Object.fromEntries(parts.map((root) => [root, needed(values, tree.parts[root], `${tree.id} ${root}`)])),
    ordinary,
  )
  const names = drawnFacts(tree, pinned)
  const facts = fc.record(Object.fromEntries(names.map((name) => [name, factOf(tree, values, pools, name)])), ordinary)
  return fc
    .record({ request, facts, given: givenOf(names), turn: fc.nat(turns) })
    .map(({ request, facts, given, turn }): Draft => {
      const spare = agreeing(tree, { ...facts, ...pinned }, pinned)
      const known = Object.fromEntries(Object.entries(spare).filter(([name]) => given.includes(name) || name in pinned))
      return { request: request, facts: known, spare, turn }
    })
}

/** Facts that are given even where no rule needs them: mostly all, at the end of shrinking none. */
const givenOf = (names: string[]): fc.Arbitrary<string[]> =>
  fc.oneof(
    { withCrossShrink: true },
    { arbitrary: fc.subarray(names), weight: 1 },
    { arbitrary: fc.constant(names), weight: 3 },
  )

function needed(values: Values, node: Node, place: string): fc.Arbitrary<unknown> {
  const source = values.of(node)
  if (source === undefined)
    throw new Error(
      `no value can be made for a required member of ${place}: give its type \`samples\` that pass its rules`,
    )
  return source
}

/** Facts that are drawn: none that is pinned, by itself or inside the stored object. */
function drawnFacts({ facts, looked, stored = "" }: Tree, pinned: Facts): string[] {
  const held = looked.filter(({ from = "" }) => at(pinned, [stored, from]) != null).map(({ name }) => name)
  return [...facts.members.keys()].filter((name) => !(name in pinned) && !held.includes(name))
}

function factOf(tree: Tree, values: Values, pools: Pools, name: string): fc.Arbitrary<unknown> {
  const node = tree.facts.members.get(name)?.node as Node
  const states = node.samples === undefined ? pools.states({ root: "facts", pattern: [name] }) : []
  return states.length > 0 ? fc.constantFrom(...states) : needed(values, node, `${tree.id} facts/${name}`)
}

/** A draft without what its state does not let be sent, but for what stands at or in `kept`. */
export function unlocked(drafting: Drafting, draft: Draft, kept = "none"): Draft {
  return drafting.tree.rules.reduce((made, rule) => {
    if (rule.kind !== "editable") return made
    const facts = String(rule.by.pattern[0]) in made.facts ? made.facts : made.spare
    const open = rule.open.get(String(drafting.at({ ...made, facts }, "facts", rule.by.pattern)))
    if (open === undefined) return made
    const isKept = (leaf: string): boolean => open.has(leaf) || `${kept}/`.startsWith(`${leaf}/`)
    return { ...made, request: { ...made.request, body: only(made.request.body, "", rule, isKept) } }
  }, draft)
}

/** A value with those of a table's leaves that are kept, and without what then is empty around them. */
function only(value: unknown, place: string, table: EditableRule, isKept: (leaf: string) => boolean): unknown {
  if (!isPlain(value) || leavesOf(table).has(place)) return value
  const entries = Object.entries(value).flatMap(([name, inside]): readonly (readonly [string, unknown])[] => {
    const at = `${place}/${name}`
    if (leavesOf(table).has(at)) return isKept(at) ? [[name, inside]] : []
    const left = only(inside, at, table, isKept)
    return isPlain(left) && isEmpty(left) && !isEmpty(inside as object) ? [] : [[name, left]]
  })
  return Object.fromEntries(entries)
}

const isPlain = (value: unknown): value is object =>
  typeof value === "object" && value !== null && !Array.isArray(value)
const isEmpty = (value: object): boolean => Object.keys(value).length === 0

const leaves = new WeakMap<EditableRule, ReadonlySet<string>>()

function leavesOf(table: EditableRule): ReadonlySet<string> {
  const known =
    leaves.get(table) ?? new Set(table.stands.map(({ pattern }) => pattern.map((token) => `/${token}`).join("")))
  leaves.set(table, known)
  return known
}
