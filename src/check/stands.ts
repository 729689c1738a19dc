import type { Stand } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import type { Scope } from "./reading.js"

/** Each place where a rule stands: present and of its type, or missing where the rule also stands where the member is missing. */
export function* placesOf(
  stand: Stand,
  { request }: Scope,
  fixed: readonly number[],
): Iterable<{ cell: Cell; indexes: readonly number[] }> {
  const root = request.roots[stand.part]
  if (root !== undefined) yield* under(root, stand, 0, fixed, [])
}

function* under(
  from: Cell,
  stand: Stand,
  index: number,
  fixed: readonly number[],
  indexes: readonly number[],
): Iterable<{ cell: Cell; indexes: readonly number[] }> {
  from.settle()
  const token = stand.pattern[index]
  if (token === undefined) {
    if (isThere(from, stand)) yield { cell: from, indexes }
    return
  }
  if (!from.typed) return
  if (token !== "*") {
    const member = from.member(token)
    if (member !== undefined) yield* under(member, stand, index + 1, fixed, indexes)
    return
  }
  if (from.node?.kind !== "list") return
  const [only, ...rest] = fixed
  for (const element of only === undefined ? from.indexes : [only]) {
    const cell = from.element(element)
    if (cell !== undefined) yield* under(cell, stand, index + 1, rest, [...indexes, element])
  }
}

/** A state table looks at presence alone; any other rule wants a value of its type that failed nothing by itself. */
export function isThere(cell: Cell, { mayBeMissing, presence }: Stand): boolean {
  if (cell.unreadable) return false
  if (!cell.present) return mayBeMissing
  if (presence) return cell.node !== undefined
  return cell.typed && (cell.node?.kind === "object" || cell.node?.kind === "list" || !cell.broken)
}
