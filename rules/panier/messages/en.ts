import type { Messages } from "perevir"
import type { panier, rules } from "../update.js"
import { values } from "./values/en.js"

export const en: Messages<typeof panier, typeof rules> = {
  ...values,
  "panier.transaction.empty": ({ got }) =>
    `the transaction's id is ${JSON.stringify(got)}, expected none: the upstream gives it when the panier is confirmed`,
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
