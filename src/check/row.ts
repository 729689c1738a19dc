import type { PlacedRule } from "../tree/tree.js"
import type { Place } from "../operation/place.js"

/** Why a rule does not apply somewhere: what it needs is absent or invalid, or its own condition leaves the place out. */
export type Inapplicable =
  | { readonly why: "absent" | "invalid"; readonly what: string }
  | { readonly why: "when" }
  /** A state table does not list the state. */
  | { readonly why: "state" }

/** What became of a rule at a place. Where a rule does not apply it has a row only if everything is to be told. */
export type Row = { readonly rule: PlacedRule; readonly place: Place } & (
  | { readonly is: "passed" }
  | { readonly is: "failed"; readonly params: object }
  | { readonly is: "unchecked"; readonly facts: readonly string[] }
  | { readonly is: "fault" }
  | { readonly is: "inapplicable"; readonly because: Inapplicable }
)
