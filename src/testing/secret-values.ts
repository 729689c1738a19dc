import type { RequestParts } from "../declare/operation.js"
import type { Node, Tree } from "../tree/tree.js"
import { nodeOf, requestRoots } from "./place.js"
import { at } from "./put.js"
import { isOf, variantsOf } from "./takes.js"

type Secret = string | number

/** The values of sensitive members in a request and facts: those that could be told again if they showed somewhere. */
export function secretsOf(tree: Tree, request: RequestParts, facts: unknown): ReadonlySet<Secret> {
  const [hidden, open] = [new Set<Secret>(), new Set<Secret>()]
  for (const root of [...requestRoots, "facts"] as const)
    collect(nodeOf(tree, root), root === "facts" ? facts : at(request, [root]), false, hidden, open)
  return new Set([...hidden].filter((one) => isTelling(one) && !open.has(one)))
}

/** A text of a sign or two, or a small number, shows by chance; NaN is no value. */
const isTelling = (value: Secret): boolean =>
  typeof value === "string"
    ? [...value].length > 2
    : Number.isFinite(value) && (value % 1 !== 0 || Math.abs(value) > 1000)

function collect(node: Node, value: unknown, inherited: boolean, hidden: Set<Secret>, open: Set<Secret>): void {
  const variants = variantsOf(node)
  const sensitive = inherited || node.sensitive || variants.some((variant) => variant.sensitive)
  if (typeof value === "string" || typeof value === "number") (sensitive ? hidden : open).add(value)
  else if (Array.isArray(value))
    for (const element of value) collect(insideOf(variants, "*", element), element, sensitive, hidden, open)
  else if (Object.prototype.toString.call(value) === "[object Object]")
    for (const [name, inside] of readable(value as object))
      collect(insideOf(variants, name, inside), inside, sensitive, hidden, open)
}

/** The members of an object that do not throw when they are read. */
function readable(value: object): readonly (readonly [string, unknown])[] {
  return Object.keys(value).flatMap((name) => {
    try {
      return [[name, (value as Readonly<Record<string, unknown>>)[name]] as const]
    } catch {
      return []
    }
  })
}

const unknown: Node = { kind: "open", rules: [], nfc: false, sensitive: false }

/** The node inside that a value is judged by: where several could be, a sensitive one. */
function insideOf(variants: readonly Node[], token: string, value: unknown): Node {
  const nodes = variants.flatMap((variant): readonly (Node | undefined)[] => {
    const one = variant.kind === "lazy" ? variant.node() : variant
    if (one.kind === "object") return [one.members.get(token)?.node ?? one.rest]
    return one.kind === "list" ? [...one.elements, one.rest] : []
  })
  const there = nodes.filter((node) => node !== undefined)
  return there.find((node) => node.sensitive) ?? there.find((node) => isOf(node, value)) ?? there[0] ?? unknown
}

/** A text that is long enough not to stand in another by chance. */
const longEnough = 5

/** Whether something that is said, plain JSON, holds a secret. */
export function tells(said: unknown, secrets: ReadonlySet<Secret>): boolean {
  if (typeof said === "number") return secrets.has(said)
  if (typeof said === "string")
    return [...secrets]
      .map(String)
      .some((secret) => (secret.length < longEnough ? said === secret : said.includes(secret)))
  return typeof said === "object" && said !== null && Object.values(said).some((inside) => tells(inside, secrets))
}
