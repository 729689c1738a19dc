import * as deals from "perevir/deals"
import * as deviceOrders from "perevir/device-orders"
import * as hardwareOrders from "perevir/hardware-orders"
import * as panier from "perevir/panier"
import * as prepayments from "perevir/prepayments"
import type { AnyOperation } from "../../../src/cli/operations.js"

/** The operations that the command is shipped with. */
export const six: readonly AnyOperation[] = [
  deals.update,
  panier.update,
  deviceOrders.update,
  hardwareOrders.create,
  hardwareOrders.replace,
  prepayments.update,
]
