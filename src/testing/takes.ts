import { composed } from "../check/compose.js"
import { kindOf, takes } from "../check/kind.js"
import type { Node, ValueRule } from "../tree/tree.js"

/** Whether a value passes one rule of its node; a rule that throws does not pass. */
export function passes(node: Node, rule: ValueRule, value: unknown): boolean {
  try {
    return rule.check.test(node.nfc && typeof value === "string" ? composed(value) : value)
  } catch {
    return false
  }
}

/** Whether a value is of the kind that a node takes, and well-formed if it is a text. */
export function isOf(node: Node, value: unknown): boolean {
  return takes(node, kindOf(value), value) && (typeof value !== "string" || value.isWellFormed())
}

/** The ids of a node's own rules that a value of its kind breaks. */
export function broken(node: Node, value: unknown): readonly string[] {
  return node.rules.filter((rule) => !passes(node, rule, value)).map(({ id }) => id)
}

/** A variant of a union has the union's rules too. */
export function variantsOf(node: Node): readonly Node[] {
  if (node.kind !== "union") return [node]
  return node.variants.flatMap(variantsOf).map((variant) => ({
    ...variant,
    rules: [...variant.rules, ...node.rules],
    nfc: variant.nfc || node.nfc,
  }))
}
