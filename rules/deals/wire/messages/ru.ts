import { defineLocale } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/ru"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "ru",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "ответ должен быть объектом",
    "deals.response.id": ({ expected, got }) =>
      `ответ о сделке «${got}», а меняли «${expected}»: может, перепутаны ответы?`,
    "deals.response.externalId": ({ expected, got }) =>
      `ответ о сделке с внешним ID «${got}», а меняли «${expected}»: может, перепутаны ответы?`,
  },
})
