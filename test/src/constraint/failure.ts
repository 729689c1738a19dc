import type { Constraint } from "../../../src/constraint/index.js"

/** The params of the issue that a value brings; `passes` when it brings none. */
export const failure = <T, P>(constraint: Constraint<T, P>, value: T, given = value): P | "passes" | "no params" =>
  constraint.test(value) ? "passes" : (constraint.params?.(value, given) ?? "no params")

/** The same for a text as the caller wrote it, before NFC. */
export const failureOfText = <P>(constraint: Constraint<string, P>, given: string): P | "passes" | "no params" =>
  failure(constraint, given.normalize("NFC"), given)
