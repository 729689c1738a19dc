import type { ListNode, Node } from "../tree/tree.js"
import type { Kind } from "../verdict/engine-rules.js"

const classTag = (value: object): string => Object.prototype.toString.call(value)

/** Whether something is an object as JSON knows it. Throws where asking throws. */
export const isPlain = (value: object): boolean =>
  !Array.isArray(value) && (classTag(value) === "[object Object]" || (isUntagged(value) && isOrdinary(value)))

/** Whether a value that is no array inherits nothing but what every object has. Throws where asking throws. */
export function isOrdinary(value: object): boolean {
  const above: unknown = Object.getPrototypeOf(value)
  return (above === Object.prototype || above === null) && !Array.isArray(value)
}

type Tagged = { readonly [Symbol.toStringTag]?: unknown; readonly [Symbol.iterator]?: unknown }

// Of what was made a Date, say, and lost its prototype, only its members are left. The arguments of a function can be gone through.
const isUntagged = (value: Tagged): boolean => (value[Symbol.toStringTag] ?? value[Symbol.iterator]) === undefined

/**
 * Which kind of value something is, as JSON sees it. An object is anything whose class tag is Object: class instances and
 * null prototypes included. Throws where asking throws (a revoked proxy, a tag that is a getter).
 */
export function kindOf(value: unknown): Kind {
  if (value === null) return "null"
  if (typeof value === "number") return Number.isFinite(value) ? "number" : String(value)
  if (typeof value !== "object") return typeof value
  if (Array.isArray(value)) return "array"
  if (isPlain(value)) return "object"
  const tag = classTag(value).slice(8, -1)
  return tag === "Date" ? (Number.isNaN((value as Date).getTime()) ? "Invalid Date" : "date") : tag
}

/** Whether a list has as many elements as a tuple, or more where it goes on. Of a list without a tuple not even its length is read. */
const isLongEnough = ({ elements, rest }: ListNode, list: readonly unknown[]): boolean =>
  rest ? elements.length === 0 || list.length >= elements.length : list.length === elements.length

/** Whether a node takes a value of this kind; of a literal, this very value. */
export function takes(node: Node, kind: Kind, value: unknown): boolean {
  switch (node.kind) {
    case "open":
      return true
    case "literal":
      return (node.values as readonly unknown[]).includes(value)
    case "list":
      return kind === "array" && isLongEnough(node, value as readonly unknown[])
    case "union":
      return node.variants.some((variant) => takes(variant, kind, value))
    case "lazy":
      return takes(node.node(), kind, value)
    default:
      return node.kind === kind
  }
}

/** What a node takes, in the words of a `type` issue: each kind once, a literal as its JSON text. */
export function expected(node: Node): readonly Kind[] {
  switch (node.kind) {
    case "open":
      return ["JSON"]
    case "literal":
      return node.values.map((value) => JSON.stringify(value))
    case "list":
      return ["array"]
    case "union":
      return [...new Set(node.variants.flatMap(expected))]
    case "lazy":
      return expected(node.node())
    default:
      return [node.kind]
  }
}
