import { type Facts, type Issue, type Plan, type RuleId, update, type Value } from "perevir/deals"
import { expectTypeOf, test } from "vitest"

test("rule ids are a union", () => {
  expectTypeOf<RuleId>().toEqualTypeOf<
    | "deals.id"
    | "deals.status.editable"
    | "deals.field.editable"
    | "deals.name.alphabet"
    | "deals.name.repeat"
    | "deals.name.letter"
    | "deals.phone.format"
    | "deals.email.format"
    | "deals.email.length"
    | "deals.price.kopecks"
    | "deals.weight.grams"
    | "deals.cart.id"
    | "deals.text.blank"
    | "deals.ad.confirmed"
    | "deals.handler.novaPoshtaId"
    | "deals.handler.orphan"
    | "deals.lg"
    | "deals.patch.empty"
  >()
  // @ts-expect-error no such rule
  update.check({}, {}, { off: ["deals.name.alphabeth"] })
})

test("the value has the document's members, each optional", () => {
  expectTypeOf<{}>().toExtend<Value>()
  expectTypeOf<Value["productPrice"]>().toEqualTypeOf<number | undefined>()
  expectTypeOf<NonNullable<Value["handler"]>["senderFirstName"]>().toEqualTypeOf<string | undefined>()
  expectTypeOf<Value["lg"]>().toEqualTypeOf<unknown>()
})

test("the facts are the deal's status, the ad and the stored deal", () => {
  expectTypeOf<keyof Facts>().toEqualTypeOf<"status" | "ad" | "current">()
  expectTypeOf<Facts["ad"]>().toEqualTypeOf<{ readonly status: string } | null | undefined>()
  // @ts-expect-error no such fact
  update.check({}, { state: "NEW" })
})

test("there is no plan", () => {
  expectTypeOf<Plan>().toEqualTypeOf<undefined>()
})

test("an issue's rule tells its params", () => {
  expectTypeOf<Extract<Issue, { rule: "deals.field.editable" }>["params"]>().toEqualTypeOf<{
    readonly state: "NEW" | "PAID"
  }>()
  expectTypeOf<Extract<Issue, { rule: "required" }>["params"]>().toEqualTypeOf<{}>()
})
