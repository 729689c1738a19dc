import type { StandardSchema } from "../declare/operation.js"
import type { EngineParams } from "../verdict/engine-rules.js"
import type { Options } from "../verdict/options.js"
import type { VerdictOf } from "../verdict/verdict.js"

type AnyVerdict = VerdictOf<unknown, Readonly<Record<string, object>>, unknown>

/** Says what stands in the way of judging, in the caller's language. */
type Say = (options: Options | undefined, rule: "unchecked", params: EngineParams["unchecked"]) => string

/**
 * Standard Schema V1 over a check: it follows `ok`, so a fact that was not given is an issue that names it. Facts and options of
 * one call come under `libraryOptions.perevir`; what other libraries find beside it is theirs.
 */
export function standardSchema(
  check: (body: unknown, facts?: unknown, options?: Options) => AnyVerdict,
  say: Say,
): StandardSchema<unknown> {
  return {
    version: 1,
    vendor: "perevir",
    validate: (value, { libraryOptions } = {}) => {
      const { facts, options } = (libraryOptions?.["perevir"] ?? {}) as { facts?: unknown; options?: Options }
      const verdict = check(value, facts, options)
      if (verdict.ok) return { value: verdict.value }
      if (verdict.outcome !== "undecided")
        return { issues: verdict.issues.map(({ message, path }) => ({ message, path })) }
      const lacking = verdict.unchecked.filter(({ severity }) => severity === "error")
      return {
        issues: lacking.map(({ rule, fact, path }) => ({
          message: say(options, "unchecked", { rules: [rule], facts: [fact] }),
          path,
        })),
      }
    },
  }
}
