import type { Ledger } from "../declare/ledger.js"
import type { Seen } from "./finding.js"

/** As much of an example as is looked at. */
export interface AnyExample {
  readonly rule: string
  readonly expect: string | readonly { readonly rule: string }[]
}

/** Clauses of the document that became a rule which no example brings. */
export function clausesWithoutExample(
  rules: readonly { readonly id: string }[],
  { clauses }: Ledger,
  examples: readonly AnyExample[],
): readonly Seen[] {
  const own = new Set(rules.map(({ id }) => id))
  const shown = new Set(
    examples.flatMap(({ expect }) => (typeof expect === "string" ? [] : expect.map(({ rule }) => rule))),
  )
  return clauses.flatMap((clause) => {
    const { lines, says } = clause
    const of = "rules" in clause ? (clause.rules ?? []) : []
    return of
      .filter((id) => own.has(id) && !shown.has(id))
      .map((rule): Seen => ({
        kind: "clauseWithoutExample",
        rule,
        at: `lines ${lines.join("–")}`,
        says: `no example brings ${rule}, to which the clause “${says}” came: add one that breaks it`,
      }))
  })
}
