import { inside } from "../tree/places.js"
import type { Node, ObjectNode, Pattern, Read, Tree } from "../tree/tree.js"
import { variantsOf } from "./takes.js"

/** A part of a draft: of the request, or the facts. */
export type Root = "path" | "query" | "headers" | "body" | "facts"

export const requestRoots = ["path", "query", "headers", "body"] as const

/** A place as a pack writes it, taken apart: `*` is any element. */
export interface Spot {
  readonly root: Root
  readonly pattern: Pattern
}

/** A place in one draft: an index for each `*`. */
export type Path = readonly (string | number)[]

/** The node of a root. */
export const nodeOf = (tree: Tree, root: Root): ObjectNode => (root === "facts" ? tree.facts : tree.parts[root])

/** The nodes that may stand at a place, the rules of unions on each of their variants. */
export function nodesAt(tree: Tree, { root, pattern }: Spot): readonly Node[] {
  return pattern.reduce<readonly Node[]>(
    (nodes, token) => nodes.flatMap((node) => inside(node, token)),
    [nodeOf(tree, root)],
  )
}

/** Every place of a root with its node, containers first; a shape inside itself once. */
export function* spotsIn(node: Node, at: Spot): Iterable<readonly [Spot, Node]> {
  yield [at, node]
  const below = (token: string): Spot => ({ root: at.root, pattern: [...at.pattern, token] })
  for (const variant of variantsOf(node)) {
    if (variant.kind === "object")
      for (const member of variant.members.values()) yield* spotsIn(member.node, below(member.name))
    if (variant.kind === "list")
      for (const element of variant.rest ? [variant.rest] : variant.elements) yield* spotsIn(element, below("*"))
    if (variant.kind === "lazy" && at.pattern.filter((token) => token === at.pattern.at(-1)).length < 2)
      yield* spotsIn(variant.node(), at)
  }
}

/** Where a read looks, in a draft: what is stored is a fact; what is merged is looked for in the body first. */
export function spotOfRead({ source, pattern }: Read, stored: string | undefined): Spot {
  if (source === "stored") return { root: "facts", pattern: [stored ?? "", ...pattern] }
  return { root: source === "merged" ? "body" : source, pattern }
}

/** Fills the stars of a pattern, from the left; those left over with the index of the first element. */
export function filled(pattern: Pattern, indexes: readonly number[]): Path {
  const left = [...indexes]
  return pattern.map((token) => (token === "*" ? (left.shift() ?? 0) : token))
}

/** A place as a pack writes it: one in the body begins with a slash, `path/id` stands in another part. */
export function textOf({ root, pattern }: Spot): string {
  return `${root === "body" ? "" : root}${pattern.map((token) => `/${token}`).join("")}`
}
