import type { Finding } from "../verdict/issue.js"
import type { Unchecked } from "../verdict/verdict.js"
import type { Field, FieldOutline, FormOutline } from "./field.js"

/** As much of an operation as a form asks. */
export interface Judge {
  check(
    body: unknown,
    facts: unknown,
    options: object,
  ): { readonly issues: readonly Finding[]; readonly unchecked: readonly Unchecked[] }
}

type Editable = Pick<Field, "editable" | "closedBy" | "needs">

/** Tells of each field whether it may be sent in a state: by what the operation says of bodies that have every field. */
export function editableIn(
  operation: Judge,
  { locks, probes }: FormOutline,
  facts: unknown,
  locale: unknown,
): (field: FieldOutline) => Editable {
  const verdicts = locks.length === 0 ? [] : probes.map((probe) => operation.check(probe, facts, { locale, maxIssues: Infinity })) // prettier-ignore
  const closed = firstAt(locks, verdicts.flatMap(({ issues }) => issues)) // prettier-ignore
  const lacking = firstAt(locks, verdicts.flatMap(({ unchecked }) => unchecked)) // prettier-ignore
  return ({ pointer }) => {
    const place = pointer.split("/*")[0] as string // the list that it is in
    const issue = closed.get("") ?? closed.get(place)
    if (issue !== undefined) return { editable: false, closedBy: { rule: issue.rule, message: issue.message } }
    const unknown = lacking.get("") ?? lacking.get(place)
    return unknown === undefined ? { editable: true } : { editable: undefined, needs: unknown.fact }
  }
}

/** What the locks found, by place. */
function firstAt<Found extends Finding | Unchecked>(
  locks: readonly string[],
  all: readonly Found[],
): ReadonlyMap<string, Found> {
  const own = all.filter((found) => found.in === "body" && locks.includes(found.rule))
  return new Map(own.toReversed().map((found) => [found.pointer, found]))
}
