import type { Cell } from "../check/cell.js"
import type { Inapplicable } from "../check/row.js"
import { placeBelow, textOf } from "../check/why-not.js"
import { placeAt, type Place } from "../operation/place.js"
import { unfolded } from "../check/variant.js"
import type { ListNode, Node, ObjectNode, ValueRule } from "../tree/tree.js"
import type { EngineRuleId } from "../verdict/engine-rules.js"
import type { Part } from "../verdict/spot.js"

/** A value rule at a place where it did not fail: it passed, unless it does not apply. */
export interface RowOfValue {
  readonly place: Place
  readonly phase: number
  readonly rule: ValueRule
  readonly because?: Inapplicable
}

/** The value rules at and inside a place, or in a part of the request that was not given. Without recursion over values. */
export function* valueRows(root: Cell | ObjectNode, part: Part): Iterable<RowOfValue> {
  if ("members" in root) {
    yield* missing(root, placeAt(part, []), { why: "absent", what: part })
    return
  }
  for (const cell of cellsIn(root)) {
    const { node } = cell
    if (node === undefined) continue
    if (!cell.typed) yield* missing(node, cell, { why: cell.present ? "invalid" : "absent", what: textOf(cell) })
    else {
      const because = { why: "invalid", what: textOf(cell) } as const
      const isSpoilt = cell.isContainer && cell.broken
      for (const [phase, rule] of node.rules.entries())
        if (!failedAt(cell, rule)) yield { place: cell, phase, rule, ...(isSpoilt && { because }) }
      if ((node.kind === "list" || node.kind === "object") && node.rest && isWithoutOthers(cell, node))
        yield* missing(node.rest, placeBelow(cell, node, ["*"]), { why: "absent", what: `${textOf(cell)}/*` })
      yield* ofOtherShapes(cell, node)
    }
  }
}

/** Whether a list has no elements, or a record no members but those that it names. */
function isWithoutOthers(cell: Cell, node: ListNode | ObjectNode): boolean {
  if (node.kind === "list") return cell.indexes.length === 0
  return othersIn(cell, node).length === 0
}

/** The rules of the shapes that a value may have and has not, where those of its own do not stand. */
function* ofOtherShapes(cell: Cell, chosen: Node): Iterable<RowOfValue> {
  const declared = unfolded(cell.declared as Node)
  if (declared.kind !== "union") return
  const is = { why: "invalid", what: textOf(cell) } as const
  const keyOf = ({ place, rule }: RowOfValue): string => `${rule.id} ${textOf(place)}`
  const own = new Set([...missing(chosen, cell, is)].map(keyOf))
  for (const row of missing(declared, cell, is)) {
    if (own.has(keyOf(row))) continue
    yield row.place === cell ? row : { ...row, because: { why: "absent", what: textOf(row.place) } }
  }
}

function failedAt({ found }: Cell, { id }: ValueRule): boolean {
  return found.some(
    ({ rule, params }) => rule === id || (rule === "fault" && (params() as { rule?: string }).rule === id),
  )
}

/** The rules of a shape that has no value to judge. A shape that contains itself is entered once. */
function* missing(node: Node, place: Place, because: Inapplicable): Iterable<RowOfValue> {
  for (const [phase, rule] of node.rules.entries()) yield { place, phase, rule, because }
  if (node.kind === "object")
    for (const member of node.members.values())
      yield* missing(member.node, placeBelow(place, node, [member.name]), because)
  if ((node.kind === "list" || node.kind === "object") && node.rest)
    yield* missing(node.rest, placeBelow(place, node, ["*"]), because)
  if (node.kind === "union") {
    const seen = new Set<string>()
    for (const variant of node.variants)
      for (const row of missing(variant, place, because)) {
        const key = `${row.rule.id} ${textOf(row.place)}`
        if (!seen.has(key)) yield row
        seen.add(key)
      }
  }
}

/** The rules of the engine that passed: the type of each value, the presence of required members, the shape of each fact. */
export function* engineRows(
  root: Cell,
): Iterable<{ readonly place: Place; readonly phase: number; readonly rule: EngineRuleId }> {
  if (root.in === "facts") {
    if (!root.typed) return
    const given = root.node?.kind === "object" ? [...root.node.members.keys()].map((name) => root.member(name)) : []
    for (const cell of given) if (cell?.present && !cell.broken) yield { place: cell, phase: -8, rule: "fact" }
    return
  }
  for (const cell of cellsIn(root)) {
    if (cell.present && cell.typed && cell.node !== undefined)
      yield { place: cell, phase: -8, rule: cell.parent === undefined && cell.in === "body" ? "body" : "type" }
    if (cell.present && cell.required && cell.node !== undefined) yield { place: cell, phase: -7, rule: "required" }
  }
}

/** Deeper, only what failed is told: the paths of what passed in a comment on a comment would grow with the square of its depth. */
const deepest = 64

/** A place and all that is declared or given inside it. */
function* cellsIn(root: Cell): Iterable<Cell> {
  const stack = [root]
  for (let cell = stack.pop(); cell !== undefined; cell = stack.pop()) {
    cell.settle()
    yield cell
    if (cell.typed && cell.depth < deepest) stack.push(...inside(cell))
  }
}

function inside(cell: Cell): readonly Cell[] {
  const { node } = cell
  try {
    if (node?.kind === "list") return cell.indexes.map((index) => cell.element(index) as Cell)
    if (node?.kind !== "object") return []
    return [...node.members.keys(), ...othersIn(cell, node)].flatMap((name) => cell.member(name) ?? [])
  } catch {
    return []
  }
}

/** The members of a record that it does not name. */
const othersIn = (cell: Cell, { members, rest }: ObjectNode): readonly string[] =>
  rest === undefined ? [] : Object.keys(cell.given as object).filter((name) => !members.has(name))
