import { toPointer } from "../pointer.js"
import type { EditableRule } from "../tree/tree.js"
import type { Cell } from "./cell.js"
import { pathOf } from "../operation/place.js"
import { read, type Scope } from "./reading.js"
import type { Row } from "./row.js"
import { sameValue } from "./same-value.js"
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
    if (open.has(toPointer(pathOf(place))) || (mayBeSame && stored && isUnchanged(place, stored)))
      yield { rule, place, is: "passed" }
    else if (mayBeSame && !stored) yield { rule, place, is: "unchecked", facts: [tree.stored] }
    else yield { rule, place, is: "failed", params: { state: state.value } }
  } catch {
    yield { rule, place, is: "fault" }
  }
}

/** Whether a member equals the stored one, both composed, as far as the shape names what is inside. A stored null equals only absence. */
function isUnchanged(cell: Cell, stored: Cell): boolean {
  let kept: Cell | undefined = stored
  for (const key of pathOf(cell)) kept = kept?.member(String(key))
  if (kept === undefined || !kept.present || kept.value === null) return false
  return sameValue(
    namedValue(cell, () => true),
    namedValue(kept, (value) => value !== null),
  )
}

/** A value with the members that the shape names and `keep` wants. */
function namedValue(cell: Cell, keep: (value: unknown) => boolean): unknown {
  cell.settle()
  if (!cell.typed) return cell.value
  if (cell.node?.kind === "list") return cell.indexes.map((index) => namedValue(cell.element(index) as Cell, keep))
  if (cell.node?.kind !== "object" || cell.node.rest !== undefined) return cell.built()
  const members = [...cell.node.members.keys()].map((name) => cell.member(name) as Cell)
  const there = members.filter((member) => member.present && keep(member.value))
  return Object.fromEntries(there.map((member) => [member.key, namedValue(member, keep)]))
}
