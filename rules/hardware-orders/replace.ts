import { from, shape } from "perevir"
import { replaceEn } from "./messages/en.js"
import { body, datePast, facts, source } from "./shape.js"
import { OrderId, Status } from "./types.js"
import { isDraft, isOmitted, nothingStored, statusOf, storedText } from "./vocabulary.js"
import { response } from "./wire/response.js"

export const order = shape({
  id: "hardwareOrders.replace",
  http: "PUT /orders/hardware/{orderId}",
  source,
  path: { orderId: OrderId },
  body,
  facts: { status: from("current/status", Status), ...facts },
  stored: "current",
})

const stillDraft = order.rule("hardwareOrders.submitted", {
  cites: "Update/Replace Hardware Order, description, sentence 2",
  says: "Only a draft is replaced.",
  at: "",
  reads: { status: "facts/status" },
  check: isDraft,
  params: statusOf,
})

const nothingDropped = order.rule("hardwareOrders.replace.drops", {
  infers: "a PUT replaces the whole order, so a member that is not sent again is lost",
  severity: "warning",
  says: "A requested date, purchase order reference or note that is stored is sent again.",
  at: {
    "/requestedDate": { sent: "body/requestedDate?", stored: "stored/requestedDate?" },
    "/poRef": { sent: "body/poRef?", stored: "stored/poRef?" },
    "/notes": { sent: "body/notes?", stored: "stored/notes?" },
  },
  when: isOmitted,
  check: nothingStored,
  params: storedText,
})

const dateAhead = order.rule("hardwareOrders.requestedDate.past", datePast)

export const rules = [stillDraft, nothingDropped, dateAhead] as const

export const replace = order.operation({ rules, messages: replaceEn, response })
