import type { Messages } from "perevir"
import type { panier, rules } from "../update.js"

export const en: Messages<typeof panier, typeof rules> = {
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
  "panier.transaction.empty": ({ got }) =>
    `the transaction's id is ${JSON.stringify(got)}, expected none: the upstream gives it when the panier is confirmed`,
  "panier.currency": () => "the panier cannot be in this currency: give a code of ISO 4217 in capitals, such as EUR",
  "panier.ip": () => "this is no ip address: give the client's as IPv4 (192.0.2.1) or IPv6 (2001:db8::1)",
  "panier.empty": () => "nothing is supplied, so nothing will change: send the items to add or update",
  "panier.confirmed": ({ transaction }) =>
    `this panier has been confirmed already, as transaction ${JSON.stringify(transaction)}: was the new panier meant?`,
  "panier.id.match": ({ got, path }) =>
    `the body names panier ${got}, the path panier ${path}: send one id, or the same`,
  "panier.totals.readonly": ({ got, stored }) =>
    `the total is read-only: ${got} will be ignored, it stays ${stored} until the items change; leave it out`,
  "panier.owner": () => "the stored panier belongs to another user: was another panier meant?",
  "panier.item.unique": ({ id, first }) =>
    `item ${id} stands in the update already, at ${first}: put its changes into one item`,
  "panier.item.exists": ({ id }) =>
    `the stored panier has no item ${id}: leave the id empty to add a new item, or send the id of a stored one`,
  "panier.item.product": () => "a new item needs a product: give ProduitID, or the Id if the item is stored already",
}
