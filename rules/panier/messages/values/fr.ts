import { numbersIn } from "perevir/locale"
import type { ValueSentences } from "../values.js"

const number = numbersIn("fr")

/** What the rules of values say, in requests and in answers. */
export const values: ValueSentences = {
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
  "panier.currency": () =>
    "le panier ne peut pas être dans cette devise\u00a0: donnez un code ISO 4217 en majuscules, comme EUR",
  "panier.ip": () => "ce n'est pas l'adresse IP du client, il en faut une comme 192.0.2.1 ou 2001:db8::1",
}
