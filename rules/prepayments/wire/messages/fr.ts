import { defineLocale, instantsIn } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/fr"
import type { response } from "../response.js"

const instant = instantsIn("fr")
const quoted = (names: readonly string[]) => names.map((name) => `«\u00a0${name}\u00a0»`).join(" et ")

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "fr",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "la réponse doit être un objet",
    "prepayments.response.id": () => "la réponse n'a pas ici un nombre entier de 64 bits",
    "prepayments.response.date": () => "l'acompte revient avec une date sans heure ou sans décalage",
    "prepayments.response.status": ({ got, allowed }) =>
      `l'acompte revient avec le statut «\u00a0${got}\u00a0», on ne connaît que ${quoted(allowed)}`,
    "prepayments.response.echo": ({ expected, got }) =>
      `«\u00a0${expected}\u00a0» a été envoyé, «\u00a0${got}\u00a0» est revenu`,
    "prepayments.response.currency": ({ expected, got }) =>
      `l'acompte revient dans la devise «\u00a0${got}\u00a0», et non «\u00a0${expected}\u00a0»`,
    "prepayments.response.paymentDate": ({ expected, got }) =>
      `le paiement est du ${instant(expected)}, la réponse dit le ${instant(got)}`,
    "prepayments.response.paymentType": ({ expected, got }) =>
      `le mode de paiement est «\u00a0${expected}\u00a0», ${got === null ? "rien n'est revenu" : `«\u00a0${got}\u00a0» est revenu`}`,
    "prepayments.response.desiredPaymentDate": ({ expected, got }) =>
      `le jour souhaité est le ${expected}, la réponse ${got === null ? "n'en a pas" : `dit le ${got}`}\u00a0: est-ce un autre mode que le chèque\u00a0?`,
    "prepayments.response.bank": () =>
      "une autre banque est revenue, ou aucune\u00a0: est-ce un autre mode que le chèque\u00a0?",
  },
})
