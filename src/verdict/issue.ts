import type { EngineParams } from "./engine-rules.js"
import type { PatchOperation } from "./patch.js"
import type { Severity, Spot } from "./spot.js"

/** What one rule found at one place. Plain JSON: it survives `structuredClone` and `JSON.stringify` unchanged. */
export interface Finding<Id extends string = string, P = unknown> extends Spot {
  readonly rule: Id
  readonly severity: Severity
  /** For a person, in the caller's locale. */
  readonly message: string
  /** What the message is made of. Names are public and never change. */
  readonly params: P
  /** Offered only when afterwards the rule passes there and no new error appears. */
  readonly fix?: readonly PatchOperation[]
}

/** Params by rule id, as a union of findings: `rule` tells which `params` an issue has. */
export type Findings<R> = R extends unknown ? { [K in keyof R & string]: Finding<K, R[K]> }[keyof R & string] : never

/** An issue of an operation whose rules have the params `R`: one of its own rules', or one of the engine's. */
export type IssueOf<R> = Findings<R & EngineParams>
