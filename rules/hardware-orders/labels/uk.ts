import type { Labels } from "perevir/locale"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

/** What each field is called in Ukrainian. */
export const labels: Labels<typeof create | typeof replace> = {
  "path/orderId": "Замовлення",
  "headers/saveDraft": "Зберегти як чернетку",
  "headers/X-Use-Simplified-Order-Flow": "Спрощене замовлення",
  "/orderReference": "Ваш номер замовлення",
  "/customerEntityUid": "Клієнт",
  "/requestedDate": "Бажана дата",
  "/poRef": "Номер заявки на закупівлю",
  "/notes": "Примітки",
}
