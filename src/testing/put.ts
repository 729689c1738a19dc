import { takes } from "../check/kind.js"
import { unfolded } from "../check/variant.js"
import type { Node, ObjectNode } from "../tree/tree.js"
import { inside } from "../tree/places.js"
import type { Path } from "./place.js"

type Container = Readonly<Record<string | number, unknown>>

/** What stands at a place; undefined where nothing does. */
export function at(value: unknown, path: Path): unknown {
  return path.reduce<unknown>(
    (inside, key) => (typeof inside === "object" && inside !== null ? (inside as Container)[key] : undefined),
    value,
  )
}

/**
 * Puts a value in at a place; `undefined` takes out what is there. What is missing on the way is made: `made` gives a container of a
 * node. Copies the containers on the way, shares all else.
 */
export function put(
  holder: unknown,
  node: Node | undefined,
  [key, ...rest]: Path,
  value: unknown,
  made: (node: Node) => unknown,
): unknown {
  if (key === undefined) return value
  const shape = value === undefined ? undefined : node && shapeWith(node, key, holder)
  const whole = !isContainer(holder) && value !== undefined ? node && made(shape ?? node) : fitted(holder, shape, made)
  if (!isContainer(whole)) return holder
  const below = node && inside(shape ?? node, typeof key === "number" ? "*" : key)[0]
  if (Array.isArray(whole)) {
    const list: unknown[] = whole.slice()
    const index = Number(key)
    if (value === undefined && index >= list.length) return whole
    while (list.length < index) list.push(below && made(below))
    if (rest.length > 0 || value !== undefined) list[index] = put(list[index], below, rest, value, made)
    else list.splice(index, 1)
    return list
  }
  const { [key]: before, ...others } = whole as Container
  const after = put(before, below, rest, value, made)
  if (after === undefined) return others
  return { ...whole, [key]: after }
}

/** Of several shapes of objects, one that has a member of that name: first one that the object there fits. */
function shapeWith(node: Node, key: string | number, holder: unknown): ObjectNode | undefined {
  const shapes = objectsIn(node)
  const able = shapes.filter(({ members }) => members.has(String(key)))
  if (shapes.length < 2) return undefined
  return able.find((shape) => isContainer(holder) && Object.entries(holder).every(fits(shape))) ?? able[0]
}

function objectsIn(node: Node): readonly ObjectNode[] {
  const shape = unfolded(node)
  return shape.kind === "union" ? shape.variants.flatMap(objectsIn) : shape.kind === "object" ? [shape] : []
}

/** Whether a member may stand in an object by its name, and by its value if that tells shapes apart. */
const fits =
  ({ members, rest }: ObjectNode) =>
  ([name, value]: readonly [string, unknown]): boolean => {
    const node = members.get(name)?.node
    return node?.kind === "literal" ? takes(node, "", value) : node !== undefined || rest !== undefined
  }

/** An object as that shape has it: what does not fit is left out, what is required made. */
function fitted(holder: unknown, shape: ObjectNode | undefined, made: (node: Node) => unknown): unknown {
  if (!isContainer(holder) || shape === undefined) return holder
  const kept = Object.entries(holder).filter(fits(shape))
  if (kept.length === Object.keys(holder).length) return holder
  return { ...(made(shape) as object), ...Object.fromEntries(kept) }
}

const isContainer = (value: unknown): value is object =>
  Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]"
