import type { Labels } from "perevir/locale"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

/** What each field is called in French. */
export const labels: Labels<typeof create | typeof replace> = {
  "path/orderId": "Commande",
  "headers/saveDraft": "Enregistrer comme brouillon",
  "headers/X-Use-Simplified-Order-Flow": "Commande simplifiée",
  "/orderReference": "Référence de la commande",
  "/customerEntityUid": "Client",
  "/requestedDate": "Date souhaitée",
  "/poRef": "Numéro du bon de commande",
  "/notes": "Remarques",
}
