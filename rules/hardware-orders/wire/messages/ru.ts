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
    "hardwareOrders.response.uuid": () => "в ответе здесь не UUID",
    "hardwareOrders.response.text": () => "в ответе здесь пусто",
    "hardwareOrders.response.date": () => "в ответе здесь не дата со временем и часовым поясом",
    "hardwareOrders.response.status": ({ got, allowed }) =>
      `заказ вернулся в статусе «${got}», а известны лишь ${quoted(allowed)}`,
    "hardwareOrders.response.planned": ({ expected, got }) =>
      `новый заказ вернулся в статусе «${got}», а ждали «${expected}»: дошёл ли заголовок saveDraft?`,
    "hardwareOrders.response.echo": ({ expected, got }) =>
      `послано «${expected}», а ${got === null ? "в ответе этого нет" : `вернулось «${got}»`}`,
    "hardwareOrders.response.id": ({ expected, got }) =>
      `ответ называет «${got}», а запрос – «${expected}»: может, перепутаны ответы?`,
    "hardwareOrders.response.requestedDate": ({ expected, got }) =>
      `просили на ${instant(expected)}, а ${got === null ? "в ответе даты нет" : `вернулось ${instant(got)}`}`,
  },
})
