import type { Constraint } from "../constraint/constraint.js"
import type { Parts } from "./context.js"
import type { Filled } from "./pointers.js"
import type { Place, Readings, Reads, ValueAt } from "./read.js"

/** Where a rule comes from: the passage of the document it cites, or why we infer it. */
export type Basis =
  { readonly cites: string; readonly infers?: never } | { readonly infers: string; readonly cites?: never }

/** What every rule says of itself. */
export type About = Basis & {
  /** What a good update looks like, in one sentence for a domain expert. */
  readonly says: string
  /** `error` unless told otherwise. */
  readonly severity?: "error" | "warning"
  /** A fix that needs no value: take the member out. */
  readonly fix?: "remove"
  /** Params of a placed rule that hold the value of a sensitive member, and so are redacted. */
  readonly reveals?: readonly string[]
}

/** A rule about one value, carried by a domain type. */
export type ValueRuleRecord = About & { readonly check: Constraint<never, unknown> }

/** Where a rule stands: at one place, at several, or at several with reads of their own. */
export type At<C extends Parts> =
  Place<C> | readonly Place<C>[] | { readonly [X in Place<C>]?: Readonly<Record<string, Reads<C>>> }

/** Refuses places that the shape does not have. */
export type OnlyKnown<A, X> = A extends string | readonly string[]
  ? unknown
  : { readonly [Y in Exclude<keyof A, X>]: never }

/** The places of an `at`. */
export type Places<A> = A extends string ? A : A extends readonly (infer X extends string)[] ? X : keyof A & string

type ReadsAt<A, R, X> = A extends string | readonly string[] ? R : A[X & keyof A]

/** What `check` gets: exactly what is read, at whichever place. */
export type GivenTo<C, A, R> = { [X in Places<A>]: Readings<C, ReadsAt<A, R, X>, X> }[Places<A>]

/** Every place and read that a rule names: a shape takes only rules whose names it has. */
export type Names<A, R> = A extends unknown
  ? { [X in Places<A>]: X | (ReadsAt<A, R, X>[keyof ReadsAt<A, R, X>] & string) }[Places<A>]
  : never

/**
 * How a rule judges. `check` is asked once a place; `find` gets whole lists and answers with the places it objects to, in one pass.
 * `when` narrows the places by the value that stands there: elsewhere the rule does not apply, whatever facts are missing.
 */
export type Judge<C extends Parts, A, R, P> = {
  readonly when?: (value: { [X in Places<A>]: ValueAt<C, X> }[Places<A>]) => boolean
} & (
  | {
      readonly check: (read: GivenTo<C, A, R>) => boolean
      readonly params?: (read: GivenTo<C, A, R>) => P
      readonly made?: MadeWith<GivenTo<C, A, R>>
      readonly find?: never
    }
  | {
      readonly find: (read: Readings<C, R>) => readonly { readonly at: Filled<Places<A>>; readonly params?: P }[]
      readonly made?: MadeWith<Readings<C, R>>
      readonly check?: never
      readonly params?: never
    }
)

/**
 * With what a rule passes and with what it fails: values of some of its reads, or a function that makes them of those that were
 * drawn. Tests draw requests by it (`perevir/testing`); most rules need none, for what they take is found by trying.
 */
export interface MadeWith<Given> {
  readonly passes?: Makes<Given>
  readonly breaks?: Makes<Given>
}

type Makes<Given> = readonly Some<Given>[] | ((drawn: Given) => readonly Some<Given>[])
type Some<Given> = Given extends unknown ? { readonly [K in keyof Given]?: Given[K] | undefined } : never

/** A closed status lists every state; an open one lists what it knows. */
export type EveryState<S> = string extends S ? unknown : { readonly [K in S & string]: unknown }

/** A rule over places and reads, as a record: what `rule` was given, with the types taken off. */
export interface PlacedRecord {
  readonly kind: "placed"
  readonly about: About
  readonly at: string | readonly string[] | Readonly<Record<string, Readonly<Record<string, string>>>>
  readonly reads: Readonly<Record<string, string>>
  readonly when?: (value: never) => boolean
  readonly check?: (read: never) => boolean
  readonly params?: (read: never) => unknown
  readonly find?: (read: never) => readonly { readonly at: string; readonly params?: unknown }[]
  readonly made?: MadeWith<never>
}

/** A state table, as a record: by which fact, which members are editable in which state. */
export interface EditableRecord {
  readonly kind: "editable"
  readonly about: About
  readonly by: string
  readonly members: Readonly<Record<string, readonly string[]>>
}

/** A rule of an operation. Its params and the names it uses are carried in its type. */
export interface Rule<out Id extends string = string, out P = unknown, out N extends string = string> {
  readonly id: Id
  readonly record: PlacedRecord | EditableRecord
  /** In the type only. */
  readonly params?: P
  /** In the type only. */
  readonly names?: N
}

/** The params of rules, by id. */
export type Listed<L extends readonly Rule[]> = {
  readonly [K in L[number] as K["id"]]: Exclude<K["params"], undefined>
}
