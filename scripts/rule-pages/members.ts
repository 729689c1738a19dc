import type { EditableRule, Node, Tree } from "../../src/tree/tree.js"
import { toPointer } from "../../src/pointer.js"
import { code, table } from "./markdown.js"
import { nameOf } from "./places.js"
import { childrenOf } from "./stands.js"

interface Leaf {
  readonly pattern: readonly string[]
  readonly node: Node
  readonly required: boolean
  readonly sensitive: boolean
}

const parts = ["path", "query", "headers", "body"] as const

/** What may be sent: every member with what it holds, and in which state it may be updated. */
export function membersTable({ parts: roots, rules }: Tree): string {
  const states = rules.find((rule): rule is EditableRule => rule.kind === "editable")?.open ?? new Map<string, ReadonlySet<string>>() // prettier-ignore
  const rows = parts.flatMap((part) =>
    leavesOf(roots[part]).map(({ pattern, node, required, sensitive }) => [
      code(nameOf(pattern)) + (part === "body" ? "" : ` in the ${part}`),
      holds(node) + (sensitive ? ", private" : ""),
      roots[part].exactlyOne?.includes(String(pattern[0])) === true ? "one of them" : required ? "yes" : "no",
      ...[...states.values()].map((open) => (part !== "body" ? "" : open.has(toPointer(pattern)) ? "yes" : "–")),
    ]),
  )
  return table(["member", "holds", "required", ...[...states.keys()].map((state) => `may change when ${state}`)], rows)
}

function leavesOf(node: Node, at: readonly string[] = [], required = true, secret = false): readonly Leaf[] {
  const sensitive = secret || node.sensitive
  const inside = childrenOf(node).flatMap(([token, next]) => {
    const named = node.kind === "object" ? node.members.get(token[0] ?? "") : undefined
    return leavesOf(next, [...at, ...token], named?.required ?? false, sensitive)
  })
  const objects = inside.filter(({ pattern }) => pattern.length > at.length)
  return objects.length > 0 || at.length === 0 ? objects : [{ pattern: at, node, required, sensitive }]
}

const words: Readonly<Record<Node["kind"], string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  null: "null",
  date: "a date",
  literal: "one of a few",
  open: "anything",
  object: "an object",
  list: "a list",
  union: "",
  lazy: "an object",
}

function holds(node: Node): string {
  if (node.kind === "union") return node.variants.map(holds).join(" or ")
  if (node.kind === "object" && node.rest) return `any names, each with ${holds(node.rest)}`
  return words[node.kind]
}
