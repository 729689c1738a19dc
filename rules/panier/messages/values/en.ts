import type { ValueSentences } from "../values.js"

/** What the rules of values say, in requests and in answers. */
export const values: ValueSentences = {
  "panier.int32": ({ got, least, most }) =>
    `${got} is no integer of 32 bits: give a whole number from ${String(least)} to ${String(most)}`,
  "panier.byte": ({ got, least, most }) =>
    `${got} is no byte: give a whole number from ${String(least)} to ${String(most)}`,
  "panier.decimal": ({ got }) =>
    `${typeof got === "number" ? got : "this"} has more digits than a decimal number holds: round it, to cents if it is a price`,
  "panier.item.quantity": ({ got, limit }) =>
    `the quantity is ${got}, expected ${limit} or more: to take the item out of the panier, delete it`,
  "panier.item.period": ({ got, limit }) => `the period is ${got}, expected more than ${limit}`,
  "panier.item.money": ({ got, limit }) => `${got} is a negative price, expected ${limit} or more`,
  "panier.currency": () => "the panier cannot be in this currency: give a code of ISO 4217 in capitals, such as EUR",
  "panier.ip": () => "this is no ip address: give the client's as IPv4 (192.0.2.1) or IPv6 (2001:db8::1)",
}
