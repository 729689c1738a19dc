import { create, replace } from "perevir/hardware-orders"
import { parseUpstreamError, response, toRequest } from "perevir/hardware-orders/wire"
import type { Json } from "../database/objects.js"
import { route } from "../route.js"

const kind = "hardwareOrders"
const now = () => new Date().toISOString()

/** The order as the answer has it: its id, its status. */
const told = (body: Json) =>
  typeof body["orderId"] === "string" ? [{ kind, id: body["orderId"].toLowerCase(), stored: body }] : []

/** A new hardware order: nothing is stored before the upstream has named it. */
export const newHardwareOrder = route({
  upstream: kind,
  operation: create,
  method: "POST",
  paths: ["/orders/hardware"],
  headers: ["saveDraft", "X-Use-Simplified-Order-Flow"],
  facts: () => Promise.resolve({ now: now() }),
  written: (value, baseUrl) => toRequest(create, value, { baseUrl }),
  judged: (body, expected) => response.check(body, expected),
  told,
  refusal: parseUpstreamError,
})

/** A hardware order that is replaced: what is not sent again is gone, its status stays. */
export const hardwareOrder = route({
  upstream: kind,
  operation: replace,
  method: "PUT",
  paths: ["/orders/hardware/:orderId"],
  names: ({ path: { orderId = "" } }) => ({ kind, id: orderId.toLowerCase() }),
  facts: (_, _asked, current) => Promise.resolve({ ...(current && { current }), now: now() }),
  updated: ({ orderId, status }, { sent: { body } }) => ({ stored: { orderId, status, ...body } }),
  written: (value, baseUrl) => toRequest(replace, value, { baseUrl }),
  judged: (body, { sent }) => response.check(body, { sent }),
  told,
  refusal: parseUpstreamError,
})
