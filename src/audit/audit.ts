import type { Declared } from "../check/declared.js"
import type { Ledger } from "../declare/ledger.js"
import type { OperationTypes } from "../declare/operation.js"
import type { AnyDeclared } from "../testing/drafting.js"
import { clausesWithoutExample, type AnyExample } from "./clauses.js"
import { contradictions } from "./contradictions.js"
import { type Finding, findingKinds, type Reason, type Seen } from "./finding.js"
import { idleRules } from "./idle-rules.js"
import { leakingParams } from "./leaking-params.js"
import { Observed } from "./observed.js"
import { closedStates } from "./closed-states.js"
import { unreadFacts } from "./unread-facts.js"
import { unruledFields } from "./unruled-fields.js"

/** What else is at hand for an operation. */
export interface AuditOptions {
  /** Its document, clause by clause. */
  readonly ledger?: Ledger
  /** Its examples: each clause that became a rule has one in which the rule is found. */
  readonly examples?: readonly AnyExample[]
  /** Why some findings stand as they are. One that no finding needs is a finding itself. */
  readonly argued?: readonly Reason[]
}

/**
 * Audits the rules of an operation: what in them cannot be meant, found by the shape, by what each constraint says of itself, and by
 * requests drawn to pass and to break each rule (the same ones each time). Takes some seconds.
 *
 * @throws when the shape has a required member that no value can be made for.
 */
export function audit<T extends OperationTypes>(declared: Declared<T>, options: AuditOptions = {}): readonly Finding[] {
  const { ledger, examples, argued = [] } = options
  const observed = new Observed(declared as AnyDeclared)
  const seen = [
    ...unruledFields(declared.tree),
    ...idleRules(observed),
    ...contradictions(observed),
    ...closedStates(declared.tree),
    ...unreadFacts(observed),
    ...(ledger && examples ? clausesWithoutExample(declared.rules, ledger, examples) : []),
    ...leakingParams(observed),
  ]
  const reasons = argued.filter(({ operation }) => operation === declared.id)
  const all = [...seen, ...stale(reasons, seen)].map((one): Finding => {
    const because = reasons.find((reason) => isFor(reason, one))?.because
    return { operation: declared.id, ...one, ...(because !== undefined && { argued: because }) }
  })
  return all.toSorted((a, b) => findingKinds.indexOf(a.kind) - findingKinds.indexOf(b.kind))
}

const isFor = ({ kind, at, rules }: Reason, seen: Seen): boolean =>
  kind === seen.kind && (at?.includes(seen.at ?? "") ?? true) && (rules?.includes(seen.rule ?? "") ?? true)

/** Reasons, and places and rules in them, that no finding needs. */
function stale(reasons: readonly Reason[], seen: readonly Seen[]): readonly Seen[] {
  const single = reasons.flatMap(({ at, rules, ...reason }): readonly Reason[] => [
    ...(at ?? []).map((one) => ({ ...reason, at: [one] })),
    ...(rules ?? []).map((one) => ({ ...reason, rules: [one] })),
    ...(at === undefined && rules === undefined ? [reason] : []),
  ])
  return single
    .filter((reason) => !seen.some((one) => isFor(reason, one)))
    .map(({ kind, at, rules, because }) => ({
      kind: "staleReason",
      ...(rules && { rule: String(rules[0]) }),
      ...(at && { at: String(at[0]) }),
      says: `there is no ${kind} here any more that needs a reason (${because}): take it out`,
    }))
}
