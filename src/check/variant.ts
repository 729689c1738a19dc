import type { LazyNode, Node } from "../tree/tree.js"
import { takes } from "./kind.js"

/** What a shape holds that contains itself; any other one as it is. */
export const unfolded = (node: Node): Exclude<Node, LazyNode> => (node.kind === "lazy" ? unfolded(node.node()) : node)

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
  const chosen = variantFor(whole ?? nearest(candidates, value as object), kind, value, fails)
  if (node.rules.length === 0 && !node.nfc) return chosen
  return { ...chosen, rules: [...chosen.rules, ...node.rules], nfc: chosen.nfc || node.nfc }
}

function hasTag(variant: Node, value: object): boolean {
  const shape = unfolded(variant)
  if (shape.kind !== "object") return true
  const literals = [...shape.members.values()].filter(({ node }) => node.kind === "literal")
  return literals.every(({ name, node }) => takes(node, "", (value as Readonly<Record<string, unknown>>)[name]))
}

/** Of shapes none of which fits a value, the first whose names are nearest to its own. */
function nearest(candidates: readonly Node[], value: object): Node {
  try {
    return candidates.toSorted((a, b) => distance(a, value) - distance(b, value))[0] as Node
  } catch {
    return candidates[0] as Node // whoever looks inside will say that it cannot be told
  }
}

/** How many names an object lacks of a shape, and has besides. */
function distance(variant: Node, value: object): number {
  const shape = unfolded(variant)
  if (shape.kind !== "object") return 0
  const given = Object.keys(value)
  const missing = [...shape.members.values()].filter(({ name, required }) => required && !given.includes(name))
  return missing.length + (shape.rest ? 0 : given.filter((name) => !shape.members.has(name)).length)
}
