import * as fc from "fast-check"
import type { RequestParts } from "../../declare/operation.js"
import { unfolded } from "../../check/variant.js"
import type { Node, ObjectNode, Tree } from "../../tree/tree.js"
import { engineRuleIds } from "../../verdict/engine-rules.js"
import type { Facts } from "../drafting.js"
import { nodeOf, requestRoots, type Root } from "../place.js"
import { at } from "../put.js"
import { variantsOf } from "../takes.js"
import { everything, keyOf } from "./found.js"
import { expectThat, type Statement } from "./law.js"

interface Placed {
  readonly rule: string
  readonly in: string
  readonly pointer: string
  readonly path: readonly (string | number)[]
}

export const ordered: Statement = {
  name: "11 ordered",
  law: "issues come part by part, in the schema's order, what contains before what is inside, and at one place in the order of the rules; each rule once a place",
  property: ({ declared, junk }) =>
    fc.property(junk, ({ request, facts }) => {
      const { issues, warnings, unchecked } = declared.checkRequest(request, facts, everything)
      for (const list of [issues, warnings] as readonly (readonly Placed[])[]) expectOrder(declared.tree, request, facts, list)
      const keys = [...issues, ...warnings].map(keyOf)
      const facted = unchecked.map((one) => `${keyOf(one)} ${one.fact}`)
      for (const all of [keys, facted]) expectThat(new Set(all).size === all.length, "something is told twice", all)
    }),
} // prettier-ignore

function expectOrder(tree: Tree, request: RequestParts, facts: Facts, list: readonly Placed[]): void {
  for (const [index, next] of list.entries()) {
    const before = list[index - 1]
    if (before === undefined) continue
    const order = orderOf(tree, request, facts, before, next)
    expectThat(order <= 0, `${keyOf(next)} comes after ${keyOf(before)}`, list.map(keyOf))
  }
} // prettier-ignore

const roots: readonly string[] = [...requestRoots, "facts"]

/** Negative where the first comes first, 0 where it does not matter. */
function orderOf(tree: Tree, request: RequestParts, facts: Facts, one: Placed, other: Placed): number {
  if (one.in !== other.in) return roots.indexOf(one.in) - roots.indexOf(other.in)
  const root = one.in as Root
  const whole: unknown = root === "facts" ? facts : at(request, [root])
  return ofPaths(nodeOf(tree, root), whole, one.path, other.path) || rankOf(tree, one) - rankOf(tree, other)
}

function ofPaths(node: Node | undefined, value: unknown, one: Placed["path"], other: Placed["path"]): number {
  const [first, ...left] = one
  const [second, ...right] = other
  if (first === undefined || second === undefined) return one.length - other.length
  if (first !== second) return Math.min(...ordersIn(node, value, first, second))
  return ofPaths(insideOf(node, first), at(value, [first]), left, right)
}

/** An object of that many members has its unknown ones after them. */
const many = 1e6

/** How two members, or elements, stand to each other in each shape that the value may have been judged by. */
function ordersIn(node: Node | undefined, value: unknown, first: string | number, second: string | number): readonly number[] {
  const shapes = objectsOf(node)
  return (shapes.length > 0 ? shapes : [undefined]).map(
    (shape) => indexOf(shape, value, first) - indexOf(shape, value, second),
  )
} // prettier-ignore

/** Where a member stands in the shape's order; where the shape knows nothing of it, in that of the input. */
function indexOf(shape: ObjectNode | undefined, value: unknown, key: string | number): number {
  if (typeof key === "number") return key
  return shape?.members.get(key)?.rank ?? many + Object.keys(Object(value) as object).indexOf(key)
}

const objectsOf = (node: Node | undefined) =>
  (node === undefined ? [] : variantsOf(node)).map(unfolded).filter((one) => one.kind === "object")

function insideOf(node: Node | undefined, key: string | number): Node | undefined {
  const found = (node === undefined ? [] : variantsOf(node)).map(unfolded).flatMap((one): readonly (Node | undefined)[] => {
    if (one.kind === "object") return [one.members.get(String(key))?.node ?? one.rest]
    return one.kind === "list" ? [one.elements[Number(key)] ?? one.rest] : []
  })
  return found.find((one) => one !== undefined)
} // prettier-ignore

/** At one place: the engine's rules, then those of the value, then those of the operation, as they were declared. */
function rankOf({ valueRules, rules }: Tree, { rule }: Placed): number {
  if (engineRuleIds.has(rule)) return -1
  const value = [...valueRules.keys()].indexOf(rule)
  return value >= 0 ? value : valueRules.size + rules.findIndex(({ id }) => id === rule)
}
