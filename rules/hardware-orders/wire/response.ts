import * as Schema from "effect/Schema"
import { domain, response as answer } from "perevir"
import { source } from "../shape.js"
import { en } from "./messages/en.js"
import { dateTime, expectedAndGot, isSame, isSameInstant, isSameUuid, knownStatus, notEmpty } from "./vocabulary.js"
import { typeOf, uuid } from "./vocabulary.js"

const { optional, String: Text, Struct } = Schema

const Uuid = domain(Text, {
  "hardwareOrders.response.uuid": {
    cites: "Responses, 200: customerEntityUid, orderId, createdUserUid, modifiedUserUid: uuid",
    says: "Order, customer and users come back as UUIDs.",
    check: uuid,
  },
})

const Name = domain(Text, {
  "hardwareOrders.response.text": {
    cites: "Responses, 200: orderReference, createdBy, modifiedBy: min 1; status: enum",
    says: "Reference, status and the names of users do not come back empty.",
    check: notEmpty,
  },
})

const Instant = domain(Text, {
  "hardwareOrders.response.date": {
    cites: "Responses, 200: requestedDate, createdDate, modifiedDate: date-time",
    says: "A date that comes back is a date and a time with its offset from UTC.",
    check: dateTime,
  },
})

const Status = domain(Name, {
  "hardwareOrders.response.status": {
    infers: "its values are announced and not listed; a header names two, and whoever acts by a third has to know it",
    severity: "warning",
    says: "The status is one that is known.",
    check: knownStatus,
  },
})

/** The document has the answers of creating and of replacing word for word the same. */
export const orderAnswered = answer({
  id: "hardwareOrders.response",
  source,
  body: {
    orderReference: Name,
    customerEntityUid: Uuid,
    requestedDate: optional(Instant),
    poRef: optional(Text),
    notes: optional(Text),
    orderId: Uuid,
    status: Status,
    createdUserUid: optional(Uuid),
    createdBy: optional(Name),
    createdDate: optional(Instant),
    modifiedUserUid: optional(Uuid),
    modifiedBy: optional(Name),
    modifiedDate: optional(Instant),
    orderType: optional(Text),
  },
  facts: {
    sent: Struct({
      path: optional(Struct({ orderId: optional(Text) })),
      body: Struct({
        orderReference: Text,
        customerEntityUid: Text,
        requestedDate: optional(Text),
        poRef: optional(Text),
        notes: optional(Text),
      }),
    }),
    plan: Struct({ status: Text }),
  },
})

const statusPlanned = orderAnswered.rule("hardwareOrders.response.planned", {
  cites: "Create Hardware Order, Header parameters, saveDraft",
  severity: "warning",
  says: "A new order is a draft or submitted as the headers of its request say.",
  at: "/status",
  reads: { sent: "facts/plan/status", got: "body/status" },
  check: isSame,
  params: expectedAndGot,
})

const echo = {
  infers: "the answer is the order: what was sent and comes back otherwise, or not at all, was not taken over",
  severity: "warning",
  params: expectedAndGot,
} as const

const textsEchoed = orderAnswered.rule("hardwareOrders.response.echo", {
  ...echo,
  says: "Reference, purchase order reference and notes come back as they were sent.",
  at: {
    "/orderReference": { sent: "facts/sent/body/orderReference", got: "body/orderReference" },
    "/poRef": { sent: "facts/sent/body/poRef", got: "body/poRef?" },
    "/notes": { sent: "facts/sent/body/notes", got: "body/notes?" },
  },
  check: isSame,
})

const idsEchoed = orderAnswered.rule("hardwareOrders.response.id", {
  ...echo,
  says: "Order and customer are the ones that were named.",
  at: {
    "/orderId": { sent: "facts/sent/path/orderId", got: "body/orderId" },
    "/customerEntityUid": { sent: "facts/sent/body/customerEntityUid", got: "body/customerEntityUid" },
  },
  check: isSameUuid,
})

const dateEchoed = orderAnswered.rule("hardwareOrders.response.requestedDate", {
  ...echo,
  says: "The requested date is the instant that was sent.",
  at: "/requestedDate",
  reads: { sent: "facts/sent/body/requestedDate", got: "body/requestedDate?" },
  check: isSameInstant,
})

export const rules = [statusPlanned, textsEchoed, idsEchoed, dateEchoed] as const

export const response = orderAnswered.operation({ rules, messages: en, plan: typeOf })
