import * as Schema from "effect/Schema"
import { domain } from "perevir"
import { instants, references, statuses } from "./samples.js"
import { dateTime, notEmpty, uuid } from "./vocabulary.js"

export const Reference = domain(
  Schema.String,
  {
    "hardwareOrders.reference": {
      cites: "Body, orderReference: min 1",
      says: "The client's reference of the order is not empty.",
      check: notEmpty,
    },
  },
  { samples: references },
)

export const CustomerId = domain(Schema.String, {
  "hardwareOrders.customer": {
    cites: "Body, customerEntityUid: uuid",
    says: "The customer is named by a UUID.",
    check: uuid,
  },
})

export const RequestedDate = domain(
  Schema.String,
  {
    "hardwareOrders.requestedDate": {
      cites: "Body, requestedDate: date-time",
      says: "The requested date is a date and a time with its offset from UTC.",
      check: dateTime,
    },
  },
  { samples: instants },
)

export const OrderId = domain(Schema.String, {
  "hardwareOrders.orderId": {
    cites: "Update/Replace Hardware Order, Path parameters, orderId: uuid",
    says: "The path names the order by its UUID.",
    check: uuid,
  },
})

/** A fact: the clock is the caller's. */
export const Now = domain(
  Schema.String,
  {
    "hardwareOrders.now": {
      infers: "an instant is compared with an instant",
      says: "The time at which the request is judged is a date and a time with its offset.",
      check: dateTime,
    },
  },
  { samples: instants },
)

export const Status = domain(Schema.String, {}, { samples: statuses })
