import type { Labels } from "perevir/locale"
import type { create } from "../create.js"
import type { replace } from "../replace.js"

/** What each field is called in English. */
export const labels: Labels<typeof create | typeof replace> = {
  "path/orderId": "Order",
  "headers/saveDraft": "Save as a draft",
  "headers/X-Use-Simplified-Order-Flow": "Simplified order",
  "/orderReference": "Order reference",
  "/customerEntityUid": "Customer",
  "/requestedDate": "Requested date",
  "/poRef": "Purchase order number",
  "/notes": "Notes",
}
