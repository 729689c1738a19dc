import type { Redacted } from "../constraint/constraint.js"
import type { Node } from "../tree/tree.js"

const redacted: Redacted = "[redacted]"
const deepest = 64

/** A value that was read at a place of a shape, with what is sensitive taken out. A `*` that is left stands for a list of what is there. */
export function shownAt(nodes: readonly Node[], path: readonly string[], value: unknown): unknown {
  const kinds = flat(nodes)
  const [token, ...rest] = path
  if (token === undefined) return shown(kinds, value, 0)
  if (kinds.some(({ sensitive }) => sensitive)) return value === undefined ? undefined : redacted
  const inside = kinds.flatMap((node) => childrenOf(node, token))
  if (token === "*" && Array.isArray(value)) return value.map((element) => shownAt(inside, rest, element))
  return shownAt(inside, rest, value)
}

/** What no shape declares may be anything, a misspelt name included, and is taken out too. */
function shown(nodes: readonly Node[], value: unknown, depth: number): unknown {
  const kinds = flat(nodes)
  if (value === undefined || value === null) return value
  if (kinds.length === 0 || depth > deepest || kinds.some(({ sensitive }) => sensitive)) return redacted
  if (typeof value !== "object" || value instanceof Date || kinds.every(({ kind }) => kind === "open")) return value
  const inside = (key: string): readonly Node[] => kinds.flatMap((node) => childrenOf(node, key))
  if (Array.isArray(value)) {
    const elements = inside("*")
    return value.map((element) => shown(elements, element, depth + 1))
  }
  return Object.fromEntries(
    Object.entries(value).map(([name, member]) => [name, shown(inside(name), member, depth + 1)]),
  )
}

function flat(nodes: readonly Node[]): readonly Node[] {
  return nodes.flatMap((node): readonly Node[] => {
    if (node.kind === "union" && !node.sensitive) return flat(node.variants)
    return node.kind === "lazy" && !node.sensitive ? flat([node.node()]) : [node]
  })
}

function childrenOf(node: Node, key: string): readonly Node[] {
  if (node.kind === "open") return [node] // another variant may say that what is inside is sensitive
  if (node.kind === "object") return [node.members.get(key)?.node ?? node.rest].filter((found) => found !== undefined)
  if (node.kind !== "list") return []
  const element = /^\d+$/.test(key) ? node.elements[Number(key)] : undefined
  const all = element === undefined ? [...(key === "*" ? node.elements : []), node.rest] : [element]
  return all.filter((found) => found !== undefined)
}
