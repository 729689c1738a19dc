import { defineLocale, instantsIn } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/ru"
import type { response } from "../response.js"

const instant = instantsIn("ru")
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(" и ")

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "ru",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "ответ должен быть объектом",
    "prepayments.response.id": () => "в ответе здесь не целое число до 64 бит",
    "prepayments.response.date": () => "предоплата вернулась с датой без времени или часового пояса",
    "prepayments.response.status": ({ got, allowed }) =>
      `предоплата вернулась в статусе «${got}», а известен лишь ${quoted(allowed)}`,
    "prepayments.response.echo": ({ expected, got }) => `послано «${expected}», а вернулось «${got}»`,
    "prepayments.response.currency": ({ expected, got }) =>
      `предоплата вернулась в валюте «${got}», а ждали «${expected}»`,
    "prepayments.response.paymentDate": ({ expected, got }) =>
      `оплачено ${instant(expected)}, а вернулось ${instant(got)}`,
    "prepayments.response.paymentType": ({ expected, got }) =>
      `способ оплаты «${expected}», а ${got === null ? "в ответе его нет" : `вернулся «${got}»`}`,
    "prepayments.response.desiredPaymentDate": ({ expected, got }) =>
      `желаемый день – ${expected}, а ${got === null ? "в ответе дня нет" : `вернулось ${got}`}: может, платят не чеком?`,
    "prepayments.response.bank": () => "вернулся другой банк или никакого: может, платят не чеком?",
  },
})
