import { judgeValue } from "../check/judge-value.js"
import { isPlain } from "../check/kind.js"
import { type Place, samePlace } from "../operation/place.js"
import type { Node } from "../tree/tree.js"
import { at, type At } from "./at.js"
import { Leaf, leaf, type Rank, spelled } from "./leaf.js"
import { node } from "./node.js"
import type { Pass } from "./pass.js"
import { UNREADABLE, WRONG } from "./state.js"

/** Whether a member is a value's own, whatever the value says of itself. Named in full: V8 sees through it only so. */
export function own(value: object, name: string): boolean {
  return Object.prototype.hasOwnProperty.call(value, name)
}

/** Whether a value is an object, as JSON sees it. */
export function isObject(value: unknown): value is Record<string, unknown> {
  try {
    return typeof value === "object" && value !== null && isPlain(value)
  } catch {
    return false
  }
}

/** Whether a value is a list, of that length if one is told. */
export function isList(value: unknown, length?: number): value is readonly unknown[] {
  try {
    return Array.isArray(value) && (length === undefined || value.length === length)
  } catch {
    return false
  }
}

/** Whether a value is a list of that length at least. */
export function isLongList(value: unknown, least: number): value is readonly unknown[] {
  try {
    return Array.isArray(value) && value.length >= least
  } catch {
    return false
  }
}

/** The indexes after a hole of those elements that are there. */
export function after(list: readonly unknown[], hole: number): readonly number[] {
  return Object.keys(list)
    .map(Number)
    .filter((index) => index > hole)
}

/** Judges a member that the shape does not name. `index` is its place among the members as they came. */
export function unknown(
  pass: Pass,
  beside: object,
  value: unknown,
  parent: At,
  name: string,
  names: readonly string[],
  index: number,
): void {
  const surplus = names.indexOf(name) // one of those of which a request has exactly one
  const member = new Leaf(pass, parent, name, surplus < 0 ? names.length + index : surplus, undefined, value, names)
  member.beside = beside
  if (value === UNREADABLE) member.fail("fault")
  else judgeValue(member)
}

/** Judges a part of a request that has no members of its own. */
export function bare(pass: Pass, value: unknown, place: At): unknown {
  const nothing = node("object")
  if (!isObject(value)) return leaf(pass, nothing, value, undefined, "", 0)
  let index = 0
  try {
    for (const name in value) {
      if (!own(value, name)) continue
      let member: unknown
      try {
        member = value[name]
      } catch {
        member = UNREADABLE
      }
      if (member !== undefined) unknown(pass, value, member, place, name, [], index)
      index++
    }
  } catch {
    return unlisted(pass, nothing, undefined, "", 0)
  }
  return value
}

/** Judges the members that are required and missing. Of a fact `nodes` say what each must be. */
export function missing(
  pass: Pass,
  parent: At,
  names: readonly string[],
  required: readonly string[],
  seen: number,
  nodes: readonly Node[] = [],
): void {
  required.forEach((name, bit) => {
    if ((seen & (1 << bit)) === 0) new Leaf(pass, parent, name, names, nodes[bit], undefined).fail("required")
  })
}

/** The member that is meant of those of which a request has exactly one. */
export function chosen(value: object, names: readonly string[]): string | undefined {
  return names.find((name) => {
    try {
      return own(value, name) && (value as Readonly<Record<string, unknown>>)[name] !== undefined
    } catch {
      return true
    }
  })
}

/** The name that a header is documented under; its own when it is another header, or the same in a second spelling. */
export function header(value: object, names: readonly string[], name: string, seen: Set<string>): string {
  const documented = spelled(names, name)
  const taken = seen.has(documented) || own(value, documented)
  seen.add(documented)
  return taken ? name : documented
}

/** A container whose members could not be listed: nothing that was found inside it counts. */
export function unlisted(pass: Pass, node: Node, parent: At | undefined, key: string | number, rank: Rank): unknown {
  const place = new Leaf(pass, parent, key, rank, node, undefined)
  const isInside = ({ place: found }: { readonly place: Place }): boolean => isUnder(found, place)
  pass.found = pass.found.filter((found) => !isInside(found))
  pass.lacking = pass.lacking.filter((lacking) => !isInside(lacking))
  place.fail("fault")
  return WRONG
}

function isUnder(place: Place, container: Place): boolean {
  let above = place
  while (above.depth > container.depth && above.parent) above = above.parent
  return above !== place && samePlace(above, container)
}

/** Judges a shape that contains itself, later; a container inside itself is a cycle. */
export function lazily(
  pass: Pass,
  node: Node,
  value: unknown,
  parent: At,
  key: string | number,
  rank: Rank,
  judge: (value: unknown, pass: Pass, parent: At, key: string | number, rank: Rank, here: At) => unknown,
): void {
  const here = at(parent, key, typeof rank === "number" ? rank : rank.indexOf(String(key)))
  if (typeof value === "object" && value !== null) {
    pass.lazy ??= new Map<object, At[]>()
    const same = pass.lazy.get(value) ?? []
    pass.lazy.set(value, [...same, here])
    if (same.some((other) => isAbove(other, here))) {
      const cycle = new Leaf(pass, parent, key, rank, node, value)
      cycle.cyclic = true
      judgeValue(cycle)
      return
    }
  }
  pass.putOff(() => judge(value, pass, parent, key, rank, here))
}

function isAbove(above: Place, place: Place): boolean {
  let at: Place | undefined = place
  while (at !== undefined && at.depth > above.depth) at = at.parent
  return at === above
}
