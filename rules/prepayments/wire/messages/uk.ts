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
    "prepayments.response.id": () => "у відповіді тут не ціле число до 64 бітів",
    "prepayments.response.date": () => "передоплата повернулася з датою без часу чи часового поясу",
    "prepayments.response.status": ({ got, allowed }) =>
      `передоплата повернулася в статусі «${got}», а відомий лише ${quoted(allowed)}`,
    "prepayments.response.echo": ({ expected, got }) => `надіслано «${expected}», а повернулося «${got}»`,
    "prepayments.response.currency": ({ expected, got }) =>
      `передоплата повернулася у валюті «${got}», а чекали «${expected}»`,
    "prepayments.response.paymentDate": ({ expected, got }) =>
      `оплачено ${instant(expected)}, а повернулося ${instant(got)}`,
    "prepayments.response.paymentType": ({ expected, got }) =>
      `спосіб оплати «${expected}», а ${got === null ? "у відповіді його немає" : `повернувся «${got}»`}`,
    "prepayments.response.desiredPaymentDate": ({ expected, got }) =>
      `бажаний день – ${expected}, а ${got === null ? "у відповіді дня немає" : `повернулося ${got}`}: може, платять не чеком?`,
    "prepayments.response.bank": () => "повернувся інший банк або жодного: може, платять не чеком?",
  },
})
