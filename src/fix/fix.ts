import type { Operation, OperationTypes, OptionsOf } from "../declare/operation.js"
import { applyPatch, placesTouched } from "../verdict/apply-patch.js"
import type { Finding } from "../verdict/issue.js"
import type { Options } from "../verdict/options.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { VerdictOf } from "../verdict/verdict.js"

/** A fix that was applied. The patch may carry the value of a sensitive member. */
export interface AppliedFix<Id extends string = string> {
  /** The rule that objected. */
  readonly rule: Id
  /** Where it objected. */
  readonly pointer: string
  readonly patch: readonly PatchOperation[]
}

/** A body with its fixes applied. */
export interface Fixed<T extends OperationTypes> {
  /** The body as it may be sent or shown; where nothing was fixed, the one that was given. What did not change is shared with it. */
  readonly body: unknown
  /** What was done, in order. */
  readonly applied: readonly AppliedFix[]
  /** What is said of the fixed body, by the options that were given. */
  readonly verdict: VerdictOf<T["value"], T["params"], T["plan"]>
}

/** A chain of fixes, each made possible by the one before, is never that long in earnest. */
const mostRounds = 100

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
  const shown = operation.given(facts, { ...options, sensitive: "show" }) as unknown as Judge
  const whole = operation.given(facts, { ...options, maxIssues: Infinity }) as unknown as Judge
  const applied: AppliedFix[] = []
  const tried = new Set<string>()
  let now = body
  for (let round = 0; round < mostRounds; round++) {
    const { issues, warnings } = shown.check(now, undefined, {
      maxIssues: ((options as Options).maxIssues ?? 100) + applied.length,
    })
    const offers = [...issues, ...warnings].filter(offersFix).filter((offer) => !tried.has(keyOf(offer)))
    if (offers.length === 0) break
    const touched: string[] = []
    for (const offer of offers) {
      const places = placesHeld(offer.fix)
      // What overlaps with a change of this round is asked for again in the next one.
      if (places.some((place) => touched.some((other) => overlap(place, other)))) continue
      tried.add(keyOf(offer))
      const after = patched(now, offer.fix)
      // Fixes were tried one by one: the first of a round needs no second trial.
      if (after === undefined || (touched.length > 0 && !helps(whole, offer, now, after.body))) continue
      now = after.body
      applied.push({ rule: offer.rule, pointer: offer.pointer, patch: offer.fix })
      touched.push(...places)
    }
  }
  return { body: now, applied, verdict: operation.check(now, facts, options) }
}

/** What is found at places, whatever the operation. */
interface Judge {
  check(body: unknown, facts: undefined, options: Options): FoundThere
  checkField(pointer: string, body: unknown): FoundThere
}

interface FoundThere {
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
}

type Offer = Finding & Required<Pick<Finding, "fix">>

function offersFix(found: Finding): found is Offer {
  return found.in === "body" && found.fix !== undefined
}

function keyOf({ rule, in: part, pointer }: Pick<Finding, "rule" | "in" | "pointer">): string {
  return `${rule} ${part} ${pointer}`
}

/** The places whose meaning a patch changes: what is taken out of a list moves all of it. */
function placesHeld(patch: readonly PatchOperation[]): readonly string[] {
  return patch.flatMap((operation) => {
    if (operation.op === "replace") return [operation.path]
    const takenOut = operation.op === "move" ? operation.from : operation.path
    const held = takenOut.replace(/\/\d+$/, "")
    return operation.op === "move" ? [held, operation.path] : [held]
  })
}

/** Whether one place is the other or inside it. */
function overlap(a: string, b: string): boolean {
  return `${a}/`.startsWith(`${b}/`) || `${b}/`.startsWith(`${a}/`)
}

function patched(body: unknown, patch: readonly PatchOperation[]): { readonly body: unknown } | undefined {
  try {
    return { body: applyPatch(body, patch) }
  } catch {
    return undefined
  }
}

/** Tries a fix again, where others were applied since it was offered. */
function helps(judge: Judge, offer: Offer, before: unknown, after: unknown): boolean {
  const own = keyOf(offer)
  return placesTouched(offer.fix).every((place) => {
    const known = new Set(judge.checkField(place, before).issues.map(keyOf))
    known.delete(own)
    const { issues, warnings } = judge.checkField(place, after)
    return issues.every((issue) => known.has(keyOf(issue))) && !warnings.some((warning) => keyOf(warning) === own)
  })
}
