import { nodesAt } from "../tree/places.js"
import type { Node, Pattern } from "../tree/tree.js"

/** Whether a rule is asked of what has members or elements. */
export const isContainer = (nodes: readonly Node[]): boolean =>
  nodes.some(({ kind }) => kind === "object" || kind === "list" || kind === "lazy")

/** Whether what stands at a pattern is sensitive, or inside something that is. */
export function isHidden(node: Node, pattern: Pattern): boolean {
  return [...pattern.keys(), pattern.length].some((depth) =>
    nodesAt(node, pattern.slice(0, depth)).some(({ sensitive }) => sensitive),
  )
}
