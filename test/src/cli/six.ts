import * as deals from "perevir/deals/declared"
import * as deviceOrders from "perevir/device-orders/declared"
import * as hardwareOrders from "perevir/hardware-orders/declared"
import * as panier from "perevir/panier/declared"
import * as prepayments from "perevir/prepayments/declared"
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
