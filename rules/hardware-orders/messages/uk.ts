import { defineLocale, instantsIn } from "perevir/locale"
import { engine } from "perevir/locale/uk"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

export { labels } from "../labels/uk.js"
export { wire } from "../wire/messages/uk.js"

const instant = instantsIn("uk")

export const uk = defineLocale<typeof create | typeof replace>({
  tag: "uk",
  messages: {
    ...engine,
    "hardwareOrders.reference": () => "дайте замовленню номер, за яким ви його потім знайдете",
    "hardwareOrders.customer": () =>
      "ID клієнта – це UUID на зразок 32c480b5-4dfb-4c53-959f-49edf45a0931: може, вказано інший його номер?",
    "hardwareOrders.requestedDate": () =>
      "вкажіть дату, час і часовий пояс, наприклад 2026-01-31T12:00:00Z: може, чогось бракує?",
    "hardwareOrders.requestedDate.past": ({ got, now }) =>
      `це вже минуло (${instant(got)}), а має бути не раніше ніж ${instant(now)}: може, йдеться про інший рік чи часовий пояс?`,
    "hardwareOrders.orderId": () => "ID замовлення – це UUID, який дала Verifone: може, вказано ваш власний номер?",
    "hardwareOrders.submitted": ({ status }) =>
      `замовлення в статусі «${status}», а замінити можна лише чернетку (DRAFT)`,
    "hardwareOrders.replace.drops": ({ stored }) =>
      `збережене «${stored}» зникне: якщо воно потрібне, надішліть його ще раз`,
  },
})
