import { defineLocale } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/fr"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "fr",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "la réponse doit être un objet",
    "deals.response.id": ({ expected, got }) =>
      `la réponse parle de la transaction «\u00a0${got}\u00a0», et non de «\u00a0${expected}\u00a0»\u00a0: est-ce la réponse à une autre requête\u00a0?`,
    "deals.response.externalId": ({ expected, got }) =>
      `la réponse parle de la transaction dont l'ID externe est «\u00a0${got}\u00a0», et non «\u00a0${expected}\u00a0»\u00a0: est-ce la réponse à une autre requête\u00a0?`,
  },
})
