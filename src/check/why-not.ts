import { type Place } from "../operation/place.js"
import { pathOf, placeAt } from "../operation/place.js"
import { toPointer } from "../pointer.js"
import type { Node, Pattern, Read, Stand } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { isValid, locate, read, type Scope } from "./reading.js"
import type { Inapplicable } from "./row.js"
import { isThere } from "./stands.js"

// Nothing here runs in a check: it says afterwards why a rule had no row.

/** Which read keeps a rule from applying where it stands, and why. */
export function whyNot(scope: Scope, { reads }: Pick<Stand, "reads">, indexes: readonly number[]): Inapplicable {
  const [, wanted] = reads.find(([, one]) => read(scope, one, indexes) === "inapplicable") ?? []
  return wanted === undefined ? { why: "when" } : whyNothing(scope, wanted, indexes)
}

/** Why a read gives nothing that a rule could look at. */
export function whyNothing(scope: Scope, wanted: Read, indexes: readonly number[]): Inapplicable {
  const what = readText(wanted, indexes)
  const root = rootOf(scope, wanted)
  if (root === undefined) return { why: "absent", what: wanted.source }
  const cell = locate(root, wanted.pattern, indexes)
  if (cell === "invalid") return { why: "invalid", what }
  const isInvalid = cell?.present === true && cell.value !== undefined && !isValid(cell)
  return { why: isInvalid ? "invalid" : "absent", what }
}

function rootOf({ request, facts }: Scope, { source }: Read): Cell | undefined {
  if (source === "facts") return facts.root
  if (source === "stored") return facts.stored
  return request.roots[source === "merged" ? "body" : source]
}

/** A read as a rule writes it, with the indexes of this place for the stars that the place binds. */
export function readText({ source, pattern, bound }: Read, indexes: readonly number[]): string {
  const left = indexes.slice(0, bound)
  const path = pattern.map((token) => (token === "*" ? String(left.shift() ?? "*") : token))
  return source + toPointer(path)
}

/** Each place where a rule would stand if its value were there and of its type. Of a list without elements: all of them at once. */
export function* placesWithout(
  stand: Stand,
  { request }: Scope,
): Iterable<{ readonly place: Place; readonly because: Inapplicable }> {
  const { part, pattern } = stand
  const root = request.roots[part]
  if (root === undefined) yield { place: placeAt(part, pattern), because: { why: "absent", what: part } }
  else yield* without(root, stand, 0)
}

function* without(
  cell: Cell,
  stand: Stand,
  index: number,
): Iterable<{ readonly place: Place; readonly because: Inapplicable }> {
  cell.settle()
  const rest = stand.pattern.slice(index)
  const [token] = rest
  const because = { why: cell.present && cell.value !== null ? "invalid" : "absent", what: textOf(cell) } as const
  if (token === undefined) {
    if (!isThere(cell, stand)) yield { place: cell, because }
    return
  }
  const member = cell.typed && token !== "*" ? cell.member(token) : undefined
  if (member !== undefined) yield* without(member, stand, index + 1)
  else if (cell.typed && cell.node?.kind === "list" && cell.indexes.length > 0)
    for (const element of cell.indexes) yield* without(cell.element(element) as Cell, stand, index + 1)
  else {
    const place = placeBelow(cell, cell.node, rest)
    const isEmpty = cell.typed && cell.node?.kind === "list"
    yield { place, because: isEmpty ? { why: "absent", what: `${textOf(cell)}/*` } : because }
  }
}

/** A place inside one that is not there, in the order of the schema. */
export function placeBelow(from: Place, node: Node | undefined, [key, ...rest]: Pattern): Place {
  if (key === undefined) return from
  const member = node?.kind === "object" ? node.members.get(key) : undefined
  const inside = member?.node ?? (node?.kind === "list" ? node.rest : undefined)
  const place = { in: from.in, parent: from, key, rank: member?.rank ?? 0, depth: from.depth + 1 }
  return placeBelow(place, inside, rest)
}

/** A place in one text: `body/handler/type`. */
export function textOf(place: Place): string {
  return place.in + toPointer(pathOf(place))
}
