import { kindOf, takes } from "../check/kind.js"
import { variantFor } from "../check/variant.js"
import type { Node, UnionNode } from "../tree/tree.js"
import type { At } from "./at.js"
import { leaf, type Rank } from "./leaf.js"
import type { Pass } from "./pass.js"
import { UNREADABLE } from "./state.js"

/** Code that judges one variant. */
type Judge = (value: unknown, pass: Pass, parent: At | undefined, key: string | number, rank: Rank) => unknown

/** The same with the rules of the union itself, which are asked of the variant that fits, and have no say in which one does. */
interface Ruled {
  readonly node: UnionNode
  readonly judges: ReadonlyMap<Node, Judge>
}

/** Judges a value of several shapes, of which some are containers: by the variant that fits. */
export function union(
  pass: Pass,
  node: UnionNode,
  judges: ReadonlyMap<Node, Judge>,
  value: unknown,
  parent: At | undefined,
  key: string | number,
  rank: Rank,
  ruled: Ruled = { node, judges },
): unknown {
  const variant = fitting(pass, node, judges, value)
  const judge = variant && ruled.judges.get(variant)
  return judge ? judge(value, pass, parent, key, rank) : leaf(pass, ruled.node, value, parent, key, rank)
}

function fitting(pass: Pass, node: UnionNode, judges: ReadonlyMap<Node, Judge>, value: unknown): Node | undefined {
  if (value === UNREADABLE) return undefined
  try {
    const kind = kindOf(value)
    if (!takes(node, kind, value)) return undefined
    return variantFor(node, kind, value, (variant) => {
      const trial = pass.trial()
      const judge = judges.get(variant)
      if (judge) judge(value, trial, undefined, "", 0)
      else leaf(trial, variant, value, undefined, "", 0)
      trial.drain()
      return trial.broken > 0
    })
  } catch {
    return undefined
  }
}
