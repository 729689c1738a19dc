import { randomUUID } from "node:crypto"
import type { Json } from "../database/objects.js"
import type { Holdings } from "./holdings.js"
import { panier } from "./panier.js"
import { notFound, ok, type Upstream } from "./upstream.js"

// Stand-ins for the five upstreams: they do what their documents say, as far as a few lines can, and know nothing of the packs. That
// one can be asked what it holds, at the address that is written to, no document says: it is ours.

const deals: Upstream = {
  method: "PATCH",
  path: "/deals/:dealId",
  honoursKeys: true,
  write: (held, { path: { dealId = "" }, query, body }) => {
    const id = query["byExternalId"] === "true" ? held.named("deals", dealId) : dealId
    const deal = held.get("deals", id)
    if (deal === undefined) return notFound
    if (body["cartId"] === 404) return { status: 422, body: { title: `no such cart in ${JSON.stringify(body)}` } }
    const inside = ["payment", "handler"].filter((name) => name in body)
    const laid = inside.map((name) => [name, { ...(deal[name] as Json), ...(body[name] as Json) }] as const)
    held.put("deals", id, { ...deal, ...body, ...Object.fromEntries(laid) })
    return ok({ data: { id, externalId: null } })
  },
  read: (held, { path: { dealId = "" } }) => held.get("deals", dealId),
}

const deviceOrders: Upstream = {
  method: "PUT",
  path: "/payment/kpayment/v1/dealer/:dealer/device/order/:order",
  honoursKeys: false,
  write: (held, { path: { dealer, order }, body }) => {
    const id = JSON.stringify([dealer, order])
    held.put("deviceOrders", id, { ...held.get("deviceOrders", id), ...body })
    return ok({})
  },
  read: (held, { path: { dealer, order } }) => held.get("deviceOrders", JSON.stringify([dealer, order])),
}

const newHardwareOrders: Upstream = {
  method: "POST",
  path: "/orders/hardware",
  honoursKeys: true,
  write: (held, { saveDraft, body }) => {
    const order = { ...body, orderId: randomUUID(), status: saveDraft ? "DRAFT" : "SUBMITTED" }
    held.put("hardwareOrders", order.orderId, order)
    return ok(order)
  },
  read: () => undefined,
}

const hardwareOrders: Upstream = {
  method: "PUT",
  path: "/orders/hardware/:id",
  honoursKeys: true,
  write: (held, { path: { id = "" }, body }) => {
    const order = held.get("hardwareOrders", id)
    if (order === undefined) return notFound
    const replaced = { ...body, orderId: id, status: order["status"] }
    held.put("hardwareOrders", id, replaced)
    return ok(replaced)
  },
  read: (held, { path: { id = "" } }) => held.get("hardwareOrders", id),
}

const prepayments = (path: string): Upstream => ({
  method: "PUT",
  path,
  honoursKeys: false,
  write: (held, { path: { id, reference = "" }, body }) => {
    const named = id ?? held.named("prepayments", reference)
    if (!held.get("prepayments", named))
      return { status: 404, body: { error: "not_found", error_description: `The prepayment with the id ${named} doesn't exist.` } } // prettier-ignore
    held.put("prepayments", named, { currency: "UAH", ...body }, String(body["reference"]))
    return ok(shown(held, named))
  },
  read: (held, { path: { id, reference = "" } }) => shown(held, id ?? held.named("prepayments", reference)),
})

/** A prepayment as it is answered: customer and payment type are objects there. */
function shown(held: Holdings, id: string) {
  const { customerId, paymentTypeId, userId: _, ...members } = held.get("prepayments", id) ?? {}
  const paymentType = paymentTypeId === undefined ? null : { id: Number(paymentTypeId) }
  return { id: Number(id), status: "UNAPPLIED", ...members, customer: { id: customerId }, paymentType }
}

export const upstreams: readonly Upstream[] = [
  deals,
  panier,
  deviceOrders,
  newHardwareOrders,
  hardwareOrders,
  prepayments("/api/v2.1/orderPrepayments/:id"),
  prepayments("/api/v2.1/orderPrepayments/reference/:reference"),
]
