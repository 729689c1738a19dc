import { defineLocale } from "perevir/locale"
import { codec, engine, wire as ofTheWire } from "perevir/locale/fr"
import { values } from "../../messages/values/fr.js"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "fr",
  messages: {
    ...engine,
    ...codec,
    ...ofTheWire,
    ...values,
    body: () => "la réponse doit être un objet",
    "panier.response.transaction": ({ expected, got }) =>
      `articles confirmés qui manquent à la transaction\u00a0: ${expected.length}, en trop\u00a0: ${got.length}`,
    "panier.response.panier": ({ expected, got }) =>
      `articles à garder qui manquent au panier\u00a0: ${expected.length}, en trop\u00a0: ${got.length}`,
    "panier.response.original": ({ expected, got }) =>
      `la réponse nomme ${String(got)} comme panier d'origine, c'est ${String(expected)} qui a été confirmé`,
    "panier.response.total": ({ expected, got }) => `le total est ${got}, ses lignes font ${expected}`,
  },
})
