import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { update } from "../update.js"

export { labels } from "../labels/uk.js"
export { wire } from "../wire/messages/uk.js"

const number = numbersIn("uk")

/** Where somebody was is not shown. */
const not = (place: number | string) => (typeof place === "number" ? `, а не ${number(place)}` : "")

export const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...engine,
    "prepayments.id": () => "вкажіть передоплату: її ID цілим числом або номер",
    "prepayments.reference": () => "дайте передоплаті номер, за яким ви її потім знайдете",
    "prepayments.customerId": () => "ID клієнта – ціле число, як-от 123: може, це його номер?",
    "prepayments.userId": () => "ID користувача – ціле число, як-от 123: може, це логін?",
    "prepayments.total": ({ got, limit }) => `сума ${number(got)}, а має бути більше ${number(limit)}`,
    "prepayments.currency": () => "у такій валюті не платять: вкажіть код ISO 4217 великими літерами, як-от EUR",
    "prepayments.currency.configured": ({ got, configured }) =>
      `валюту ${got} не налаштовано${configured.length > 0 ? `, доступні: ${configured.join(", ")}` : ""}`,
    "prepayments.latitude.range": ({ got, least, most }) =>
      `широта має бути від ${number(least)} до ${number(most)}${not(got)}: може, це довгота?`,
    "prepayments.longitude.range": ({ got, least, most }) =>
      `довгота має бути від ${number(least)} до ${number(most)}${not(got)}`,
    "prepayments.position.pair": () => "бракує другої координати: вкажіть широту й довготу або жодної",
    "prepayments.checkInDate.format": () => "вкажіть дату, час і часовий пояс, як-от 2016-04-12T19:30:48Z",
    "prepayments.paymentDate": () =>
      "не зрозуміло, коли оплачено: потрібні дата, час і часовий пояс, як-от 2016-08-15T14:52:48Z",
    "prepayments.paymentDate.shape": () =>
      "так час можуть не зрозуміти: вкажіть його за UTC до секунди, як-от 2016-08-15T14:52:48Z",
    "prepayments.paymentTypeId": ({ got }) =>
      `«${got}» – не ID способу оплати: потрібне ціле число до 32 бітів або текст`,
    "prepayments.desiredPaymentDate": () => "це не дата: вкажіть її у вигляді 2016-08-15",
    "prepayments.desiredPaymentDate.shape": () => "потрібна дата без часу, як-от 2016-08-15",
    "prepayments.exists": () => "такої передоплати немає: може, інший ID чи номер?",
    "prepayments.paymentType.exists": () => "такого способу оплати немає: може, інший ID?",
    "prepayments.cheque": ({ reference }) =>
      `це лише для оплати чеком (CHEQUE), а не «${reference}»: приберіть поле або змініть спосіб оплати`,
  },
})
