import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { update } from "../update.js"

export { labels } from "../labels/fr.js"

const number = numbersIn("fr")

export const fr = defineLocale<typeof update>({
  tag: "fr",
  messages: {
    ...engine,
    "panier.int32": ({ got, least = 0, most = 0 }) =>
      `il faut un nombre entier de ${number(least)} à ${number(most)}, et non ${number(got)}`,
    "panier.byte": ({ got, least = 0, most = 0 }) =>
      `l'état est un nombre entier de ${number(least)} à ${number(most)}, et non ${number(got)}`,
    "panier.decimal": ({ got }) =>
      `${typeof got === "number" ? `${number(got)} a` : "il y a ici"} trop de chiffres\u00a0: arrondissez, au centime pour un prix`,
    "panier.item.quantity": ({ got, limit }) =>
      `la quantité est ${number(got)}, il faut au moins ${number(limit)}\u00a0: pour retirer l'article, supprimez-le`,
    "panier.item.period": ({ got, limit }) => `la durée est ${number(got)}, il faut plus de ${number(limit)}`,
    "panier.item.money": ({ got, limit }) => `le prix est ${number(got)}, il faut au moins ${number(limit)}`,
    "panier.transaction.empty": ({ got }) =>
      `retirez la transaction «\u00a0${got}\u00a0»\u00a0: son numéro sera attribué à la confirmation du panier`,
    "panier.currency": () =>
      "le panier ne peut pas être dans cette devise\u00a0: donnez un code ISO 4217 en majuscules, comme EUR",
    "panier.ip": () => "ce n'est pas l'adresse IP du client, il en faut une comme 192.0.2.1 ou 2001:db8::1",
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
