import { deal } from "./deals.js"
import { deviceOrder } from "./device-orders.js"
import { hardwareOrder, newHardwareOrder } from "./hardware-orders.js"
import { panier } from "./panier.js"
import { prepayment } from "./prepayments.js"

/** The six requests that the gateway takes. */
export const routes = [deal, panier, deviceOrder, newHardwareOrder, hardwareOrder, prepayment]
