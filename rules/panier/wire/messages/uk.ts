import { defineLocale } from "perevir/locale"
import { codec, engine, wire as ofTheWire } from "perevir/locale/uk"
import { values } from "../../messages/values/uk.js"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "uk",
  messages: {
    ...engine,
    ...codec,
    ...ofTheWire,
    ...values,
    body: () => "відповідь має бути об'єктом",
    "panier.response.transaction": ({ expected, got }) =>
      `у транзакції бракує підтверджених позицій: ${expected.length}, зайвих: ${got.length}`,
    "panier.response.panier": ({ expected, got }) =>
      `у кошику бракує позицій, що мали лишитися: ${expected.length}, зайвих: ${got.length}`,
    "panier.response.original": ({ expected, got }) =>
      `початковим кошиком названо ${String(got)}, а підтверджували ${String(expected)}`,
    "panier.response.total": ({ expected, got }) => `сума ${got}, а позиції разом дають ${expected}`,
  },
})
