import type { Node, Pattern } from "../tree/tree.js"

/** A place in a shape, while its code is written. */
export interface Where {
  readonly part: string
  readonly pattern: Pattern
  /** It, or something it is inside of, is sensitive. */
  readonly hidden: boolean
  /** The constant that is its place, where there is only one such place. */
  readonly place: string | undefined
  /** Inside a shape that contains itself: no rule of the operation reaches here. */
  readonly lazy?: boolean
}

/** Code that judges one value: `x` at key `m` of the place `h`, with its rank. */
export interface Judge {
  /** An expression that is true where nothing has to be said. */
  readonly test?: string
  readonly call: (here: string, key: string, rank: string) => string
}

/** A union without unions right inside it that add nothing of their own. */
export function flat(node: Node): Node {
  if (node.kind !== "union") return node
  const variants = node.variants
    .map(flat)
    .flatMap((variant) =>
      variant.kind === "union" && variant.rules.length === 0 && !variant.nfc ? variant.variants : [variant],
    )
  return { ...node, variants }
}

/** Whether a shape that contains itself is somewhere in this one. */
export function holdsLazy(node: Node, seen = new Set<Node>()): boolean {
  if (seen.has(node)) return false
  seen.add(node)
  switch (node.kind) {
    case "lazy":
      return true
    case "object":
      return [...node.members.values(), ...(node.rest ? [{ node: node.rest }] : [])].some((one) =>
        holdsLazy(one.node, seen),
      )
    case "list":
      return [...node.elements, ...(node.rest ? [node.rest] : [])].some((one) => holdsLazy(one, seen))
    case "union":
      return node.variants.some((one) => holdsLazy(one, seen))
    default:
      return false
  }
}
