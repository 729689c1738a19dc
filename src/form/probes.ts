import type { Node } from "../tree/tree.js"

/** Values of every kind: whether one breaks a rule of its own does not matter, for state tables look at what is there. */
const samples = { string: "", number: 0, boolean: false, null: null, open: null, date: null, list: [] } as const

/** Bodies that have every member of a shape, in one of them at least: as many as a member has variants. */
export function probesOf(body: Node): readonly object[] {
  const most = variantsIn(body, [])
  return Array.from({ length: most }, (_, turn) => probe(body, turn, []) as object)
}

function variantsIn(node: Node, around: readonly Node[]): number {
  if (around.includes(node)) return 1
  const inside = [...around, node]
  if (node.kind === "lazy") return variantsIn(node.node(), inside)
  if (node.kind === "union")
    return Math.max(node.variants.length, ...node.variants.map((one) => variantsIn(one, inside)))
  if (node.kind === "object") return Math.max(1, ...[...node.members.values()].map((member) => variantsIn(member.node, inside))) // prettier-ignore
  return 1
}

function probe(node: Node, turn: number, around: readonly Node[]): unknown {
  switch (node.kind) {
    case "lazy":
      return around.includes(node) ? null : probe(node.node(), turn, [...around, node])
    case "union":
      return probe(node.variants[turn % node.variants.length] as Node, turn, around)
    case "object":
      return Object.fromEntries([...node.members.values()].map((member) => [member.name, probe(member.node, turn, around)])) // prettier-ignore
    case "literal":
      return node.values[0]
    default:
      return samples[node.kind]
  }
}
