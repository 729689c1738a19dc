import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { update } from "../update.js"
import { values } from "./values/fr.js"

export { labels } from "../labels/fr.js"
export { wire } from "../wire/messages/fr.js"

const number = numbersIn("fr")

export const fr = defineLocale<typeof update>({
  tag: "fr",
  messages: {
    ...engine,
    ...values,
    "panier.transaction.empty": ({ got }) =>
      `retirez la transaction «\u00a0${got}\u00a0»\u00a0: son numéro sera attribué à la confirmation du panier`,
    "panier.empty": () => "le panier ne changera pas\u00a0: indiquez les articles à modifier ou à ajouter",
    "panier.confirmed": ({ transaction }) =>
      `ce panier est déjà confirmé, transaction «\u00a0${transaction}\u00a0»\u00a0: s'agit-il du nouveau\u00a0?`,
    "panier.id.match": ({ got, path }) =>
      `la requête parle du panier ${got} et son adresse du panier ${path}\u00a0: gardez-en un seul`,
    "panier.totals.readonly": ({ got, stored }) =>
      `le total est calculé par le système\u00a0: ${number(got)} sera ignoré, il reste à ${number(stored)}\u00a0; retirez le champ`,
    "panier.owner": () => "ce panier est celui d'un autre utilisateur\u00a0: s'agit-il d'un autre panier\u00a0?",
    "panier.item.unique": ({ id, first }) =>
      `l'article ${id} est déjà là (${first})\u00a0: réunissez les changements en un seul`,
    "panier.item.exists": ({ id }) =>
      `le panier n'a pas d'article ${id}\u00a0: laissez l'Id vide pour en ajouter un, ou donnez celui d'un article existant`,
    "panier.item.product": () =>
      "le nouvel article n'a pas de produit\u00a0: donnez ProduitID, ou Id si l'article existe déjà",
  },
})
