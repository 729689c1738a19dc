/** Thrown by `assert` when an update is not accepted; `verdict` says why. Its message names rules and places, never values. */
export class Rejected<V extends { readonly outcome: string } = { readonly outcome: string }> extends Error {
  override readonly name = "Rejected"

  constructor(
    operation: string,
    readonly verdict: V & {
      readonly issues: readonly { readonly rule: string; readonly pointer: string }[]
      readonly unchecked: readonly { readonly rule: string; readonly pointer: string; readonly fact: string }[]
    },
  ) {
    const found = verdict.issues.map(({ rule, pointer }) => `${rule} at ${JSON.stringify(pointer)}`)
    const lacking = verdict.unchecked.map(({ rule, fact }) => `${rule} lacks ${fact}`)
    super(`${operation} is ${verdict.outcome}: ${(found.length > 0 ? found : lacking).join(", ")}`)
  }
}
