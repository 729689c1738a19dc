import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { update } from "../update.js"

export { labels } from "../labels/uk.js"
export { wire } from "../wire/messages/uk.js"

const number = numbersIn("uk")

export const uk = defineLocale<typeof update>({
  tag: "uk",
  messages: {
    ...engine,
    "deviceOrders.dealer": () => "вкажіть дилера",
    "deviceOrders.uuid": () => "вкажіть UUID замовлення",
    "deviceOrders.uuid.format": () =>
      "це не UUID на зразок 32c480b5-4dfb-4c53-959f-49edf45a0931: може, інший номер замовлення?",
    "deviceOrders.item.quantity": ({ got, least = 1 }) =>
      `кількість має бути цілим числом, щонайменше ${number(least)}, а не ${number(got)}`,
    "deviceOrders.amount": ({ got, limit }) => `сума ${number(got)}, а має бути не менше ${number(limit)}`,
    "deviceOrders.currency": () => "такої валюти немає в обігу: вкажіть код ISO 4217 великими літерами, як-от EUR",
    "deviceOrders.currency.same": ({ got, first }) =>
      `тут «${got}», а перша валюта замовлення – «${first}»: вкажіть усі ціни в одній`,
    "deviceOrders.country": () => "такої країни немає: вкажіть код ISO 3166-1 великими літерами, як-от DE чи DEU",
    "deviceOrders.email": () => "перевізник сюди не напише: потрібна електронна пошта, як-от name@example.com",
    "deviceOrders.phone": () =>
      "перевізник сюди не додзвониться: потрібно 7–15 цифр разом із кодом країни, як-от +49 30 1234567",
    "deviceOrders.imageUrl": () => "це не адреса зображення: вона починається з https:// або http://",
    "deviceOrders.empty": () => "замовлення не зміниться: вкажіть позиції, спосіб оплати чи доставку",
  },
})
