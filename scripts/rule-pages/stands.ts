import type { Node, Read, Stand, Tree } from "../../src/tree/tree.js"

/** Where a rule stands, and what it reads there beside the value itself. */
export type Place = Pick<Stand, "part" | "pattern" | "reads" | "presence" | "mayBeMissing">

const parts = ["path", "query", "headers", "body"] as const

/** Every place where a rule stands: those of the types that carry it, or its own. */
export function standsOf({ parts: roots, rules }: Tree, id: string): readonly Place[] {
  const placedRule = rules.find((rule) => rule.id === id)
  if (placedRule !== undefined) return placedRule.stands
  return parts.flatMap((part) =>
    patternsWhere(roots[part], (node) => node.rules.some((rule) => rule.id === id)).map((pattern) => ({
      part,
      pattern,
      reads: [],
      presence: false,
      mayBeMissing: false,
    })),
  )
}

function patternsWhere(
  node: Node,
  wanted: (node: Node) => boolean,
  at: readonly string[] = [],
): readonly (readonly string[])[] {
  const inside = childrenOf(node).flatMap(([token, next]) => patternsWhere(next, wanted, [...at, ...token]))
  return wanted(node) ? [at, ...inside] : inside
}

/** What stands inside a value, by the token that leads there; the shapes of a union stand at its own place. */
export function childrenOf(node: Node): readonly (readonly [token: readonly string[], node: Node])[] {
  switch (node.kind) {
    case "object":
      return [...node.members.values()].map((member) => [[member.name], member.node] as const)
    case "list":
      return node.rest ? [[["*"], node.rest]] : []
    case "union":
      return node.variants.map((variant) => [[], variant] as const)
    default:
      return []
  }
}

/** The facts that a rule may lack: the stored object stands for whatever is read of it. */
export function factsOf({ stored, rules }: Tree, id: string): readonly string[] {
  const rule = rules.find((one) => one.id === id)
  const reads: readonly Read[] = rule?.stands.flatMap((stand) => stand.reads.map(([, read]) => read)) ?? []
  const by = rule?.kind === "editable" ? [rule.by] : []
  const names = [...by, ...reads].flatMap(({ source, pattern }) => {
    if (source === "facts") return [String(pattern[0])]
    if (source === "stored" || source === "merged") return [stored ?? "current"]
    return []
  })
  return [...new Set(names)]
}
