import {
  type Entry,
  type Facts,
  type Issue,
  type Plan,
  type RuleId,
  split,
  totals,
  update,
  type Value,
} from "perevir/panier"
import { expectTypeOf, test } from "vitest"

type Item = NonNullable<Value["Items"]>[number]

test("rule ids are a union", () => {
  expectTypeOf<RuleId>().toEqualTypeOf<
    | "panier.byte"
    | "panier.confirmed"
    | "panier.currency"
    | "panier.decimal"
    | "panier.empty"
    | "panier.id.match"
    | "panier.int32"
    | "panier.ip"
    | "panier.item.exists"
    | "panier.item.money"
    | "panier.item.period"
    | "panier.item.product"
    | "panier.item.quantity"
    | "panier.item.unique"
    | "panier.owner"
    | "panier.totals.readonly"
    | "panier.transaction.empty"
  >()
  // @ts-expect-error no such rule
  update.check({}, {}, { off: ["panier.item.quantty"] })
})

test("the value has the document's members, each optional", () => {
  expectTypeOf<{}>().toExtend<Value>()
  expectTypeOf<Value["UserId"]>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Value["Id"]>().toEqualTypeOf<number | undefined>()
  expectTypeOf<Item["Id"]>().toEqualTypeOf<number | null | undefined>()
  expectTypeOf<Item["Attributes"]>().toEqualTypeOf<{ readonly [name: string]: string } | undefined>()
})

test("the one fact is the stored panier, whose members may be null", () => {
  expectTypeOf<keyof Facts>().toEqualTypeOf<"current">()
  expectTypeOf<NonNullable<Facts["current"]>["Total_HT"]>().toEqualTypeOf<number | null | undefined>()
})

test("the plan is one of two kinds, and is what split answers", () => {
  const verdict = update.check({})
  if (verdict.ok) expectTypeOf(verdict.plan).toEqualTypeOf<Plan>()
  expectTypeOf(split).returns.toEqualTypeOf<Plan>()
  expectTypeOf<Extract<Plan, { kind: "confirmation" }>["transaction"]>().toEqualTypeOf<readonly Entry[]>()
  expectTypeOf<Extract<Plan, { kind: "update" }>["panier"]>().toEqualTypeOf<readonly Entry[]>()
  expectTypeOf(totals).toBeCallableWith([] as readonly Entry[])
})

test("an issue's rule tells its params", () => {
  expectTypeOf<Extract<Issue, { rule: "panier.item.unique" }>["params"]>().toEqualTypeOf<{
    id: number
    first: string
  }>()
  expectTypeOf<Extract<Issue, { rule: "panier.totals.readonly" }>["params"]>().toEqualTypeOf<{
    got: number
    stored: number
  }>()
  expectTypeOf<Extract<Issue, { rule: "panier.owner" }>["params"]>().toEqualTypeOf<{}>()
})
