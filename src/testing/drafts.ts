import * as fc from "fast-check"
import type { Node, Tree } from "../tree/tree.js"
import type { Draft, Drafting, Facts, Parts } from "./drafting.js"
import { requestRoots } from "./place.js"
import type { Pools } from "./pools.js"
import { at } from "./put.js"
import type { Values } from "./values.js"

const turns = 24

/** Draws drafts: each value is valid by itself, and what members and facts have to do with one another is left to be settled. */
export function draftsOf(tree: Tree, values: Values, pools: Pools, pinned: Facts): fc.Arbitrary<Draft> {
  const parts = requestRoots.filter((root) => root === "body" || tree.parts[root].members.size > 0)
  const request = fc.record(
    Object.fromEntries(parts.map((root) => [root, needed(values, tree.parts[root], `${tree.id} ${root}`)])),
  )
  const names = drawnFacts(tree, pinned)
  const facts = fc.record(Object.fromEntries(names.map((name) => [name, factOf(tree, values, pools, name)])))
  return fc
    .record({ request, facts, given: fc.subarray(names), turn: fc.nat(turns) })
    .map(({ request, facts, given, turn }): Draft => {
      const spare = agreeing(tree, { ...facts, ...pinned })
      const known = Object.fromEntries(Object.entries(spare).filter(([name]) => given.includes(name) || name in pinned))
      return { request: request as Parts, facts: known, spare, turn }
    })
}

function needed(values: Values, node: Node, place: string): fc.Arbitrary<unknown> {
  const source = values.of(node)
  if (source === undefined)
    throw new Error(
      `no value can be made for a required member of ${place}: give its type \`samples\` that pass its rules`,
    )
  return source
}

/** Facts that are drawn: none that is pinned, by itself or inside the stored object. */
function drawnFacts({ facts, looked, stored }: Tree, pinned: Facts): string[] {
  const isHeld = (name: string): boolean => {
    const from = looked.find((fact) => fact.name === name)?.from
    return from !== undefined && stored !== undefined && at(pinned, [stored, from]) != null
  }
  return [...facts.members.keys()].filter((name) => !(name in pinned) && !isHeld(name))
}

function factOf(tree: Tree, values: Values, pools: Pools, name: string): fc.Arbitrary<unknown> {
  const node = tree.facts.members.get(name)?.node as Node
  const states = node.samples === undefined ? pools.states({ root: "facts", pattern: [name] }) : []
  return states.length > 0 ? fc.constantFrom(...states) : needed(values, node, `${tree.id} facts/${name}`)
}

/** Facts of which the stored object, too, says what they say. */
function agreeing({ looked, stored }: Tree, facts: Facts): Facts {
  const current = stored === undefined ? undefined : facts[stored]
  if (typeof current !== "object" || current === null) return facts
  const held = looked.flatMap(({ name, from }) =>
    from !== undefined && from in current && facts[name] !== undefined ? [[from, facts[name]]] : [],
  )
  return { ...facts, [stored as string]: { ...current, ...Object.fromEntries(held) } }
}

/** A draft without what its state does not let be sent, but for what stands at or in `kept`. */
export function unlocked(drafting: Drafting, draft: Draft, kept: string | undefined): Draft {
  return drafting.tree.rules.reduce((made, rule) => {
    if (rule.kind !== "editable") return made
    const state = drafting.at(made, "facts", rule.by.pattern) ?? drafting.at({ ...made, facts: made.spare }, "facts", rule.by.pattern)
    const open = rule.open.get(String(state))
    if (open === undefined) return made
    const locked = rule.stands.filter(({ pattern }) => {
      const leaf = pattern.map((token) => `/${token}`).join("")
      return !open.has(leaf) && !(kept !== undefined && `${kept}/`.startsWith(`${leaf}/`))
    })
    return locked.reduce((one, { pattern }) => without(drafting, one, pattern), made)
  }, draft)
} // prettier-ignore

/** Takes a leaf out, and what then is empty around it. */
function without(drafting: Drafting, draft: Draft, [...path]: readonly string[]): Draft {
  if (drafting.at(draft, "body", path) === undefined) return draft
  const made = drafting.with(draft, "body", path, undefined) ?? draft
  const around = path.slice(0, -1)
  const left = drafting.at(made, "body", around)
  return around.length > 0 && Object.keys(left as object).length === 0 ? without(drafting, made, around) : made
}
