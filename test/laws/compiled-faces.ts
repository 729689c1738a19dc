import type { Operation } from "perevir"
import { update as deals } from "perevir/deals"
import { update as deviceOrders } from "perevir/device-orders"
import { create, replace } from "perevir/hardware-orders"
import { update as panier } from "perevir/panier"
import { update as prepayments } from "perevir/prepayments"
import { compiledFile } from "../../scripts/compiled.js"

export type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the laws hold whatever the types

const { update: parcel } = (await import(compiledFile("parcel"))) as { readonly update: AnyOperation }
const { update: ferry } = (await import(compiledFile("ferry"))) as { readonly update: AnyOperation }

const compiled = new Map<string, AnyOperation>(
  [parcel, ferry, deals, panier, deviceOrders, create, replace, prepayments].map((operation) => [
    operation.id,
    operation as AnyOperation,
  ]),
)

/** The compiled face of an operation. */
export const compiledOf = (id: string): AnyOperation => compiled.get(id) as AnyOperation
