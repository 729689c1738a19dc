import * as Schema from "effect/Schema"
import { from, shape } from "perevir"
import { en } from "./messages/en.js"
import { response } from "./wire/response.js"
import { changedTypes } from "./samples.js"
import { Ad, CardToken, CartId, DealId, Email, Grams, Handler, Id, Kopecks, Language, Name } from "./types.js"
import { Office, PaymentSystem, Phone, Status, Title } from "./types.js"
import { adStatus, changesSomething, confirmed, isConfirmed, isOpen, leavesNothing, leftBehind } from "./vocabulary.js"
import { novaPoshta, openStates, statusOf, uuidAtNovaPoshta } from "./vocabulary.js"

const { optional, Struct } = Schema

const payment = Struct({
  type: optional(PaymentSystem),
  cardToId: optional(CardToken),
})

const handler = Struct({
  type: optional(Handler),
  senderFirstName: optional(Name),
  senderLastName: optional(Name),
  senderPatronymic: optional(Name),
  senderPhone: optional(Phone),
  senderEmail: optional(Email),
  senderCityId: optional(Office),
  senderOfficeId: optional(Office),
  recipientFirstName: optional(Name),
  recipientLastName: optional(Name),
  recipientPatronymic: optional(Name),
  recipientPhone: optional(Phone),
  recipientEmail: optional(Email),
  recipientCityId: optional(Office),
  recipientOfficeId: optional(Office),
})

export const deal = shape({
  id: "deals.update",
  http: "PATCH /deals/{dealId}",
  source: "deals-update.txt",
  path: { dealId: DealId },
  query: { byExternalId: optional(Schema.Boolean) },
  body: {
    adId: optional(Id),
    cartId: optional(CartId),
    cartExternalId: optional(Id),
    productTitle: optional(Title),
    productWeight: optional(Grams),
    productPrice: optional(Kopecks),
    sellerFirstName: optional(Name),
    sellerLastName: optional(Name),
    sellerPatronymic: optional(Name),
    sellerPhone: optional(Phone),
    sellerEmail: optional(Email),
    buyerFirstName: optional(Name),
    buyerLastName: optional(Name),
    buyerPatronymic: optional(Name),
    buyerPhone: optional(Phone),
    buyerEmail: optional(Email),
    lg: optional(Language),
    payment: optional(payment),
    handler: optional(handler),
  },
  facts: {
    status: from("current/status", Status),
    ad: Ad,
  },
  stored: "current",
})

const dealOpen = deal.rule("deals.status.editable", {
  cites: "introduction, sentence 2",
  says: `A deal is updated only while it is ${openStates.join(" or ")}.`,
  at: "",
  reads: { status: "facts/status" },
  check: isOpen,
  params: statusOf,
})

const membersEditable = deal.editable("deals.field.editable", {
  cites: "introduction, the lists of members that may be updated when NEW and when PAID",
  says: "Only members that may be updated in the deal's status are sent.",
  by: "facts/status",
  // prettier-ignore
  members: {
    NEW: [
      "/cartId", "/cartExternalId", "/productTitle", "/productPrice", "/productWeight",
      "/sellerFirstName", "/sellerLastName", "/sellerPatronymic", "/sellerPhone", "/sellerEmail",
      "/buyerFirstName", "/buyerLastName", "/buyerPatronymic", "/buyerPhone", "/buyerEmail",
      "/lg", "/adId", "/payment/type", "/payment/cardToId", "/handler/type",
      "/handler/senderFirstName", "/handler/senderLastName", "/handler/senderPatronymic",
      "/handler/senderPhone", "/handler/senderEmail", "/handler/senderCityId", "/handler/senderOfficeId",
      "/handler/recipientFirstName", "/handler/recipientLastName", "/handler/recipientPatronymic",
      "/handler/recipientPhone", "/handler/recipientEmail", "/handler/recipientCityId", "/handler/recipientOfficeId",
    ],
    PAID: [
      "/sellerFirstName", "/sellerLastName", "/sellerPatronymic", "/sellerPhone", "/sellerEmail",
      "/payment/cardToId",
      "/handler/senderFirstName", "/handler/senderLastName", "/handler/senderPatronymic",
      "/handler/senderPhone", "/handler/senderEmail", "/handler/senderOfficeId",
      "/handler/recipientFirstName", "/handler/recipientLastName", "/handler/recipientPatronymic",
      "/handler/recipientPhone", "/handler/recipientEmail", "/handler/recipientOfficeId",
    ],
  },
  fix: "remove",
})

const adConfirmed = deal.rule("deals.ad.confirmed", {
  cites: "request parameters, adId",
  says: `The ad that the deal is for is ${confirmed}.`,
  at: "/adId",
  reads: { ad: "facts/ad" },
  check: isConfirmed,
  params: adStatus,
})

const officesNamedByUuid = deal.rule("deals.handler.novaPoshtaId", {
  infers: `the ids belong to the chosen handler's system, and those of the example, at ${novaPoshta}, are UUIDs`,
  severity: "warning",
  says: `At ${novaPoshta} cities and offices are named by a UUID.`,
  at: {
    "/handler/senderCityId": { id: "body/handler/senderCityId", type: "merged/handler/type" },
    "/handler/senderOfficeId": { id: "body/handler/senderOfficeId", type: "merged/handler/type" },
    "/handler/recipientCityId": { id: "body/handler/recipientCityId", type: "merged/handler/type" },
    "/handler/recipientOfficeId": { id: "body/handler/recipientOfficeId", type: "merged/handler/type" },
  },
  check: uuidAtNovaPoshta,
})

const nothingLeftBehind = deal.rule("deals.handler.orphan", {
  infers: "an id or a card token has a meaning only in the system that gave it",
  severity: "warning",
  says: "When the handler or the payment system changes, no id or card token of the old one is left behind.",
  at: {
    "/handler/type": {
      from: "stored/handler/type",
      to: "body/handler/type",
      senderCityIdBefore: "stored/handler/senderCityId?",
      senderOfficeIdBefore: "stored/handler/senderOfficeId?",
      recipientCityIdBefore: "stored/handler/recipientCityId?",
      recipientOfficeIdBefore: "stored/handler/recipientOfficeId?",
      senderCityId: "body/handler/senderCityId?",
      senderOfficeId: "body/handler/senderOfficeId?",
      recipientCityId: "body/handler/recipientCityId?",
      recipientOfficeId: "body/handler/recipientOfficeId?",
    },
    "/payment/type": {
      from: "stored/payment/type",
      to: "body/payment/type",
      cardToIdBefore: "stored/payment/cardToId?",
      cardToId: "body/payment/cardToId?",
    },
  },
  check: leavesNothing,
  params: leftBehind,
  made: changedTypes,
})

const somethingChanged = deal.rule("deals.patch.empty", {
  infers: "an update of nothing is most likely a mistake",
  severity: "warning",
  says: "An update changes something.",
  at: "",
  reads: { body: "body" },
  check: changesSomething,
})

export const rules = [
  dealOpen,
  membersEditable,
  adConfirmed,
  officesNamedByUuid,
  nothingLeftBehind,
  somethingChanged,
] as const

export const update = deal.operation({ rules, messages: en, response })
