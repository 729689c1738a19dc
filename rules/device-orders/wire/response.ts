import { response as answer } from "perevir"
import { en } from "./messages/en.js"

/** The document's answer is an object that lists no member. */
export const orderUpdated = answer({
  id: "deviceOrders.update.response",
  source: "kpayment-device-order.txt",
  body: {},
})

export const response = orderUpdated.operation({ rules: [], messages: en })
