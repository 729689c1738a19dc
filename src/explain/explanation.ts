import type { Inapplicable } from "../check/row.js"
import type { DeclaredRule } from "../check/declared.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Severity, Spot } from "../verdict/spot.js"

export type { Inapplicable } from "../check/row.js"

/** One read of a rule at a place, as it is written with the indexes of this place. */
export type ReadThere = { readonly read: string } & (
  | {
      readonly is: "given"
      /** `"[redacted]"` wherever it is sensitive, unless asked to show it. */
      readonly value: unknown
    }
  | { readonly is: "absent" | "invalid" }
  /** The fact, or the part of the request, is not known. */
  | { readonly is: "unknown"; readonly lacks: string }
)

/** What became of a rule at a place, what it read there, and what it rests on. */
export type ExplainedRow = Spot & {
  readonly rule: string
  /** What it counts as by the options. */
  readonly severity: Severity
  readonly reads: readonly ReadThere[]
} & Pick<DeclaredRule, "says" | "citation" | "infers"> &
  (
    | { readonly is: "passed" | "off" }
    | {
        readonly is: "failed"
        readonly params: unknown
        readonly message: string
        readonly fix?: readonly PatchOperation[]
      }
    | { readonly is: "unchecked"; readonly facts: readonly string[] }
    | { readonly is: "inapplicable"; readonly because: Inapplicable }
  )

/** Every rule at every place of a request, in the order in which `check` reports. */
export interface Explanation {
  readonly operation: string
  readonly outcome: "accepted" | "undecided" | "rejected" | "fault"
  readonly rows: readonly ExplainedRow[]
  /** How many rows that failed `maxIssues` cut off. */
  readonly dropped: number
}
