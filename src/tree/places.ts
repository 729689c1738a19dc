import { parsePointer, toPointer } from "../pointer.js"
import type { Node, Pattern, Read } from "./tree.js"

/** Takes a place apart: a pointer stands in the body (`""` is its root), `path/id` in the path. */
export function parsePlace(place: string): {
  readonly part: "body" | "path" | "query" | "headers"
  readonly pattern: Pattern
} {
  if (place === "" || place.startsWith("/")) return { part: "body", pattern: parsePointer(place) }
  const slash = place.indexOf("/")
  return { part: place.slice(0, slash) as "path", pattern: parsePointer(place.slice(slash)) }
}

/** Takes a read apart; the stars that it shares with the place from the left on are bound by it. */
export function parseRead(text: string, place: { readonly part: string; readonly pattern: Pattern } | undefined): Read {
  const optional = text.endsWith("?")
  const whole = optional ? text.slice(0, -1) : text
  const slash = whole.indexOf("/")
  const source = (slash < 0 ? whole : whole.slice(0, slash)) as Read["source"]
  const pattern = slash < 0 ? [] : parsePointer(whole.slice(slash))
  const bound =
    place?.part === "body" && (source === "body" || source === "merged") ? starsShared(pattern, place.pattern) : 0
  return { source, pattern, optional, bound, list: stars(pattern) > bound }
}

function starsShared(read: Pattern, place: Pattern): number {
  let index = 0
  while (index < read.length && read[index] === place[index]) index++
  return stars(read.slice(0, index))
}

const stars = (pattern: Pattern): number => pattern.filter((token) => token === "*").length

/** Whether a shape has a place. */
export function hasPlace(node: Node, pattern: Pattern): boolean {
  const [token, ...rest] = pattern
  if (token === undefined) return true
  return inside(node, token).some((next) => hasPlace(next, rest))
}

/** What may stand at one token inside a value: of a union, in any variant. */
export function inside(node: Node, token: string): readonly Node[] {
  switch (node.kind) {
    case "object":
      return [node.members.get(token)?.node].filter((found) => found !== undefined)
    case "list":
      return token === "*" ? [...node.elements, ...(node.rest ? [node.rest] : [])] : []
    case "union":
      return node.variants.flatMap((variant) => inside(variant, token))
    case "lazy":
      return inside(node.node(), token)
    default:
      return []
  }
}

const variantsOf = (node: Node): readonly Node[] => (node.kind === "union" ? node.variants.flatMap(variantsOf) : [node])

/** What may stand at a pattern: through unions and shapes that contain themselves, every variant. */
export function nodesAt(node: Node, pattern: Pattern): readonly Node[] {
  return pattern
    .reduce<readonly Node[]>((nodes, token) => nodes.flatMap((one) => inside(one, token)), [node])
    .flatMap(variantsOf)
}

/** The leaves of a shape, each once: every place that has no named members of its own. Variants may have some in common. */
export function leaves(node: Node): readonly Pattern[] {
  return [...new Map(leavesIn(node, []).map((leaf) => [toPointer(leaf), leaf])).values()]
}

function leavesIn(node: Node, at: Pattern): readonly Pattern[] {
  const objects = node.kind === "union" ? node.variants : [node]
  const found = objects.flatMap((object) =>
    object.kind === "object" && object.members.size > 0
      ? [...object.members.values()].flatMap((member) => leavesIn(member.node, [...at, member.name]))
      : [],
  )
  return found.length > 0 ? found : [at]
}
