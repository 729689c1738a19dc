import type { Labels } from "perevir/locale"
import type { update } from "../update.js"

/** What each field is called in Russian. */
export const labels: Labels<typeof update> = {
  "path/id": "Предоплата",
  "path/reference": "Предоплата по номеру",
  "/reference": "Номер предоплаты",
  "/customerId": "Клиент",
  "/userId": "Пользователь",
  "/total": "Сумма",
  "/currency": "Валюта",
  "/latitude": "Широта",
  "/longitude": "Долгота",
  "/checkInDate": "Время прибытия",
  "/paymentDate": "Дата оплаты",
  "/paymentTypeId": "Способ оплаты",
  "/desiredPaymentDate": "Желаемая дата оплаты",
  "/bank": "Банк",
}
