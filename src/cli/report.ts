import type { AnyVerdict } from "./operations.js"

/**
 * A verdict as the command prints it in JSON. `value` is the sender's data, sensitive members and all: without leave it is left
 * out, never printed in part, so that no one takes half a value for a whole one.
 */
export function reportOf(operation: string, verdict: AnyVerdict, shown: boolean): object {
  const { value, ...rest } = verdict
  const valueOrNot = shown ? { value } : { withheld: ["value"] }
  return { operation, ...rest, ...(value !== undefined && valueOrNot) }
}
