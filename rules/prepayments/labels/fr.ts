import type { Labels } from "perevir/locale"
import type { update } from "../update.js"

/** What each field is called in French. */
export const labels: Labels<typeof update> = {
  "path/id": "Acompte",
  "path/reference": "Acompte, par référence",
  "/reference": "Référence",
  "/customerId": "Client",
  "/userId": "Utilisateur",
  "/total": "Montant",
  "/currency": "Devise",
  "/latitude": "Latitude",
  "/longitude": "Longitude",
  "/checkInDate": "Date d'arrivée",
  "/paymentDate": "Date du paiement",
  "/paymentTypeId": "Mode de paiement",
  "/desiredPaymentDate": "Date de paiement souhaitée",
  "/bank": "Banque",
}
