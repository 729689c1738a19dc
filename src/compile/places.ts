import { inside } from "../tree/places.js"
import type { Node, Pattern } from "../tree/tree.js"

const variantsOf = (node: Node): readonly Node[] => (node.kind === "union" ? node.variants.flatMap(variantsOf) : [node])

/** What may stand at a pattern: through unions and shapes that contain themselves, every variant. */
export function nodesAt(node: Node, pattern: Pattern): readonly Node[] {
  return pattern
    .reduce<readonly Node[]>((nodes, token) => nodes.flatMap((one) => inside(one, token)), [node])
    .flatMap(variantsOf)
}

/** Whether a rule is asked of what has members or elements. */
export const isContainer = (nodes: readonly Node[]): boolean =>
  nodes.some(({ kind }) => kind === "object" || kind === "list" || kind === "lazy")

/** Whether what stands at a pattern is sensitive, or inside something that is. */
export function isHidden(node: Node, pattern: Pattern): boolean {
  return [...pattern.keys(), pattern.length].some((depth) =>
    nodesAt(node, pattern.slice(0, depth)).some(({ sensitive }) => sensitive),
  )
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
