import type { Messages } from "perevir"
import type { deviceOrder, rules } from "../update.js"

export const en: Messages<typeof deviceOrder, typeof rules> = {
  "deviceOrders.dealer": () => "no dealer is named: put the dealer's id into the path",
  "deviceOrders.uuid": () => "no order is named: put the order's UUID into the path",
  "deviceOrders.uuid.format": () =>
    "this is no UUID, expected one such as 32c480b5-4dfb-4c53-959f-49edf45a0931: was another id of the order meant?",
  "deviceOrders.item.quantity": ({ got, least }) =>
    `the quantity is ${got}, expected a whole number, ${String(least)} or more`,
  "deviceOrders.amount": ({ got, limit }) => `the amount is ${got}, expected ${limit} or more`,
  "deviceOrders.currency": () =>
    "nothing is priced in this currency today: give the code of ISO 4217 in capitals, such as EUR",
  "deviceOrders.currency.same": ({ got, first }) =>
    `this is ${JSON.stringify(got)}, but the order's first currency is ${JSON.stringify(first)}: price all of it in one`,
  "deviceOrders.country": () => "this is no country: give its code of ISO 3166-1 in capitals, such as DE or DEU",
  "deviceOrders.email": () => "the carrier cannot write to this e-mail address, expected one such as name@example.com",
  "deviceOrders.phone": () =>
    "this is no phone number, expected 7 to 15 digits with the country's code first, such as +49 30 1234567",
  "deviceOrders.imageUrl": () => "this is no address of a picture, expected one that starts with https:// or http://",
  "deviceOrders.empty": () =>
    "nothing is sent, so nothing will change: send the items, the payment type or the shipping",
}
