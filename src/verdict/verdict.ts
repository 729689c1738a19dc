import type { IssueOf } from "./issue.js"
import type { Severity, Spot } from "./spot.js"

/** A rule that applies but could not be judged: which fact it lacks, or which part of the request was not given. */
export interface Unchecked<Id extends string = string> extends Spot {
  readonly rule: Id
  readonly severity: Severity
  readonly fact: string
}

/** A change made to the value before it was judged: text composed to NFC, or an unknown member left out. */
export interface Normalised extends Spot {
  readonly change: "nfc" | "stripped"
}

interface Judged<R> {
  /** What was found and does not reject. */
  readonly warnings: readonly IssueOf<R>[]
  readonly unchecked: readonly Unchecked<keyof R & string>[]
  /** Changes made before judging; as many as `maxIssues`. */
  readonly normalised: readonly Normalised[]
  /** How many issues and warnings `maxIssues` cut off. */
  readonly dropped: number
}

interface Passed<V, P> {
  /** The value itself, unless something in it was normalised, stripped or decoded. */
  readonly value: V
  /** What the update will do, for an operation that says so. */
  readonly plan: P
  readonly issues: readonly []
}

interface Failed<R> {
  readonly value?: never
  readonly plan?: never
  /** Errors, at least one. */
  readonly issues: readonly [IssueOf<R>, ...IssueOf<R>[]]
}

/**
 * What a check says, a union on `outcome` and on `ok`.
 *
 * - `accepted`: nothing that could reject was left unjudged, and nothing did. Only here is `ok` true.
 * - `undecided`: nothing failed, but a rule that could reject lacks a fact; `unchecked` says which.
 * - `rejected`: `issues` says why.
 * - `fault`: a rule threw, a fact was broken, or reading the input threw. Ours or the caller's mistake, not the sender's.
 */
export type VerdictOf<V, R, P> = Judged<R> &
  (
    | ({ readonly ok: true; readonly outcome: "accepted" } & Passed<V, P>)
    | ({ readonly ok: false; readonly outcome: "undecided" } & Passed<V, P>)
    | ({ readonly ok: false; readonly outcome: "rejected" | "fault" } & Failed<R>)
  )

/** A verdict on one place: as {@link VerdictOf}, without value and plan. */
export interface FieldVerdictOf<R> extends Judged<R> {
  readonly ok: boolean
  readonly outcome: "accepted" | "undecided" | "rejected" | "fault"
  readonly issues: readonly IssueOf<R>[]
}
