import type { Member, Node, ObjectNode } from "./tree.js"

// What a stored object looks like: of the request's members each one optional and nullable, judged by type only. What the
// upstream has stored need not satisfy the rules of an update.

const unruled = { rules: [] } as const

/** A stored object: the members of `body`, and some that only the stored one has. */
export function looseObject(body: ObjectNode, held: readonly (readonly [string, Node])[]): ObjectNode {
  const own = [...body.members.values()].map(({ name, node }) => [name, loose(node)] as const)
  const members = [...own, ...held].map(([name, node], rank): [string, Member] => [
    name,
    { name, node: nullable(node), required: false, rank },
  ])
  return { ...body, ...unruled, members: new Map(members) }
}

const made = new WeakMap<Node, Node>()

/** A node without its value rules; the members of its objects optional and nullable. A shape that contains itself stays finite. */
export function loose(node: Node): Node {
  const known = made.get(node)
  if (known !== undefined) return known
  const result = loosened(node)
  made.set(node, result)
  return result
}

function loosened(node: Node): Node {
  switch (node.kind) {
    case "object":
      return node.rest === undefined ? looseObject(node, []) : { ...node, ...unruled, rest: loose(node.rest) }
    case "list":
      return { ...node, ...unruled, elements: node.elements.map(loose), rest: node.rest && loose(node.rest) }
    case "union":
      return { ...node, ...unruled, variants: node.variants.map(loose) }
    case "lazy":
      return { ...node, ...unruled, node: () => loose(node.node()) }
    case "string":
      return { ...node, ...unruled, anyText: true }
    default:
      return { ...node, ...unruled }
  }
}

function nullable(node: Node): Node {
  const nothing: Node = { kind: "null", rules: [], nfc: false, sensitive: false }
  return { kind: "union", rules: [], nfc: node.nfc, sensitive: node.sensitive, variants: [node, nothing] }
}
