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
  },
})
