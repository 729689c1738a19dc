import { declaredOperation, type Declared } from "../check/declared.js"
import type { Declaration } from "../tree/lower.js"
import type { Carried, Carries, Context, Every, Fields, From, Parts, Sides } from "./context.js"
import type { Messages } from "./messages.js"
import type { Flat, Pointers } from "./pointers.js"
import type { Place, Read, Reads } from "./read.js"
import type {
  About,
  At,
  EditableRecord,
  EveryState,
  Judge,
  Listed,
  Names,
  OnlyKnown,
  PlacedRecord,
  Rule,
} from "./rule.js"

declare const types: unique symbol

/** What a plan is made from: the request as it will be sent, and what is known. */
export type Draft<S> = S extends { readonly [types]?: infer C } ? DraftOf<Extract<C, Parts>> : never

type DraftOf<C extends Parts> = Flat<
  { readonly [X in Sides]?: C[X] } & {
    readonly body: C["body"]
    readonly facts: { readonly [K in keyof C["facts"]]?: C["facts"][K] }
    readonly stored?: C["stored"]
  }
>

type TypesOf<C extends Parts, R, P> = {
  readonly value: C["body"]
  readonly request: Flat<{ readonly [X in Sides]?: C[X] } & { readonly body: C["body"] }>
  readonly facts: C["given"]
  readonly params: R
  readonly plan: P
}

/** The shape of a request and of what the caller may know besides. It makes rules, and of them an operation. */
export interface Shape<C extends Parts, R> extends Carries<R> {
  /** In the type only. */
  readonly [types]?: C

  /** Declares a rule over places and reads. */
  rule<
    const Id extends string,
    const A extends At<C>,
    const Reading extends Readonly<Record<string, Reads<C>>> = {},
    P = {},
  >(
    id: Id,
    record: About & { readonly at: A & OnlyKnown<A, Place<C>>; readonly reads?: Reading } & Judge<
        C,
        NoInfer<A>,
        Reading,
        P
      >,
  ): Rule<Id, P, Names<A, Reading>>

  /** Declares which members are editable in which state. In a state that the table does not list it does not apply. */
  editable<
    const Id extends string,
    const F extends Extract<Reads<C>, `facts/${string}`>,
    S extends Read<C, F> & string,
  >(
    id: Id,
    record: About & {
      readonly by: F
      readonly members: { readonly [K in S]: readonly Pointers<C["body"]>[] } & EveryState<Read<C, F>>
    },
  ): Rule<Id, { readonly state: S }, F>

  /** Puts the operation together. Throws at once, with what to do, when its parts do not fit. */
  operation<
    const L extends readonly Rule<string, unknown, Reads<C> | Place<C>>[],
    P = undefined,
    A = undefined,
  >(parts: {
    readonly rules: L
    readonly messages: Messages<Carries<R>, L>
    readonly plan?: (draft: DraftOf<C>) => P
    /** The checker of what the upstream answers: an operation of a {@link response}. */
    readonly response?: A
  }): Declared<TypesOf<C, Flat<R & Listed<L>>, P>, A>
}

/** What a shape is made of. `stored` names the fact that is the stored object: the body's members, all optional and nullable. */
export interface ShapeParts<H, B, P, Q, D, F, N> {
  /** `deals.update`: the operation's name. */
  readonly id: string
  /** Method and path: `PATCH /deals/{dealId}`. A PATCH is laid over what is stored; any other method replaces it. */
  readonly http: H
  /** The document that its rules cite. */
  readonly source: string
  readonly path?: P
  /** Optional members of the path of which a request has exactly one, where an operation has two URLs: `["path/id", "path/reference"]`. */
  readonly exactlyOne?: readonly `path/${keyof P & string}`[]
  readonly query?: Q
  readonly headers?: D
  readonly body: B
  readonly facts?: F
  readonly stored?: N
}

type PlacedParts = Omit<PlacedRecord, "kind" | "about" | "reads"> & Partial<Pick<PlacedRecord, "reads">>

/** Declares the shape of an operation. */
export function shape<
  const H extends string,
  B extends Fields,
  P extends Fields = {},
  Q extends Fields = {},
  D extends Fields = {},
  F extends Fields = {},
  const N extends string = never,
>(
  parts: ShapeParts<
    H,
    B,
    P,
    Q,
    D,
    F & { readonly [K in keyof F]: F[K] extends From<infer X> ? From<X & `${N}/${string}`> : unknown },
    N
  >,
): Shape<Context<H, P, Q, D, B, F, N>, Every<Carried<P[keyof P] | Q[keyof Q] | D[keyof D] | B[keyof B]>>> {
  return made(parts as unknown as Declaration) as never
}

/** What an upstream's answer is made of. Facts are what it is held against: the request that was sent, the plan. */
export type ResponseParts<B, F> = Pick<
  ShapeParts<string, B, never, never, never, F, never>,
  "id" | "source" | "body"
> & {
  readonly facts?: F
}

/**
 * Declares the shape of an upstream's success body. It makes rules, and of them a checker of answers: an operation in all but that a
 * member that no document lists is a warning. `http` is the status, `200`.
 */
export function response<B extends Fields, F extends Fields = {}>(
  parts: ResponseParts<B, F>,
): Shape<Context<"200", {}, {}, {}, B, F, never>, Every<Carried<B[keyof B]>>> {
  return made({ ...(parts as unknown as Declaration), http: "200", unknown: "warning" }) as never
}

function made(parts: Declaration) {
  return {
    rule: (id: string, { at, reads = {}, when, check, params, find, made, ...about }: PlacedParts & About): Rule => ({
      id,
      record: {
        kind: "placed",
        about,
        at,
        reads,
        ...(when && { when }),
        ...(check && { check }),
        ...(params && { params }),
        ...(find && { find }),
        ...(made && { made }),
      },
    }),
    editable: (id: string, { by, members, ...about }: Omit<EditableRecord, "kind" | "about"> & About): Rule => ({
      id,
      record: { kind: "editable", about, by, members },
    }),
    operation: (rest: Pick<Declaration, "rules" | "messages" | "plan" | "response">) =>
      declaredOperation({ ...parts, ...rest }),
  }
}
