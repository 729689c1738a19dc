import type { Locale } from "../declare/locale.js"

/**
 * Declares a language for an operation, or for several of one pack that share a table: `defineLocale<typeof create | typeof replace>`.
 *
 * Every rule has its sentence: one that is missing or too many, or a param that the rule does not give, is a type error.
 * Costs nothing: what comes in goes out.
 */
export function defineLocale<O>(table: Locale<O>): Locale<O> {
  return table
}
