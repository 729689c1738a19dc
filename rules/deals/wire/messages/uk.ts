import { defineLocale } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/uk"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "uk",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "відповідь має бути об'єктом",
    "deals.response.id": ({ expected, got }) =>
      `відповідь про угоду «${got}», а змінювали «${expected}»: може, переплутано відповіді?`,
    "deals.response.externalId": ({ expected, got }) =>
      `відповідь про угоду із зовнішнім ID «${got}», а змінювали «${expected}»: може, переплутано відповіді?`,
  },
})
