import { update } from "../../parcel.js"
import type { Exactly, Same } from "./exactly.js"

type Verdict = ReturnType<typeof update.check>
type Value = ReturnType<typeof update.assert>
type Facts = NonNullable<Parameters<typeof update.check>[1]>
type Comment = NonNullable<Value["comments"]>[number]
type StoredComment = NonNullable<NonNullable<Facts["current"]>["comments"]>[number]

export type Types = Exactly<
  [
    Same<Value["size"], "S" | "M" | 3 | undefined>,
    Same<Value["at"], readonly [number, number] | undefined>,
    Same<Value["due"], Date | undefined>,
    Same<NonNullable<Facts["current"]>["due"], Date | null | undefined>,
    Same<Value["labels"], { readonly [name: string]: string } | undefined>,
    Same<Value["meta"], unknown>,
    Same<Comment["replies"], readonly Comment[] | undefined>,
    Same<StoredComment["replies"], readonly StoredComment[] | null | undefined>,
    Same<Extract<Value["pay"], { readonly by: "cash" }>["till"], number | undefined>,
    Same<Value["either"], string | number | undefined>,
    Same<Extract<Verdict, { readonly ok: true }>["plan"]["stored"], boolean>,
  ]
>

// @ts-expect-error no such rule
update.check({}, {}, { off: ["parcel.nothing"] })
