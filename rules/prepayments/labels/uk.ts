import type { Labels } from "perevir/locale"
import type { update } from "../update.js"

/** What each field is called in Ukrainian. */
export const labels: Labels<typeof update> = {
  "path/id": "Передоплата",
  "path/reference": "Передоплата за номером",
  "/reference": "Номер передоплати",
  "/customerId": "Клієнт",
  "/userId": "Користувач",
  "/total": "Сума",
  "/currency": "Валюта",
  "/latitude": "Широта",
  "/longitude": "Довгота",
  "/checkInDate": "Час прибуття",
  "/paymentDate": "Дата оплати",
  "/paymentTypeId": "Спосіб оплати",
  "/desiredPaymentDate": "Бажана дата оплати",
  "/bank": "Банк",
}
