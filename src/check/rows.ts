import type { CheckRule, PlacedRule, Stand } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { rowsOfFind } from "./find-rows.js"
import { rowOfLeaf } from "./leaf-rows.js"
import { readAll, type Scope } from "./reading.js"
import type { Row } from "./row.js"
import { type Focus, indexesInFocus } from "../operation/focus.js"
import { type Place, placeAt } from "../operation/place.js"
import { placesOf } from "./stands.js"
import { placesWithout, whyNot } from "./why-not.js"

/** Asks a rule of an operation at each of its places, or at those that stand at or read the place in focus. */
export function* rowsOf(rule: PlacedRule, scope: Scope, unchanged: "reject" | "allow", focus?: Focus): Iterable<Row> {
  if (rule.kind === "find") {
    yield* rowsOfFind(rule, scope, focus)
    return
  }
  for (const [index, stand] of rule.stands.entries()) {
    const fixed = focus === undefined ? [] : indexesInFocus(stand, focus)
    if (fixed === undefined) continue
    if (scope.request.roots[stand.part] === undefined && rule.kind === "check") {
      yield* rowsWithoutPart(rule, stand, index, scope)
      continue
    }
    for (const { cell, indexes } of placesOf(stand, scope, fixed))
      yield* rule.kind === "editable"
        ? rowOfLeaf(rule, cell, scope, unchanged)
        : rowOfCheck(rule, stand, cell, indexes, scope)
    if (scope.tells)
      for (const { place, because } of placesWithout(stand, scope)) yield { rule, place, is: "inapplicable", because }
  }
}

function* rowOfCheck(
  rule: CheckRule,
  stand: Stand,
  place: Place,
  indexes: readonly number[],
  scope: Scope,
): Iterable<Row> {
  try {
    if (rule.when !== undefined && !rule.when((place as Partial<Cell>).value)) {
      if (scope.tells) yield { rule, place, is: "inapplicable", because: { why: "when" } }
      return
    }
    const given = readAll(scope, stand, indexes)
    if (given === "inapplicable") {
      if (scope.tells) yield { rule, place, is: "inapplicable", because: whyNot(scope, stand, indexes) }
      return
    }
    if ("lacks" in given) yield { rule, place, is: "unchecked", facts: given.lacks }
    else if (rule.check(given.values)) yield { rule, place, is: "passed" }
    else yield { rule, place, is: "failed", params: rule.params?.(given.values) ?? {} }
  } catch {
    yield { rule, place, is: "fault" }
  }
}

/** A rule of a part that is not there. In `check` it runs only if it reads nothing but facts; in `checkRequest` it lacks the part. */
function* rowsWithoutPart(rule: CheckRule, stand: Stand, index: number, scope: Scope): Iterable<Row> {
  const place = placeAt(stand.part, stand.pattern)
  const inapplicable = { rule, place, is: "inapplicable", because: { why: "absent", what: stand.part } } as const
  if (stand.pattern.includes("*")) {
    if (scope.tells) yield inapplicable
    return
  }
  const factsOnly = stand.reads.every(([, { source }]) => source === "facts" || source === "stored")
  if (factsOnly && index === 0) yield* rowOfCheck(rule, stand, place, [], scope)
  else if (!factsOnly && scope.request.whole) yield { rule, place, is: "unchecked", facts: [stand.part] }
  else if (scope.tells) yield inapplicable
}
