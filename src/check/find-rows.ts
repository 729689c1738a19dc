import { parsePointer } from "../pointer.js"
import type { FindRule, Pattern, Stand } from "../tree/tree.js"
import type { Part } from "../verdict/spot.js"
import type { Cell } from "./cell.js"
import { locate, readAll, type Scope } from "./reading.js"
import type { Row } from "./row.js"
import { fills, type Focus, indexesInFocus } from "../operation/focus.js"
import { type Place, placeAt } from "../operation/place.js"
import { placesOf } from "./stands.js"
import { placesWithout, whyNot } from "./why-not.js"

/** Asks a rule over lists, once for all its places. */
export function* rowsOfFind(rule: FindRule, scope: Scope, focus: Focus | undefined): Iterable<Row> {
  const inFocus = (stand: Stand): boolean => focus === undefined || indexesInFocus(stand, focus) !== undefined
  if (!rule.stands.some(inFocus)) return
  const places = rule.stands
    .flatMap((stand) => [...placesOf(stand, scope, [])].map(({ cell }) => cell))
    .filter(isBeforeHoles)
  if (scope.tells)
    for (const stand of rule.stands)
      for (const { place, because } of placesWithout(stand, scope)) yield { rule, place, is: "inapplicable", because }
  try {
    const applying = places.filter((cell) => rule.when === undefined || rule.when(cell.value))
    if (scope.tells)
      for (const place of except(places, applying)) yield { rule, place, is: "inapplicable", because: { why: "when" } }
    if (applying.length === 0) return
    const given = readAll(scope, rule.stands[0] as Stand, [], true)
    if (given === "inapplicable") {
      if (scope.tells) {
        const because = whyNot(scope, rule.stands[0] as Stand, [])
        for (const place of applying) yield { rule, place, is: "inapplicable", because }
      }
      return
    }
    if ("lacks" in given) {
      for (const place of applying) yield { rule, place, is: "unchecked", facts: given.lacks }
      return
    }
    const failed = failedPlaces(rule, rule.find(given.values), scope)
    for (const place of applying) {
      const params = failed.get(place)
      yield params === undefined ? { rule, place, is: "passed" } : { rule, place, is: "failed", params }
    }
  } catch {
    const { part, pattern } = rule.stands[0] as Stand
    yield { rule, place: deepestThere(part, pattern, scope), is: "fault" }
  }
}

/** A list is read up to its first hole: of what stands after one the rule is told nothing. */
function isBeforeHoles({ parent, key }: Cell): boolean {
  if (parent === undefined) return true
  return (typeof key === "string" || parent.indexes[key] === key) && isBeforeHoles(parent)
}

function except(all: readonly Cell[], some: readonly Cell[]): readonly Cell[] {
  const left = new Set(all)
  for (const one of some) left.delete(one)
  return [...left]
}

function failedPlaces(
  rule: FindRule,
  objections: ReturnType<FindRule["find"]>,
  scope: Scope,
): ReadonlyMap<Cell | undefined | "invalid", object> {
  const found = new Map<Cell | undefined | "invalid", object>()
  for (const { at, params } of objections) {
    const { part, tokens } = partAndTokens(at)
    const stand = rule.stands.find((stand) => stand.part === part && fills(tokens, stand.pattern))
    if (stand === undefined) throw new Error(`${rule.id} objects to ${at}, where it does not stand`)
    const indexes = tokens.filter((_, index) => stand.pattern[index] === "*").map(Number)
    const cell = scope.request.roots[part] && locate(scope.request.roots[part], stand.pattern, indexes)
    if (!found.has(cell)) found.set(cell, params ?? {})
  }
  return found
}

function partAndTokens(at: string): { readonly part: Part; readonly tokens: readonly string[] } {
  if (at === "" || at.startsWith("/")) return { part: "body", tokens: parsePointer(at) }
  const slash = at.indexOf("/")
  return { part: at.slice(0, slash) as Part, tokens: parsePointer(at.slice(slash)) }
}

/** Where the fault of a rule over lists stands: the container of the list, as far as it is there. */
function deepestThere(part: Part, pattern: Pattern, { request }: Scope): Place {
  const star = pattern.indexOf("*")
  const root = request.roots[part]
  const cell = root && locate(root, star < 0 ? pattern : pattern.slice(0, star), [])
  return typeof cell === "object" ? cell : (root ?? placeAt(part, []))
}
