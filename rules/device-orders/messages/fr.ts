import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { update } from "../update.js"

export { labels } from "../labels/fr.js"
export { wire } from "../wire/messages/fr.js"

const number = numbersIn("fr")

export const fr = defineLocale<typeof update>({
  tag: "fr",
  messages: {
    ...engine,
    "deviceOrders.dealer": () => "indiquez le revendeur",
    "deviceOrders.uuid": () => "indiquez l'UUID de la commande",
    "deviceOrders.uuid.format": () =>
      "ce n'est pas un UUID comme 32c480b5-4dfb-4c53-959f-49edf45a0931\u00a0: est-ce un autre numéro de la commande\u00a0?",
    "deviceOrders.item.quantity": ({ got, least = 1 }) =>
      `la quantité doit être un nombre entier, au moins ${number(least)}, et non ${number(got)}`,
    "deviceOrders.amount": ({ got, limit }) => `le montant est ${number(got)}, il faut au moins ${number(limit)}`,
    "deviceOrders.currency": () => "cette devise n'a pas cours\u00a0: donnez un code ISO 4217 en majuscules, comme EUR",
    "deviceOrders.currency.same": ({ got, first }) =>
      `ici «\u00a0${got}\u00a0», mais la première devise de la commande est «\u00a0${first}\u00a0»\u00a0: mettez tous les prix dans la même`,
    "deviceOrders.country": () =>
      "ce pays n'existe pas\u00a0: donnez un code ISO 3166-1 en majuscules, comme DE ou DEU",
    "deviceOrders.email": () =>
      "le transporteur ne peut pas écrire à cette adresse, il faut un e-mail comme name@example.com",
    "deviceOrders.phone": () =>
      "le transporteur ne peut pas appeler ce numéro, il faut 7 à 15 chiffres avec l'indicatif du pays, comme +49 30 1234567",
    "deviceOrders.imageUrl": () => "ce n'est pas l'adresse d'une image, elle commence par https:// ou http://",
    "deviceOrders.empty": () =>
      "la commande ne changera pas\u00a0: indiquez les articles, le mode de paiement ou la livraison",
  },
})
