import { toPointer } from "../pointer.js"
import type { EditableRule, Node } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { dig } from "./dig.js"
import { pathOf } from "../operation/place.js"
import { read, type Scope } from "./reading.js"
import type { Row } from "./row.js"
import { isUnchanged } from "./unchanged.js"
import { whyNot } from "./why-not.js"

/** Asks a state table at one leaf that is there: a member, for a list is a leaf. */
export function* rowOfLeaf(
  rule: EditableRule,
  place: Cell,
  scope: Scope,
  unchanged: "reject" | "allow",
): Iterable<Row> {
  const state = read(scope, rule.by, [])
  if (state === "inapplicable") {
    if (scope.tells)
      yield { rule, place, is: "inapplicable", because: whyNot(scope, { reads: [["state", rule.by]] }, []) }
    return
  }
  if ("lacks" in state) {
    yield { rule, place, is: "unchecked", facts: [state.lacks] }
    return
  }
  const open = rule.open.get(String(state.value))
  if (open === undefined) {
    if (scope.tells) yield { rule, place, is: "inapplicable", because: { why: "state" } }
    return
  }
  const { stored, tree } = scope.facts
  const mayBeSame = unchanged === "allow" && tree.stored !== undefined
  try {
    const isSame = (kept: Cell): boolean =>
      isUnchanged(place.judging, place.declared as Node, place.given, dig(kept.given, pathOf(place)))
    if (open.has(toPointer(pathOf(place))) || (mayBeSame && stored && isSame(stored)))
      yield { rule, place, is: "passed" }
    else if (mayBeSame && !stored) yield { rule, place, is: "unchecked", facts: [tree.stored] }
    else yield { rule, place, is: "failed", params: { state: state.value } }
  } catch {
    yield { rule, place, is: "fault" }
  }
}
