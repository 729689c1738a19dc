import type { Messages } from "perevir"
import type { newOrder, rules as createRules } from "../create.js"
import type { order, rules as replaceRules } from "../replace.js"

export const createEn: Messages<typeof newOrder, typeof createRules> = {
  "hardwareOrders.reference": () => "the reference is empty: give the name by which you will find this order again",
  "hardwareOrders.customer": () =>
    "this is no UUID, expected one such as 32c480b5-4dfb-4c53-959f-49edf45a0931: was another id of the customer meant?",
  "hardwareOrders.requestedDate": () =>
    "this is no date-time, expected one with an offset, such as 2026-01-31T12:00:00Z: is the time or the offset missing?",
  "hardwareOrders.requestedDate.past": ({ got, now }) =>
    `${got} has passed, expected ${now} or later: was another year or offset meant?`,
}

export const replaceEn: Messages<typeof order, typeof replaceRules> = {
  ...createEn,
  "hardwareOrders.orderId": () =>
    "this is no UUID, expected the id that Verifone gave the order: was your own reference of it meant?",
  "hardwareOrders.submitted": ({ status }) =>
    `this order is ${JSON.stringify(status)}, expected "DRAFT": an order that has been submitted is not replaced`,
  "hardwareOrders.replace.drops": ({ stored }) =>
    `the stored ${JSON.stringify(stored)} will be lost: send it again, unless it is meant to go`,
}
