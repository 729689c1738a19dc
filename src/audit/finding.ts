/** What may be wrong with the rules of an operation, in the order in which it is told. */
export const findingKinds = [
  "unruledField",
  "cannotFail",
  "cannotRun",
  "contradiction",
  "closedState",
  "unreadFact",
  "clauseWithoutExample",
  "leakingParam",
  "unservedRule",
  "staleReason",
] as const
export type FindingKind = (typeof findingKinds)[number]

/** Something in the rules themselves that is most likely not meant. Plain JSON. */
export interface Finding {
  readonly operation: string
  readonly kind: FindingKind
  readonly rule?: string
  /** A place as a pack writes it (`/handler/type`, `path/id`), a state, a fact, a param, or lines of the document. */
  readonly at?: string
  /** What is wrong and what to do, in a sentence. */
  readonly says: string
  /** Why it stands as it is: the reason that was given for it. */
  readonly argued?: string
}

/** A reason for findings to stand: of one kind, all of an operation or those at some places or of some rules. */
export interface Reason {
  readonly operation: string
  readonly kind: FindingKind
  readonly at?: readonly string[]
  readonly rules?: readonly string[]
  readonly because: string
}

/** What a look at one operation brings, before it is said of which. */
export type Seen = Omit<Finding, "operation" | "argued">
