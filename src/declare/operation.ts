import type { Basis } from "../verdict/engine-rules.js"
import type { IssueOf } from "../verdict/issue.js"
import type { LocaleOf } from "../verdict/locale.js"
import type { Options } from "../verdict/options.js"
import type { Severity } from "../verdict/spot.js"
import type { FieldVerdictOf, Unchecked, VerdictOf } from "../verdict/verdict.js"

declare const types: unique symbol

/** The types of an operation: the body it takes, the whole request, the facts one may give, params by rule id, and its plan. */
export interface OperationTypes {
  readonly value: unknown
  readonly request: unknown
  readonly facts: unknown
  readonly params: unknown
  readonly plan: unknown
}

/** A rule as an operation lists it. */
export interface RuleSummary {
  readonly id: string
  readonly basis: Basis
  readonly severity: Severity
}

type RuleIdOf<T extends OperationTypes> = keyof T["params"] & string

/** The options of an operation: only its own rules, and a locale that has a sentence for each of them. */
export type OptionsOf<T extends OperationTypes> = unknown extends T["params"]
  ? Options<RuleIdOf<T>>
  : Options<RuleIdOf<T>, LocaleOf<T["params"]>>

/**
 * One request of an upstream API, and all that is known of it: call one of these before you persist or forward an update.
 *
 * No method throws for any body or facts whatever; a name that does not exist in the options throws at once.
 */
export interface Operation<T extends OperationTypes> {
  /** In the type only. */
  readonly [types]?: T
  readonly id: string
  /** Method and path, as documented: `PATCH /deals/{dealId}`. */
  readonly http: string
  readonly rules: readonly RuleSummary[]
  /** Judges a body; linear in its size, pure. Rules that read path, query or headers do not apply. */
  check(body: unknown, facts?: T["facts"], options?: OptionsOf<T>): VerdictOf<T["value"], T["params"], T["plan"]>
  /** The value of an accepted body; throws `Rejected`, with the verdict, for any other. */
  assert(body: unknown, facts?: T["facts"], options?: OptionsOf<T>): T["value"]
  /** Judges a whole request. Texts of path, query and headers decode; `value` has the parts that were given. */
  checkRequest(
    request: RequestParts,
    facts?: T["facts"],
    options?: OptionsOf<T>,
  ): VerdictOf<T["request"], T["params"], T["plan"]>
  /**
   * Judges one place, for each keystroke: what the rules that stand at it or read it find, and costs only those.
   * The union over all places is `check`; issues of the facts are in every answer. Throws when the pointer is malformed.
   */
  checkField(pointer: string, body: unknown, facts?: T["facts"], options?: OptionsOf<T>): FieldVerdictOf<T["params"]>
  /**
   * Judges a body, looking up facts on the way: each is a value, or a function that is called at most once, together with the
   * others, and only when a rule that needs it applies. One that answers `undefined` leaves the fact unknown; one that fails makes
   * a fault. Rejects with the signal's reason when that is aborted, and for options that do not exist.
   */
  checkAsync(
    body: unknown,
    facts: FactsOrLookUps<T["facts"]>,
    options?: OptionsOf<T> & Abortable,
  ): Promise<VerdictOf<T["value"], T["params"], T["plan"]>>
  /** The operation bound to a state: facts judged once, and laid under those of each call; options likewise. */
  given(facts: T["facts"], options?: OptionsOf<T>): Operation<T>
  /**
   * Standard Schema V1 over the body: a failure for whatever is not accepted; a missing fact is an issue that names it. Facts and
   * options of one call may come as `libraryOptions.perevir`.
   */
  readonly "~standard": StandardSchema<T["value"], T["facts"], T["params"]>
}

/** A way to find a fact out, when it is needed. */
export type LookUp<Fact> = (
  request: RequestParts,
  context: { readonly signal: AbortSignal },
) => Fact | undefined | Promise<Fact | undefined>

/** Facts, each by itself or as a way to find it out. */
export type FactsOrLookUps<F> = { readonly [K in keyof F]: F[K] | LookUp<F[K]> }

/** What can be called off. */
export interface Abortable {
  readonly signal?: AbortSignal | undefined
}

/** A request as it comes: plain objects of texts, or of values already decoded, and the body. A part left out was not given. */
export interface RequestParts {
  readonly path?: unknown
  readonly query?: unknown
  readonly headers?: unknown
  readonly body?: unknown
}

/** Standard Schema, version 1 (https://standardschema.dev), as of version 1.1 of its package. */
export interface StandardSchema<Value, Facts = unknown, Params = unknown> {
  readonly version: 1
  readonly vendor: "perevir"
  readonly validate: (
    value: unknown,
    options?: StandardOptions<Facts, keyof Params & string>,
  ) => { readonly value: Value; readonly issues?: undefined } | { readonly issues: readonly StandardIssue<Params>[] }
  readonly types?: { readonly input: Value; readonly output: Value } | undefined
}

/**
 * An issue of a verdict as Standard Schema wants it, with all that it has: `message` and `path`, and rule, params and fix for a
 * client that looks. One that has a `fact` is of an undecided verdict: the rule could not be judged without it. `path` leads into
 * the body; what stands elsewhere, in a fact or in the URL, has the root's, and tells by `in` and `pointer` where it is.
 */
export type StandardIssue<Params> = IssueOf<Params> | (Unchecked<keyof Params & string> & { readonly message: string })

/** What a caller of a Standard Schema may hand over besides the value: each library finds its own under its name. */
export interface StandardOptions<Facts = unknown, RuleId extends string = string> {
  readonly libraryOptions?:
    | (Readonly<Record<string, unknown>> & {
        readonly perevir?: { readonly facts?: Facts; readonly options?: Options<RuleId> }
      })
    | undefined
}

/** The types that an operation carries. */
export type TypesOf<O> = O extends { readonly [types]?: infer T } ? Extract<T, OperationTypes> : never

/** The body of an accepted update. */
export type Value<O> = TypesOf<O>["value"]
/** The facts one may give. */
export type Facts<O> = TypesOf<O>["facts"]
/** What an accepted update will do. */
export type Plan<O> = TypesOf<O>["plan"]
/** The ids of the operation's own rules. */
export type RuleId<O> = keyof TypesOf<O>["params"] & string
/** An issue, told apart by `rule`. */
export type Issue<O> = IssueOf<TypesOf<O>["params"]>
/** What `check` answers. */
export type Verdict<O> = VerdictOf<Value<O>, TypesOf<O>["params"], Plan<O>>
