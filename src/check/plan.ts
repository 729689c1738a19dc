import type { Tree } from "../tree/tree.js"
import type { KnownFacts } from "./known-facts.js"

/** What the update will do; nothing for an operation without a plan. Throws when making it throws. */
export function planOf(tree: Tree, facts: KnownFacts, values: Readonly<Partial<Record<string, unknown>>>): unknown {
  if (tree.plan === undefined) return undefined
  const known = tree.looked.flatMap(({ name }) => {
    const cell = facts.fact(name)
    return cell === undefined ? [] : [[name, cell.built()] as const]
  })
  const stored = facts.stored?.built()
  const draft = { ...values, facts: Object.fromEntries(known), ...(stored !== undefined && { stored }) }
  return tree.plan(draft as never)
}
