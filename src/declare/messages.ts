import type { Carries, CarriedBy } from "./context.js"
import type { Listed, Rule } from "./rule.js"

/** A locale's sentences: one for each rule that a type carries or a list names, from the params of that rule. */
export type Messages<S extends Carries<unknown>, L extends readonly Rule[] = []> = MessagesOf<CarriedBy<S> & Listed<L>>

/** Sentences for rules with the params `R`. */
export type MessagesOf<R> = { readonly [K in keyof R]: (params: R[K]) => string }
