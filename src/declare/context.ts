import type * as Schema from "effect/Schema"
import type { Flat } from "./pointers.js"

/** The members of an Effect `Schema.Struct`. */
export type Fields = Schema.Struct.Fields

type Types<F extends Fields> = Schema.Struct.Type<F>

declare const fallback: unique symbol
declare const carried: unique symbol

/** Marks a fact that is found inside the stored object when it is not given by itself. */
export interface From<out Pointer> {
  readonly [fallback]: Pointer
}

/** Carries, in its type only, the params of rules by rule id. */
export interface Carries<out R> {
  readonly [carried]: R
}

/** What a type carries. */
export type CarriedBy<T extends Carries<unknown>> = T[typeof carried]

/** The params of all value rules carried by a schema, wherever inside it they stand. */
export type Carried<S> =
  | (S extends Carries<infer R> ? R : never)
  | (S extends { readonly fields: infer F }
      ? Carried<F[keyof F]>
      : S extends
            | { readonly members: readonly (infer M)[] }
            | { readonly elements: readonly (infer M)[] }
            | { readonly schema: infer M }
            | { readonly value: infer M }
        ? Carried<M>
        : never)

/** A union made into an intersection: every rule of every member, in one record. */
export type Every<U> = (U extends unknown ? (x: U) => void : never) extends (x: infer I) => void ? Flat<I> : never

/** `T` with every member optional, and `null` (or whatever `Absent` is) counting as absent. */
type Loose<T, Absent> = T extends readonly (infer E)[]
  ? readonly Loose<E, Absent>[]
  : T extends Date
    ? T
    : T extends object
      ? string extends keyof T
        ? T
        : { readonly [K in keyof T]?: Loose<T[K], Absent> | Absent | undefined }
      : T

/** The members that facts with a fallback give to the stored object. */
type Held<F extends Fields, Stored extends string> = {
  readonly [K in keyof F as F[K] extends From<`${Stored}/${infer Member}`> ? Member : never]?:
    F[K]["Type"] | null | undefined
}

/** The parts of a request that stand beside its body. */
export type Sides = "path" | "query" | "headers"

/** The views of the body: as sent, as stored, and the one laid over the other. */
export type Roots = "body" | "stored" | "merged"

/** The types of everything that a rule may read, and of the facts that a caller may give. */
export interface Parts {
  readonly path: unknown
  readonly query: unknown
  readonly headers: unknown
  readonly body: unknown
  readonly facts: unknown
  readonly stored: unknown
  readonly merged: unknown
  readonly given: unknown
}

/** The {@link Parts} of a shape. Only a PATCH has a merged view, and only a shape that names its stored fact a stored one. */
export interface Context<
  Http,
  P extends Fields,
  Q extends Fields,
  H extends Fields,
  B extends Fields,
  F extends Fields,
  Stored extends string,
> extends Parts {
  readonly path: Types<P>
  readonly query: Types<Q>
  readonly headers: Types<H>
  readonly body: Types<B>
  readonly facts: Types<F>
  readonly stored: StoredView<B, F, Stored>
  readonly merged: [Stored] extends [never] ? never : Http extends `PATCH ${string}` ? Loose<Types<B>, never> : never
  readonly given: Flat<
    { readonly [K in keyof F]?: F[K]["Type"] | undefined } & {
      readonly [K in Stored]?: StoredView<B, F, Stored> | undefined
    }
  >
}

type StoredView<B extends Fields, F extends Fields, Stored extends string> = [Stored] extends [never]
  ? never
  : Flat<Loose<Types<B>, null> & Held<F, Stored>>
