import type { Labels } from "perevir/locale"
import type { update } from "../update.js"

/** What each field is called in English. */
export const labels: Labels<typeof update> = {
  "path/id": "Prepayment",
  "path/reference": "Prepayment, by reference",
  "/reference": "Reference",
  "/customerId": "Customer",
  "/userId": "User",
  "/total": "Total",
  "/currency": "Currency",
  "/latitude": "Latitude",
  "/longitude": "Longitude",
  "/checkInDate": "Check-in date",
  "/paymentDate": "Payment date",
  "/paymentTypeId": "Payment type",
  "/desiredPaymentDate": "Desired payment date",
  "/bank": "Bank",
}
