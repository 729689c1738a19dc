import type { Operation } from "perevir"
import { update as deals } from "perevir/deals"
import { update as deviceOrders } from "perevir/device-orders"
import { create, replace } from "perevir/hardware-orders"
import { update as panier } from "perevir/panier"
import { update as prepayments } from "perevir/prepayments"
import { compiledFile, invented } from "../../scripts/compiled.js"

export type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the laws hold whatever the types

const own = await Promise.all(
  invented.map(async (name) => ((await import(compiledFile(name))) as { readonly update: AnyOperation }).update),
)

const compiled = new Map<string, AnyOperation>(
  [...own, deals, panier, deviceOrders, create, replace, prepayments].map((operation) => [
    operation.id,
    operation as AnyOperation,
  ]),
)

/** The compiled face of an operation. */
export const compiledOf = (id: string): AnyOperation => compiled.get(id) as AnyOperation
