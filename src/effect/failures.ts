import * as Data from "effect/Data"
import type { Verdict } from "../declare/operation.js"

/** The verdicts of some outcomes, as the union of verdicts has them. */
type Of<O, Outcome> = Extract<Verdict<O>, { readonly outcome: Outcome }>

/** The body breaks rules: `verdict.issues` says which. */
export class Rejected<O> extends Data.TaggedError("Rejected")<{ readonly verdict: Of<O, "rejected" | "fault"> }> {}

/** Nothing failed, but a rule that could reject lacks a fact: `verdict.unchecked` says which. */
export class Undecided<O> extends Data.TaggedError("Undecided")<{ readonly verdict: Of<O, "undecided"> }> {}

/** A rule broke down, a fact was broken, or a look-up failed: `causes` has by fact what it failed with. */
export class Fault<O> extends Data.TaggedError("Fault")<{
  readonly verdict: Of<O, "rejected" | "fault">
  readonly causes: ReadonlyMap<string, unknown>
}> {}
