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
    "hardwareOrders.response.uuid": () => "la réponse n'a pas d'UUID ici",
    "hardwareOrders.response.text": () => "la réponse n'a rien ici",
    "hardwareOrders.response.date": () => "la réponse n'a ici ni date, ni heure avec son décalage",
    "hardwareOrders.response.status": ({ got, allowed }) =>
      `la commande revient avec le statut «\u00a0${got}\u00a0», on ne connaît que ${quoted(allowed)}`,
    "hardwareOrders.response.planned": ({ expected, got }) =>
      `la nouvelle commande revient avec le statut «\u00a0${got}\u00a0», et non «\u00a0${expected}\u00a0»\u00a0: l'en-tête saveDraft est-il arrivé\u00a0?`,
    "hardwareOrders.response.echo": ({ expected, got }) =>
      `«\u00a0${expected}\u00a0» a été envoyé, ${got === null ? "rien n'est revenu" : `«\u00a0${got}\u00a0» est revenu`}`,
    "hardwareOrders.response.id": ({ expected, got }) =>
      `la réponse nomme «\u00a0${got}\u00a0», la requête «\u00a0${expected}\u00a0»\u00a0: est-ce la réponse à une autre requête\u00a0?`,
    "hardwareOrders.response.requestedDate": ({ expected, got }) =>
      `la date souhaitée est le ${instant(expected)}, la réponse ${got === null ? "n'a pas de date" : `dit le ${instant(got)}`}`,
  },
})
