import type { Description } from "./description.js"

/** Stands in an issue's params where the value of a sensitive member would. */
export type Redacted = "[redacted]"

/** Checks one value, and says as data everything else that is known about the check. */
export interface Constraint<in T, out P = {}> {
  /** Tells whether the value passes. Texts are given well-formed and, where the type asks for it, in NFC. */
  readonly test: (value: T) => boolean
  /**
   * Makes the params of the message; called only when `test` failed. `given` is the value as the caller wrote it, before
   * NFC. Plain JSON: no member is undefined, no number is -0.
   */
  readonly params?: (value: T, given: T) => P
  /** Proposes the one certain replacement, or undefined when there is none. It is verified before it is offered. */
  readonly fix?: (value: T) => unknown
  /** Names the params that hold the value itself, which a sensitive member must not show; `[]` says that none does. */
  readonly reveals?: readonly string[] // not `keyof P`: P would no longer be covariant
  /** Marks a check that only well-formed texts in NFC pass: neither need be asked of a text that does. */
  readonly composed?: true
  /**
   * Says as data which values pass. Without it what is made of constraints (JSON Schema, SQL, form fields, generated values) does
   * without this one, and says so. Of a path or query, text for an `integer` is read as one, not as any number.
   */
  readonly describes?: Description
}
