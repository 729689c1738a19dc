import type { StandardSchema } from "../declare/operation.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { Options } from "../verdict/options.js"
import type { Spot } from "../verdict/spot.js"
import type { VerdictOf } from "../verdict/verdict.js"

type AnyParams = Readonly<Record<string, object>>
type AnyVerdict = VerdictOf<unknown, AnyParams, unknown>

/** Says what stands in the way of judging, in the caller's language. */
type Say = (options: Options | undefined, rule: "unchecked", params: EngineParams["unchecked"]) => string

/**
 * Standard Schema V1 over a check: it follows `ok`, so a fact that was not given is an issue that names it. Facts and options of
 * one call come under `libraryOptions.perevir`; what other libraries find beside it is theirs.
 */
export function standardSchema(
  check: (body: unknown, facts?: unknown, options?: Options) => AnyVerdict,
  say: Say,
): StandardSchema<unknown, unknown, AnyParams> {
  return {
    version: 1,
    vendor: "perevir",
    validate: (value, { libraryOptions } = {}) => {
      const { facts, options } = (libraryOptions?.["perevir"] ?? {}) as { facts?: unknown; options?: Options }
      const verdict = check(value, facts, options)
      if (verdict.ok) return { value: verdict.value }
      if (verdict.outcome !== "undecided") return { issues: verdict.issues.map(intoBody) }
      const lacking = verdict.unchecked.filter(({ severity }) => severity === "error")
      const said = lacking.map((one) => ({
        ...one,
        message: say(options, "unchecked", { rules: [one.rule], facts: [one.fact] }),
      }))
      return { issues: said.map(intoBody) }
    },
  }
}

/** A path of the standard leads into what was validated: what stands elsewhere is told of at the root. */
const intoBody = <I extends Spot>(issue: I): I => (issue.in === "body" ? issue : { ...issue, path: [] })
