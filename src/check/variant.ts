import { unfolded } from "../tree/places.js"
import type { Node } from "../tree/tree.js"
import { takes } from "./kind.js"

/**
 * The variant of a shape that fits a value: by kind, then by the literals that its members must have, then the first one in
 * which nothing fails, else the first of those whose names are nearest to the value's. `fails` tries one.
 */
export function variantFor(node: Node, kind: string, value: unknown, fails: (variant: Node) => boolean): Node {
  if (node.kind === "lazy") return variantFor(node.node(), kind, value, fails)
  if (node.kind !== "union") return node
  const fitting = node.variants.filter((variant) => takes(variant, kind, value))
  const tagged = fitting.length > 1 ? fitting.filter((variant) => hasTag(variant, value as object)) : fitting
  const candidates = tagged.length > 0 ? tagged : fitting
  const whole = candidates.length > 1 ? candidates.find((variant) => !fails(variant)) : undefined
  const chosen = variantFor(whole ?? nearest(candidates, value), kind, value, fails)
  if (node.rules.length === 0 && !node.nfc) return chosen
  return { ...chosen, rules: [...chosen.rules, ...node.rules], nfc: chosen.nfc || node.nfc }
}

function hasTag(variant: Node, value: object): boolean {
  const shape = unfolded(variant)
  if (shape.kind !== "object") return true
  const literals = [...shape.members.values()].filter(({ node }) => node.kind === "literal")
  return literals.every(({ name, node }) => takes(node, "", (value as Readonly<Record<string, unknown>>)[name]))
}

/** Of shapes none of which fits an object, the first of those that lack fewest names and know most of its own. */
function nearest(candidates: readonly Node[], value: unknown): Node {
  const given = candidates.length > 1 ? namesOf(value) : []
  const far = candidates.map((variant) => distance(variant, given))
  return candidates[far.indexOf(Math.min(...far))] as Node
}

function distance(variant: Node, given: readonly string[]): number {
  const shape = unfolded(variant)
  if (shape.kind !== "object") return 0
  const { members, rest } = shape
  const missing = [...members.values()].filter(({ name, required }) => required && !given.includes(name))
  return missing.length + (rest ? 0 : given.filter((name) => !members.has(name)).length)
}

/** The names of an object's members; none where they cannot be listed: whoever looks inside will say so. */
function namesOf(value: unknown): readonly string[] {
  try {
    return Object.keys(value as object)
  } catch {
    return []
  }
}
