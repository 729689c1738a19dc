import { defineLocale, instantsIn } from "perevir/locale"
import { engine } from "perevir/locale/ru"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

export { labels } from "../labels/ru.js"
export { wire } from "../wire/messages/ru.js"

const instant = instantsIn("ru")

export const ru = defineLocale<typeof create | typeof replace>({
  tag: "ru",
  messages: {
    ...engine,
    "hardwareOrders.reference": () => "дайте заказу номер, по которому вы его потом найдёте",
    "hardwareOrders.customer": () =>
      "ID клиента – это UUID вида 32c480b5-4dfb-4c53-959f-49edf45a0931: может, указан другой его номер?",
    "hardwareOrders.requestedDate": () =>
      "укажите дату, время и часовой пояс, например 2026-01-31T12:00:00Z: может, чего-то не хватает?",
    "hardwareOrders.requestedDate.past": ({ got, now }) =>
      `это уже прошло (${instant(got)}), а должно быть не раньше чем ${instant(now)}: может, речь о другом годе или часовом поясе?`,
    "hardwareOrders.orderId": () => "ID заказа – это UUID, который дала Verifone: может, указан ваш собственный номер?",
    "hardwareOrders.submitted": ({ status }) => `заказ в статусе «${status}», а заменить можно только черновик (DRAFT)`,
    "hardwareOrders.replace.drops": ({ stored }) =>
      `сохранённое «${stored}» пропадёт: если оно нужно, отправьте его ещё раз`,
  },
})
