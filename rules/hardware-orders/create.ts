import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { createEn } from "./messages/en.js"
import { body, datePast, facts, source } from "./shape.js"
import { createdAs } from "./vocabulary.js"
import { response } from "./wire/response.js"

export const newOrder = shape({
  id: "hardwareOrders.create",
  http: "POST /orders/hardware",
  source,
  headers: {
    saveDraft: Schema.optional(Schema.Boolean),
    "X-Use-Simplified-Order-Flow": Schema.optional(Schema.Boolean),
  },
  body,
  facts,
})

const dateAhead = newOrder.rule("hardwareOrders.requestedDate.past", datePast)

export const rules = [dateAhead] as const

export const create = newOrder.operation({ rules, messages: createEn, response, plan: createdAs })
