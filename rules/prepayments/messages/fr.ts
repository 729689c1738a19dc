import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/fr"
import type { update } from "../update.js"

export { labels } from "../labels/fr.js"
export { wire } from "../wire/messages/fr.js"

const number = numbersIn("fr")

/** Where somebody was is not shown. */
const not = (place: number | string) => (typeof place === "number" ? `, et non ${number(place)}` : "")

export const fr = defineLocale<typeof update>({
  tag: "fr",
  messages: {
    ...engine,
    "prepayments.id": () => "indiquez l'acompte, par son identifiant (un nombre entier) ou sa référence",
    "prepayments.reference": () => "donnez à l'acompte une référence qui vous permettra de le retrouver",
    "prepayments.customerId": () =>
      "l'identifiant du client est un nombre entier comme 123\u00a0: est-ce sa référence\u00a0?",
    "prepayments.userId": () =>
      "l'identifiant de l'utilisateur est un nombre entier comme 123\u00a0: est-ce son nom de connexion\u00a0?",
    "prepayments.total": ({ got, limit }) => `le montant est ${number(got)}, il faut plus de ${number(limit)}`,
    "prepayments.currency": () =>
      "on ne paie pas dans cette devise\u00a0: donnez un code ISO 4217 en majuscules, comme EUR",
    "prepayments.currency.configured": ({ got, configured }) =>
      `la devise ${got} n'est pas configurée${configured.length > 0 ? `, choisissez parmi\u00a0: ${configured.join(", ")}` : ""}`,
    "prepayments.latitude.range": ({ got, least, most }) =>
      `la latitude va de ${number(least)} à ${number(most)}${not(got)}\u00a0: est-ce la longitude\u00a0?`,
    "prepayments.longitude.range": ({ got, least, most }) =>
      `la longitude va de ${number(least)} à ${number(most)}${not(got)}`,
    "prepayments.position.pair": () =>
      "il manque une coordonnée\u00a0: indiquez la latitude et la longitude, ou aucune des deux",
    "prepayments.checkInDate.format": () =>
      "indiquez la date, l'heure et le fuseau horaire, comme 2016-04-12T19:30:48Z",
    "prepayments.paymentDate": () =>
      "la date du paiement n'est pas claire\u00a0: il faut la date, l'heure et le fuseau horaire, comme 2016-08-15T14:52:48Z",
    "prepayments.paymentDate.shape": () =>
      "cette écriture risque de ne pas être comprise\u00a0: donnez l'heure UTC à la seconde, comme 2016-08-15T14:52:48Z",
    "prepayments.paymentTypeId": ({ got }) =>
      `«\u00a0${got}\u00a0» n'est pas l'identifiant d'un mode de paiement, il faut un nombre entier de 32 bits ou un texte`,
    "prepayments.desiredPaymentDate": () => "ce n'est pas une date, il en faut une comme 2016-08-15",
    "prepayments.desiredPaymentDate.shape": () => "il faut une date sans heure, comme 2016-08-15",
    "prepayments.exists": () =>
      "cet acompte n'existe pas\u00a0: est-ce un autre identifiant ou une autre référence\u00a0?",
    "prepayments.paymentType.exists": () =>
      "ce mode de paiement n'existe pas\u00a0: est-ce un autre identifiant\u00a0?",
    "prepayments.cheque": ({ reference }) =>
      `c'est réservé au paiement par chèque (CHEQUE), et non par «\u00a0${reference}\u00a0»\u00a0: retirez le champ ou changez de mode de paiement`,
  },
})
