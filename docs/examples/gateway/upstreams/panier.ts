import type { Json } from "../database/objects.js"
import type { Holdings } from "./holdings.js"
import { ok, type Upstream } from "./upstream.js"

/** Paniers: new items get an id; what is not confirmed moves to a new panier when something is. */
export const panier: Upstream = {
  method: "PUT",
  path: "/api/Panier/:id",
  honoursKeys: false,
  write: (held, { path: { id = "" }, body: { Items = [], ...members } }) => {
    const before = held.get("paniers", id)
    if (before === undefined) return { status: 400, body: [{ Code: 510, Detail: "object does not exist", Data: {} }] }
    const items = laidOver(held, before["Items"] as readonly Json[], Items as readonly Json[])
    const bought = items.filter(({ Confirm }) => Confirm === true)
    const staying = { ...before, ...members, Items: items.filter((item) => !bought.includes(item)) }
    const Panier: Json = { ...staying, Id: bought.length > 0 ? held.nextId() : Number(id) }
    const Transaction = bought.length > 0 ? transaction(held, bought) : null
    if (Transaction) held.put("paniers", id, { ...before, TransactionID: Transaction.TransactionID, Items: [] })
    held.put("paniers", String(Panier["Id"]), Panier)
    const answer = { Transaction, OriginalPanierId: Number(id), Panier }
    held.put("answers", id, answer)
    return ok(answer)
  },
  read: (held, { path: { id = "" } }) =>
    held.get("answers", id) ?? { Transaction: null, OriginalPanierId: Number(id), Panier: held.get("paniers", id) },
}

function laidOver(held: Holdings, stored: readonly Json[], supplied: readonly Json[]): readonly Json[] {
  const items = new Map(stored.map((item) => [item["Id"], item]))
  for (const item of supplied) {
    const Id = item["Id"] || held.nextId()
    items.set(Id, { ...items.get(Id), ...item, Id })
  }
  return [...items.values()]
}

const transaction = (held: Holdings, bought: readonly Json[]) => ({
  TransactionID: `T-${held.nextId()}`,
  OpDetails: bought.map(({ Confirm: _, Attributes: _1, ...line }) => line),
})
