import { deals } from "./deals.js"
import { deviceOrders } from "./device-orders.js"
import { panier } from "./panier.js"
import { prepayments } from "./prepayments.js"
import type { Gate } from "./row.js"

export const gates: readonly Gate[] = [deals, panier, deviceOrders, prepayments]
