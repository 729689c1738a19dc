import type { RuleSummary } from "../declare/operation.js"
import type { Normalised } from "../verdict/verdict.js"
import type { PatchOperation } from "../verdict/patch.js"
import type { Part } from "../verdict/spot.js"
import type { Focus } from "./focus.js"
import type { Found, Lacking } from "./found.js"
import type { Place } from "./place.js"
import type { Settings } from "./settings.js"

/** What is asked: a request, what is known besides, how strictly, and whether only one place matters. */
export interface Question<Known = unknown> {
  readonly settings: Settings
  readonly known: Known
  readonly request: Readonly<Partial<Record<Part, unknown>>>
  /** A whole request was asked about: a part that was not given is lacking. */
  readonly whole: boolean
  readonly focus?: Focus
}

/** A change made to a value before it was judged. */
export interface Change {
  readonly place: Place
  readonly change: Normalised["change"]
}

/** Everything that was found, in order, and what the request comes to. */
export interface Judgement {
  readonly found: readonly Found[]
  readonly lacking: readonly Lacking[]
  readonly changes: readonly Change[]
  /** The parts that were given, as they will be sent. */
  values(): Readonly<Partial<Record<Part, unknown>>>
  /** What the update will do. Throws when making it throws. */
  plan(values: Readonly<Partial<Record<Part, unknown>>>): unknown
}

/** What judges: the walker of a tree, or compiled code. All else that an operation does is the same for both. */
export interface Face<Known = unknown> {
  readonly id: string
  readonly http: string
  readonly rules: readonly RuleSummary[]
  readonly messages: Readonly<Record<string, (params: never) => string>>
  /** The names of the members of each part of the request, in the schema's order. */
  readonly parts: Readonly<Record<Part, readonly string[]>>
  /** Facts that are found inside another one when they are not given by themselves: `{ status: "current" }`. */
  readonly held?: Readonly<Record<string, string>>
  /** Judges facts, once for as many requests as are bound to them. */
  known(settings: Settings, facts: unknown): Known
  /**
   * What the update of a body will do that is accepted with nothing to say of it; nothing where that is not certain without judging it.
   * May throw.
   */
  accepts?(question: Question<Known>): { readonly plan: unknown } | undefined
  judge(question: Question<Known>): Judgement
  /** Whether it is certain, without trying it, that a fix helps. */
  certain?(question: Question<Known>, found: Found, patch: readonly PatchOperation[]): boolean
}
