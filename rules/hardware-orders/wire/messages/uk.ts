import { defineLocale, instantsIn } from "perevir/locale"
import { engine, wire as ofTheWire } from "perevir/locale/uk"
import type { response } from "../response.js"

const instant = instantsIn("uk")
const quoted = (names: readonly string[]) => names.map((name) => `«${name}»`).join(" і ")

/** What is said of answers, and of what travels. */
export const wire = defineLocale<typeof response>({
  tag: "uk",
  messages: {
    ...engine,
    ...ofTheWire,
    body: () => "відповідь має бути об'єктом",
    "hardwareOrders.response.uuid": () => "у відповіді тут не UUID",
    "hardwareOrders.response.text": () => "у відповіді тут порожньо",
    "hardwareOrders.response.date": () => "у відповіді тут не дата з часом і часовим поясом",
    "hardwareOrders.response.status": ({ got, allowed }) =>
      `замовлення повернулося в статусі «${got}», а відомі лише ${quoted(allowed)}`,
    "hardwareOrders.response.planned": ({ expected, got }) =>
      `нове замовлення повернулося в статусі «${got}», а чекали «${expected}»: чи дійшов заголовок saveDraft?`,
    "hardwareOrders.response.echo": ({ expected, got }) =>
      `надіслано «${expected}», а ${got === null ? "у відповіді цього немає" : `повернулося «${got}»`}`,
    "hardwareOrders.response.id": ({ expected, got }) =>
      `відповідь називає «${got}», а запит – «${expected}»: може, переплутано відповіді?`,
    "hardwareOrders.response.requestedDate": ({ expected, got }) =>
      `просили на ${instant(expected)}, а ${got === null ? "у відповіді дати немає" : `повернулося ${instant(got)}`}`,
  },
})
