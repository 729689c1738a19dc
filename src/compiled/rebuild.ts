import { listIndexes } from "../check/list-indexes.js"
import { pathOf } from "../operation/place.js"
import type { In } from "../verdict/spot.js"
import { spelled, type Leaf } from "./leaf.js"
import type { Pass } from "./pass.js"

interface Twig {
  readonly inside: Map<string | number, Twig>
  edit?: Leaf
}

type Container = Record<string | number, unknown>

/** A part with its edits in place: only the containers above an edit are copied. Without recursion. */
export function rebuilt(value: unknown, part: In, { edits, names }: Pass): unknown {
  const own = edits.filter((edit) => edit.in === part)
  const renamed = part === "headers" ? renames(value, names.parts.headers) : undefined
  if (own.length === 0 && renamed === undefined) return value
  const trunk: Twig = { inside: new Map() }
  for (const edit of own) {
    let twig = trunk
    for (const key of pathOf(edit)) {
      const next: Twig = twig.inside.get(key) ?? { inside: new Map() }
      twig.inside.set(key, next)
      twig = next
    }
    twig.edit = edit
  }
  const holder: Container = { root: value }
  const todo: [into: Container, key: string | number, twig: Twig][] = [[holder, "root", trunk]]
  for (let next = todo.pop(); next !== undefined; next = todo.pop()) {
    const [into, key, twig] = next
    if (twig.edit !== undefined) {
      into[key] = twig.edit.value
      continue
    }
    const copy = copied(into[key], twig, twig === trunk ? renamed : undefined)
    into[key] = copy
    for (const [inside, branch] of twig.inside)
      if (branch.edit?.node !== undefined || branch.edit === undefined) todo.push([copy, inside, branch])
  }
  return holder["root"]
}

/** A container with its own members, or its elements, less what was stripped. */
function copied(value: unknown, { inside }: Twig, renamed: ReadonlyMap<string, string> | undefined): Container {
  if (Array.isArray(value)) return listIndexes(value).map((index) => value[index] as unknown) as unknown as Container
  const isStripped = (name: string): boolean => {
    const edit = inside.get(name)?.edit
    return edit !== undefined && edit.node === undefined
  }
  const kept = Object.entries(value as object).filter(([name]) => !isStripped(name))
  return Object.fromEntries(kept.map(([name, member]): [string, unknown] => [renamed?.get(name) ?? name, member]))
}

/** Headers that are not in their documented spelling, unless one that is stands beside them. */
function renames(value: unknown, names: readonly string[]): ReadonlyMap<string, string> | undefined {
  const given = Object.keys(value as object)
  const taken = new Set(given)
  const renamed = new Map<string, string>()
  for (const name of given) {
    const documented = spelled(names, name)
    if (taken.has(documented)) continue
    taken.add(documented)
    renamed.set(name, documented)
  }
  return renamed.size > 0 ? renamed : undefined
}
