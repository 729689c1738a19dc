import type { Issue } from "../index.js"

/** The number of each rule in an error body. One that has been given out stays: whoever reads them compares numbers. */
export const codes: Readonly<Record<Issue["rule"], number>> = {
  body: 1,
  type: 2,
  required: 3,
  unknown: 4,
  "string.wellFormed": 5,
  fact: 6,
  fault: 7,
  unchecked: 8,
  "deviceOrders.dealer": 101,
  "deviceOrders.uuid": 102,
  "deviceOrders.uuid.format": 103,
  "deviceOrders.item.quantity": 104,
  "deviceOrders.amount": 105,
  "deviceOrders.currency": 106,
  "deviceOrders.currency.same": 107,
  "deviceOrders.country": 108,
  "deviceOrders.email": 109,
  "deviceOrders.phone": 110,
  "deviceOrders.imageUrl": 111,
  "deviceOrders.empty": 112,
}
