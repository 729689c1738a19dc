import type { AnyLocale } from "./locale.js"

/** As no id is a rule of an operation that nothing is known of, no table is its locale. */
type LocaleOfRules<RuleId> = [RuleId] extends [never] ? never : AnyLocale

/**
 * How strict a check is, and in which language it answers. The first value named is the default.
 *
 * `off` and `error` win over `inferred`; one id in both, an engine rule in either, or a name that does not exist throws.
 */
export interface Options<RuleId extends string = string, Locale = LocaleOfRules<RuleId>> {
  /** What becomes of a rule that could reject but lacks a fact: the outcome is undecided, it is let through, or it rejects. */
  readonly unchecked?: "undecided" | "allow" | "reject"
  /** Members that the document does not list: an issue, left out of `value`, or let through unseen. */
  readonly unknownKeys?: "reject" | "strip" | "ignore"
  /** Whether a member that equals the stored one may be sent although it is not editable. */
  readonly unchanged?: "reject" | "allow"
  /** Rules that no document states: as declared, all as errors, or none. */
  readonly inferred?: "default" | "error" | "off"
  /** Rules that are not reported. What they judge stays invalid for the rules that read it. */
  readonly off?: readonly RuleId[]
  /** Warnings to report as errors. */
  readonly error?: readonly RuleId[]
  /** Whether text is composed to NFC before it is judged (true). */
  readonly normalize?: boolean
  /** Whether an issue may carry the value of a sensitive member. */
  readonly sensitive?: "redact" | "show"
  /** How many issues and warnings are reported (100), and how many changes; errors outlive warnings. */
  readonly maxIssues?: number
  /** The language of the messages: a table that was imported for it (`perevir/deals/uk`). English needs none. */
  readonly locale?: Locale | undefined
}
