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
  },
})
