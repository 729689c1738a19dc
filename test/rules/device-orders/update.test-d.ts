import { type Facts, type Issue, type Plan, type RuleId, update, type Value, type Verdict } from "perevir/device-orders"
import { expectTypeOf, test } from "vitest"

type Item = NonNullable<Value["devicePurchaseOrderItems"]>[number]

test("rule ids are a union", () => {
  expectTypeOf<RuleId>().toEqualTypeOf<
    | "deviceOrders.amount"
    | "deviceOrders.country"
    | "deviceOrders.currency"
    | "deviceOrders.currency.same"
    | "deviceOrders.dealer"
    | "deviceOrders.email"
    | "deviceOrders.empty"
    | "deviceOrders.imageUrl"
    | "deviceOrders.item.quantity"
    | "deviceOrders.phone"
    | "deviceOrders.uuid"
    | "deviceOrders.uuid.format"
  >()
  // @ts-expect-error no such rule
  update.check({}, {}, { off: ["deviceOrders.item.quantty"] })
})

test("the value has the document's members, each optional", () => {
  expectTypeOf<{}>().toExtend<Value>()
  expectTypeOf<NonNullable<Item["product"]>["orderable"]>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Item["quantity"]>().toEqualTypeOf<number | undefined>()
})

test("there are no facts and no plan", () => {
  expectTypeOf<keyof Facts>().toEqualTypeOf<never>()
  expectTypeOf<Plan>().toEqualTypeOf<undefined>()
  expectTypeOf<Verdict["plan"]>().toEqualTypeOf<undefined>()
})

test("an issue's rule tells its params", () => {
  expectTypeOf<Extract<Issue, { rule: "deviceOrders.currency.same" }>["params"]>().toEqualTypeOf<{
    got: string
    first: string
  }>()
  expectTypeOf<Extract<Issue, { rule: "deviceOrders.email" }>["params"]>().toEqualTypeOf<{}>()
})
