import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { update } from "../update.js"

export { labels } from "../labels/ru.js"
export { wire } from "../wire/messages/ru.js"

const number = numbersIn("ru")

/** Where somebody was is not shown. */
const not = (place: number | string) => (typeof place === "number" ? `, а не ${number(place)}` : "")

export const ru = defineLocale<typeof update>({
  tag: "ru",
  messages: {
    ...engine,
    "prepayments.id": () => "укажите предоплату: её ID целым числом или номер",
    "prepayments.reference": () => "дайте предоплате номер, по которому вы её потом найдёте",
    "prepayments.customerId": () => "ID клиента – целое число, например 123: может, это его номер?",
    "prepayments.userId": () => "ID пользователя – целое число, например 123: может, это логин?",
    "prepayments.total": ({ got, limit }) => `сумма ${number(got)}, а должно быть больше ${number(limit)}`,
    "prepayments.currency": () => "в такой валюте не платят: укажите код ISO 4217 заглавными буквами, например EUR",
    "prepayments.currency.configured": ({ got, configured }) =>
      `валюта ${got} не настроена${configured.length > 0 ? `, доступны: ${configured.join(", ")}` : ""}`,
    "prepayments.latitude.range": ({ got, least, most }) =>
      `широта должна быть от ${number(least)} до ${number(most)}${not(got)}: может, это долгота?`,
    "prepayments.longitude.range": ({ got, least, most }) =>
      `долгота должна быть от ${number(least)} до ${number(most)}${not(got)}`,
    "prepayments.position.pair": () => "не хватает второй координаты: укажите широту и долготу или ни одной",
    "prepayments.checkInDate.format": () => "укажите дату, время и часовой пояс, например 2016-04-12T19:30:48Z",
    "prepayments.paymentDate": () =>
      "неясно, когда оплачено: нужны дата, время и часовой пояс, например 2016-08-15T14:52:48Z",
    "prepayments.paymentDate.shape": () =>
      "так время могут не понять: укажите его по UTC до секунды, например 2016-08-15T14:52:48Z",
    "prepayments.paymentTypeId": ({ got }) => `«${got}» – не ID способа оплаты: нужно целое число до 32 бит или текст`,
    "prepayments.desiredPaymentDate": () => "это не дата: укажите её в виде 2016-08-15",
    "prepayments.desiredPaymentDate.shape": () => "нужна дата без времени, например 2016-08-15",
    "prepayments.exists": () => "такой предоплаты нет: может, другой ID или номер?",
    "prepayments.paymentType.exists": () => "такого способа оплаты нет: может, другой ID?",
    "prepayments.cheque": ({ reference }) =>
      `это только для оплаты чеком (CHEQUE), а не «${reference}»: уберите поле или смените способ оплаты`,
  },
})
