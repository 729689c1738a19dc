import type { Member, Node } from "../tree/tree.js"
import { composed } from "./compose.js"
import { isRecord } from "./dig.js"
import type { Judging } from "./judged.js"
import { kindOf, takes } from "./kind.js"
import { listIndexes } from "./list-indexes.js"
import { sameValue } from "./same-value.js"
import { variantFor } from "./variant.js"

type Composing = Pick<Judging, "normalize" | "fails">

/**
 * Whether what is sent as a member equals what is stored, both composed, as far as the shape names what is inside. A stored
 * null equals only absence.
 */
export function isUnchanged(judging: Composing, node: Node, sent: unknown, stored: unknown): boolean {
  if (stored === undefined || stored === null) return false
  const { normalize } = judging
  const fails = (variant: Node, value: unknown): boolean => judging.fails(variant, value)
  return sameValue(
    named({ normalize, fails, nullIsAbsent: false }, node, sent),
    named({ normalize: true, fails, nullIsAbsent: true }, node, stored),
  )
}

/** A value with the members that its shape names, its text composed. */
function named(side: Composing & { readonly nullIsAbsent: boolean }, declared: Node, value: unknown): unknown {
  const node = shapeOf(side, declared, value)
  if (typeof value === "string") return node.nfc && side.normalize ? composed(value) : value
  if (node.kind === "list" && Array.isArray(value))
    return listIndexes(value).map((index) => {
      const element = node.elements[index] ?? node.rest // a tuple has none where the list is too long
      const item: unknown = value[index]
      return element === undefined ? item : named(side, element, item)
    })
  if (node.kind !== "object" || node.rest !== undefined || !isRecord(value)) return value
  const members = [...node.members.values()].flatMap(({ name, node: member }) => {
    const own = Object.hasOwn(value, name) ? value[name] : undefined
    if (own === undefined || (side.nullIsAbsent && own === null)) return []
    return [[name, named(side, member, own)] as const]
  })
  return Object.fromEntries(members)
}

/** The variant of a shape that a value has, or what its variants name where only what is inside could tell; the shape itself where it has none. */
function shapeOf(side: Composing, node: Node, value: unknown): Node {
  if (node.kind !== "union" && node.kind !== "lazy") return node
  const kind = kindOf(value)
  if (!takes(node, kind, value)) return node
  const isContainer = kind === "object" || kind === "array"
  const alike: Node[] = []
  const chosen = variantFor(node, kind, value, (variant) =>
    isContainer ? alike.push(shapeOf(side, variant, value)) > 0 : side.fails(variant, value),
  )
  return alike.length > 0 ? joint(alike) : chosen
}

const bare = { rules: [], nfc: false, sensitive: false } as const

/** A shape that names what any of some objects does; of lists, and where one names nothing, all that is there. */
function joint(containers: readonly Node[]): Node {
  const members = new Map<string, Member>()
  for (const one of containers) {
    if (one.kind !== "object" || one.rest) return { ...bare, kind: "open" }
    for (const [name, member] of one.members) {
      const variants = [members.get(name)?.node ?? member.node, member.node]
      members.set(name, { ...member, node: { ...bare, kind: "union", variants } })
    }
  }
  return { ...bare, kind: "object", members, rest: undefined }
}
