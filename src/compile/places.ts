import type { Node, Pattern } from "../tree/tree.js"

/** What may stand at a pattern: through unions and shapes that contain themselves, every variant. */
export function nodesAt(node: Node, pattern: Pattern): readonly Node[] {
  if (node.kind === "union") return node.variants.flatMap((variant) => nodesAt(variant, pattern))
  if (node.kind === "lazy") return pattern.length === 0 ? [node] : nodesAt(node.node(), pattern)
  const [token, ...rest] = pattern
  if (token === undefined) return [node]
  if (node.kind === "object") {
    const member = node.members.get(token)
    return member ? nodesAt(member.node, rest) : []
  }
  if (node.kind !== "list" || token !== "*") return []
  return [...node.elements, ...(node.rest ? [node.rest] : [])].flatMap((element) => nodesAt(element, rest))
}

/** Whether a rule is asked of what has members or elements. */
export const isContainer = (nodes: readonly Node[]): boolean =>
  nodes.some(({ kind }) => kind === "object" || kind === "list" || kind === "lazy")

/** Whether what stands at a pattern is sensitive, or inside something that is. */
export function isHidden(node: Node, pattern: Pattern): boolean {
  if (node.sensitive) return true
  const [token, ...rest] = pattern
  if (token === undefined) return false
  if (node.kind === "union") return node.variants.some((variant) => isHidden(variant, pattern))
  if (node.kind === "lazy") return isHidden(node.node(), pattern)
  if (node.kind === "object") {
    const member = node.members.get(token)
    return member !== undefined && isHidden(member.node, rest)
  }
  if (node.kind !== "list" || token !== "*") return false
  return [...node.elements, ...(node.rest ? [node.rest] : [])].some((element) => isHidden(element, rest))
}

type Members = 0 | { readonly [name: string]: Members }

/** The members of an object that merges. */
export function membersOf(nodes: readonly Node[]): Members {
  const objects = nodes.filter((node) => node.kind === "object")
  if (objects.length === 0) return 0
  return Object.fromEntries(
    objects.flatMap(({ members }) =>
      [...members.values()].map(({ name, node }) => [name, membersOf(nodesAt(node, []))]),
    ),
  )
}
