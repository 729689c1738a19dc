import { update } from "perevir/device-orders"
import { parseUpstreamError, response, toRequest } from "perevir/device-orders/wire"
import { route } from "../route.js"
import { isAlike } from "./members.js"

/** A device order. Its rules ask for no facts, and the answer is `{}`: what arrived can only be seen in the order itself. */
export const deviceOrder = route({
  upstream: "deviceOrders",
  operation: update,
  method: "PUT",
  paths: ["/kpayment/v1/dealer/:ServiceSubscriberDealer/device/order/:devicePurchaseOrderUuid"],
  names: ({ path }) => ({ kind: "deviceOrders", id: JSON.stringify(Object.values(path)) }),
  facts: () => Promise.resolve({}),
  updated: (current, { sent: { body } }) => ({ stored: { ...current, ...body } }),
  written: (value, baseUrl) => toRequest(update, value, { baseUrl }),
  judged: (body) => response.check(body),
  refusal: parseUpstreamError,
  ask: {
    isAsSent: (held, { sent: { body } }) => isAlike(body, held, body),
    isAsBefore: (held, { sent: { body } }, before) => isAlike(body, held, before),
  },
})
