import type { LocaleOf } from "../verdict/locale.js"
import type { Every } from "./context.js"
import type { TypesOf } from "./operation.js"
import type { Pointers } from "./pointers.js"

/** A language's table for an operation, or for a union of operations that share one. */
export type Locale<O> = LocaleOf<Every<TypesOf<O>["params"]>>

/** What each field is called in a language: of the body by its pointer, `*` for any element of a list, of another part as `path/id`. */
export type Labels<O> = { readonly [F in Field<O>]: string }

/** Every member of a request, by pointer. */
type Field<O> = O extends unknown ? FieldIn<TypesOf<O>["request"]> : never

type FieldIn<Request> = {
  [
    Part in keyof Request & string
  ]-?: Named<`${Part extends "body" ? "" : Part}${Pointers<Exclude<Request[Part], undefined>>}`>
}[keyof Request & string]

/** An element of a list has no name of its own. */
type Named<Pointer> = Pointer extends `${string}/*` ? never : Pointer
