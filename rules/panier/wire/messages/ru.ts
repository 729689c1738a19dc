import { defineLocale } from "perevir/locale"
import { codec, engine, wire as ofTheWire } from "perevir/locale/ru"
import { values } from "../../messages/values/ru.js"
import type { response } from "../response.js"

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "ru",
  messages: {
    ...engine,
    ...codec,
    ...ofTheWire,
    ...values,
    body: () => "ответ должен быть объектом",
    "panier.response.transaction": ({ expected, got }) =>
      `в транзакции не хватает подтверждённых позиций: ${expected.length}, лишних: ${got.length}`,
    "panier.response.panier": ({ expected, got }) =>
      `в корзине не хватает позиций, которые должны были остаться: ${expected.length}, лишних: ${got.length}`,
    "panier.response.original": ({ expected, got }) =>
      `исходной корзиной названа ${String(got)}, а подтверждали ${String(expected)}`,
    "panier.response.total": ({ expected, got }) => `сумма ${got}, а позиции вместе дают ${expected}`,
  },
})
