import { type Entry, type Facts, type Issue, type Plan, type RuleId, split, type Totals } from "perevir/panier"
import { totals, update, type Value, type Verdict } from "perevir/panier"
import type { Exactly, Same } from "./exactly.js"

type Item = NonNullable<Value["Items"]>[number]
type Stored = NonNullable<Facts["current"]>
type ParamsOf<Id> = Extract<Issue, { readonly rule: Id }>["params"]

export type Types = Exactly<
  [
    Same<Value["UserId"], number | undefined>,
    Same<Item["Id"], number | null | undefined>,
    Same<Item["Attributes"], { readonly [name: string]: string } | undefined>,
    Same<keyof Facts, "current">,
    Same<Stored["Total_HT"], number | null | undefined>,
    Same<Extract<Plan, { readonly kind: "confirmation" }>["transaction"], readonly Entry[]>,
    Same<Extract<Plan, { readonly kind: "confirmation" }>["originalPanierId"], number | undefined>,
    Same<Entry["origin"], "updated" | "added" | "untouched">,
    Same<Parameters<typeof split>, [update: Value, current?: Stored, id?: number]>,
    Same<ReturnType<typeof split>, Plan>,
    Same<ReturnType<typeof totals>, Totals>,
    Same<Totals, { readonly Total_HT: string; readonly Quantity: string }>,
    Same<ParamsOf<"panier.item.unique">, { id: number; first: string }>,
    Same<ParamsOf<"panier.item.quantity">["limit"], number>,
    Same<Extract<RuleId, `panier.item.${"m" | "p"}${string}`>, `panier.item.${"money" | "period" | "product"}`>,
    Same<ReturnType<typeof update.check>, Verdict>,
  ]
>

export function planned(body: unknown): readonly Entry[] {
  const verdict = update.check(body)
  if (!verdict.ok && verdict.outcome !== "undecided") return []
  return verdict.plan.kind === "update" ? verdict.plan.panier : verdict.plan.remaining
}

export const sum = totals(planned({ Items: [] })).Total_HT
export const plan = split({ Items: [{ Id: 7, Confirm: true }] }, { Items: null }, 5)

// @ts-expect-error no such rule
update.check({}, {}, { off: ["panier.item.quantty"] })
