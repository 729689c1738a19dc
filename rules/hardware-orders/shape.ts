import * as Schema from "effect/Schema"
import { CustomerId, Now, Reference, RequestedDate } from "./types.js"
import { bothInstants, notPast } from "./vocabulary.js"

// What creating and replacing an order have in common: the document lists the same body twice

export const source = "verifone-hardware-orders.txt"

export const body = {
  orderReference: Reference,
  customerEntityUid: CustomerId,
  requestedDate: Schema.optional(RequestedDate),
  poRef: Schema.optional(Schema.String),
  notes: Schema.optional(Schema.String),
}

export const facts = { now: Now }

export const datePast = {
  infers: "hardware is sent on or after the requested date, and nothing can be sent in the past",
  severity: "warning",
  says: "The requested date is not before now.",
  at: "/requestedDate",
  reads: { requested: "body/requestedDate", now: "facts/now" },
  check: notPast,
  params: bothInstants,
} as const
