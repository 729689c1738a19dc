import type { Operation, OperationTypes, OptionsOf, RequestParts } from "../declare/operation.js"
import type { VerdictOf } from "../verdict/verdict.js"
import { type AppliedFix, asker, mended } from "./mended.js"

/** A body with its fixes applied. */
export interface Fixed<T extends OperationTypes> {
  /** The body as it may be sent or shown; where nothing was fixed, the one that was given. What did not change is shared with it. */
  readonly body: unknown
  /** What was done, in order. */
  readonly applied: readonly AppliedFix[]
  /** What is said of the fixed body, by the options that were given. */
  readonly verdict: VerdictOf<T["value"], T["params"], T["plan"]>
}

/** A whole request with its fixes applied. */
export interface FixedRequest<T extends OperationTypes> extends Pick<Fixed<T>, "applied"> {
  /** The request with the parts that were given. What did not change is shared with it. */
  readonly request: RequestParts
  /** What is said of the fixed request, by the options that were given. */
  readonly verdict: VerdictOf<T["request"], T["params"], T["plan"]>
}

/**
 * Applies the fixes that issues and warnings of a body offer, until none is left: look-alike letters, phones, dates, numbers
 * sent as text, misspelt and locked members. Takes either face of an operation.
 *
 * A fix is applied only when its rule then passes there and no new error appears, beside the fixes before it too; no rule is
 * fixed twice at one place, so it ends. As `check`, it looks at the first `maxIssues` findings; one more for each fix applied.
 * Costs a check a round (two, as a rule) and for each fix the rules that read its places. Never changes the body that it is given,
 * and throws only for options that do not exist. It works with the values of sensitive members: `applied` carries them;
 * `verdict` does so only when the options say `sensitive: "show"`.
 */
export function fix<T extends OperationTypes>(
  operation: Operation<T>,
  body: unknown,
  facts?: T["facts"],
  options: OptionsOf<T> = {},
): Fixed<T> {
  const { request, applied } = mended(asker(operation, false, facts, options), { body })
  return { body: request.body, applied, verdict: operation.check(request.body, facts, options) }
}

/**
 * Applies the fixes that issues and warnings of a whole request offer, as {@link fix} does to a body: in path, query and headers too,
 * and heeding the rules that read these.
 */
export function fixRequest<T extends OperationTypes>(
  operation: Operation<T>,
  request: RequestParts,
  facts?: T["facts"],
  options: OptionsOf<T> = {},
): FixedRequest<T> {
  const { request: now, applied } = mended(asker(operation, true, facts, options), { ...request })
  return { request: now, applied, verdict: operation.checkRequest(now, facts, options) }
}
