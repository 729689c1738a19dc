import type { Pattern, Tree } from "../tree/tree.js"

/**
 * Whether a rule, or the plan, looks at a fact, or at something it is in, or that is inside it. What nothing looks at need not be composed.
 * `place` starts with the name of the fact.
 */
export function isLookedAt({ stored, plan, rules }: Tree, place: Pattern): boolean {
  if (plan !== undefined) return true
  const reads = rules.flatMap((rule) => [
    ...rule.stands.flatMap((stand) => stand.reads.map(([, read]) => read)),
    ...(rule.kind === "editable" ? [rule.by] : []),
  ])
  return reads.some(({ source, pattern }) => {
    if (source === "facts") return meet(pattern, place)
    return (source === "stored" || source === "merged") && meet([stored ?? "", ...pattern], place)
  })
}

/** Whether one of two patterns starts with the other. */
function meet(one: Pattern, other: Pattern): boolean {
  const shared = Math.min(one.length, other.length)
  return one.slice(0, shared).every((token, depth) => token === other[depth])
}
