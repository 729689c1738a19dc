import { type Plan, split, update } from "perevir/panier"
import { parseUpstreamError, reconcile, response, toRequest } from "perevir/panier/wire"
import type { Json } from "../database/objects.js"
import { route } from "../route.js"
import { isAlike } from "./members.js"

/** A panier. Its upstream knows no idempotency keys, and an item sent twice is bought twice: what is in doubt is asked for. */
export const panier = route({
  upstream: "panier",
  operation: update,
  method: "PUT",
  paths: ["/api/Panier/:id"],
  names: ({ path: { id = "" } }) => ({ kind: "paniers", id }),
  facts: (_, _asked, current) => Promise.resolve({ ...(current && { current }) }),
  updated: (current, { sent: { body }, plan }) => ({ stored: { ...current, ...body, Items: staying(plan) } }),
  written: (value, baseUrl) => toRequest(update, value, { baseUrl }),
  judged: (body, { plan }) => response.check(body, { plan }),
  // Items that were added have ids now, and those that stay after a confirmation have moved to a new panier
  told: ({ Panier, Transaction }, { sent: { path } }, current) => {
    const { TransactionID = null } = (Transaction ?? {}) as Json
    const { Id = path?.id } = (Panier ?? {}) as { readonly Id?: number }
    const original = Transaction ? [{ id: path?.id, stored: { ...current, TransactionID, Items: [] } }] : []
    const kept = Panier ? [{ id: Id, stored: Panier as Json }] : []
    return [...original, ...kept].map(({ id, stored }) => ({ kind: "paniers", id: String(id), stored }))
  },
  refusal: parseUpstreamError,
  ask: {
    isAsSent: (held, { sent: { body }, plan }) => isAs(held, body, body, plan),
    isAsBefore: (held, { sent: { path, body } }, before) => isAs(held, body, before, split({}, before, path?.id)),
  },
})

const staying = (plan: Plan) => (plan.kind === "update" ? plan.panier : plan.remaining).map(({ item }) => item)

/** Items are compared by the plan, as their ids may be new; of the rest what was sent, but not the id and the totals. */
function isAs(held: Json, sent: Json, panier: Json, plan: Plan): boolean {
  const { Items: _, Id: _1, Total_HT: _2, Total_TTC: _3, ...names } = sent
  return response.check(held).ok && reconcile({ plan }, held).length === 0 && isAlike(names, held["Panier"], panier)
}
