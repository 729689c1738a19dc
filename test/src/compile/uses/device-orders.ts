import { type Facts, type Issue, type Plan, type RuleId, update, type Value } from "perevir/device-orders"
import type { Exactly, Same } from "./exactly.js"

type Item = NonNullable<Value["devicePurchaseOrderItems"]>[number]

export type Types = Exactly<
  [
    Same<keyof Value, "devicePurchaseOrderItems" | "paymentType" | "shipping" | "shippingMethodGatewayId">,
    Same<Item["quantity"], number | undefined>,
    Same<NonNullable<Item["product"]>["imageUrl"], string | undefined>,
    Same<Facts, {}>,
    Same<Plan, undefined>,
    Same<Extract<Issue, { rule: "deviceOrders.currency.same" }>["params"], { got: string; first: string }>,
    Same<Extract<RuleId, `deviceOrders.u${string}`>, "deviceOrders.uuid" | "deviceOrders.uuid.format">,
  ]
>

export function dealer(): string | undefined {
  const verdict = update.checkRequest({})
  return verdict.ok ? verdict.value.path?.ServiceSubscriberDealer : undefined
}

// @ts-expect-error no such rule
update.check({}, {}, { error: ["deviceOrders.nothing"] })
