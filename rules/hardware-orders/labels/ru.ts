import type { Labels } from "perevir/locale"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

/** What each field is called in Russian. */
export const labels: Labels<typeof create | typeof replace> = {
  "path/orderId": "Заказ",
  "headers/saveDraft": "Сохранить как черновик",
  "headers/X-Use-Simplified-Order-Flow": "Упрощённый заказ",
  "/orderReference": "Ваш номер заказа",
  "/customerEntityUid": "Клиент",
  "/requestedDate": "Желаемая дата",
  "/poRef": "Номер заявки на закупку",
  "/notes": "Примечания",
}
