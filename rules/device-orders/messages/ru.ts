import { defineLocale, numbersIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { update } from "../update.js"

export { labels } from "../labels/ru.js"
export { wire } from "../wire/messages/ru.js"

const number = numbersIn("ru")

export const ru = defineLocale<typeof update>({
  tag: "ru",
  messages: {
    ...engine,
    "deviceOrders.dealer": () => "укажите дилера",
    "deviceOrders.uuid": () => "укажите UUID заказа",
    "deviceOrders.uuid.format": () =>
      "это не UUID вида 32c480b5-4dfb-4c53-959f-49edf45a0931: может, другой номер заказа?",
    "deviceOrders.item.quantity": ({ got, least = 1 }) =>
      `количество должно быть целым числом, не меньше ${number(least)}, а не ${number(got)}`,
    "deviceOrders.amount": ({ got, limit }) => `сумма ${number(got)}, а должно быть не меньше ${number(limit)}`,
    "deviceOrders.currency": () =>
      "такой валюты нет в обращении: укажите код ISO 4217 заглавными буквами, например EUR",
    "deviceOrders.currency.same": ({ got, first }) =>
      `здесь «${got}», а первая валюта заказа – «${first}»: укажите все цены в одной`,
    "deviceOrders.country": () => "такой страны нет: укажите код ISO 3166-1 заглавными буквами, например DE или DEU",
    "deviceOrders.email": () => "перевозчик сюда не напишет: нужна электронная почта вида name@example.com",
    "deviceOrders.phone": () =>
      "перевозчик сюда не дозвонится: нужно 7–15 цифр вместе с кодом страны, например +49 30 1234567",
    "deviceOrders.imageUrl": () => "это не адрес изображения: он начинается с https:// или http://",
    "deviceOrders.empty": () => "заказ не изменится: укажите позиции, способ оплаты или доставку",
  },
})
