import type { Finding } from "./issue.js"
import type { Unchecked } from "./verdict.js"

/** A verdict that is not accepted, of any operation: what is left of a verdict once `ok` has been asked for. */
export interface Refused {
  readonly outcome: "undecided" | "rejected" | "fault"
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly unchecked: readonly Unchecked[]
  readonly dropped: number
}

/** Thrown by `assert` when an update is not accepted; `verdict` says why. Its message names rules and places, never values. */
export class Rejected<V extends Refused = Refused> extends Error {
  override readonly name = "Rejected"

  constructor(
    operation: string,
    readonly verdict: V,
  ) {
    const found = verdict.issues.map(({ rule, pointer }) => `${rule} at ${JSON.stringify(pointer)}`)
    const lacking = verdict.unchecked.map(({ rule, fact }) => `${rule} lacks ${fact}`)
    super(`${operation} is ${verdict.outcome}: ${(found.length > 0 ? found : lacking).join(", ")}`)
  }
}
