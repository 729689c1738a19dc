import type { Parts, Roots, Sides } from "./context.js"
import type { Find, Pointers } from "./pointers.js"

type Mark<Pointer extends string> = Pointer | `${Pointer}?`

/** Every read that a rule may declare: a pointer into `body/… path/… query/… headers/… facts/… stored/… merged/…`, `?` if it may be absent. */
export type Reads<C extends Parts> =
  | { [S in Sides | Roots]: [C[S]] extends [never] ? never : S | Mark<`${S}${Pointers<C[S]>}`> }[Sides | Roots]
  | {
      [K in keyof C["facts"] & string]: `facts/${K}` | Mark<`facts/${K}${Pointers<C["facts"][K]>}`>
    }[keyof C["facts"] & string]

/** Every place where a rule may stand: in the body (`""` is its root), or in another part by name. */
export type Place<C extends Parts> = "" | Pointers<C["body"]> | { [S in Sides]: `${S}${Pointers<C[S]>}` }[Sides]

/** Which stars a place binds: those of a read that begins as the place does. */
type Bound<At, Source> = At extends `/${infer Pointer}` ? (Source extends "body" | "merged" ? `${Pointer}/` : "") : ""

/** What a read gives to a rule that stands at `At`. */
export type Read<C, R, At = "", Hole = never> = R extends `${infer Pointer}?`
  ? Read<C, Pointer, At, undefined>
  : R extends `${infer Source extends keyof C & string}/${infer Pointer}`
    ? Find<C[Source], Pointer, Bound<At, Source>, Source extends "stored" ? null | undefined : undefined, Hole>
    : R extends keyof C
      ? C[R]
      : never

/** What all reads of a rule give, by name. */
export type Readings<C, R, At = ""> = { readonly [K in keyof R]: Read<C, R[K], At> } & {}

/** The value at the place where a rule stands; `undefined` where it is missing. */
export type ValueAt<C extends Parts, At> =
  undefined | (At extends "" ? C["body"] : At extends `/${string}` ? Read<C, `body${At}`, At> : Read<C, At, At>)
