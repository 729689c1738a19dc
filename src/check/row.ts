import type { PlacedRule } from "../tree/tree.js"
import type { Place } from "../operation/place.js"

/** What became of a rule at a place. A rule that does not apply somewhere has no row there. */
export type Row = { readonly rule: PlacedRule; readonly place: Place } & (
  | { readonly is: "passed" }
  | { readonly is: "failed"; readonly params: object }
  | { readonly is: "unchecked"; readonly facts: readonly string[] }
  | { readonly is: "fault" }
)
