import type { Node } from "../tree/tree.js"
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
  const whole = isContainer(holder) ? holder : value === undefined ? holder : node && made(node)
  if (!isContainer(whole)) return holder
  const below = node && inside(node, typeof key === "number" ? "*" : key)[0]
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

const isContainer = (value: unknown): value is object =>
  Array.isArray(value) || Object.prototype.toString.call(value) === "[object Object]"
