import * as Schema from "effect/Schema"
import { sensitive, shape } from "perevir"
import { en } from "./messages/en.js"
import {
  Bank,
  CheckInDate,
  Currencies,
  Currency,
  CustomerId,
  DesiredPaymentDate,
  Id,
  Latitude,
  Longitude,
  PaymentDate,
  PaymentType,
  PaymentTypeId,
  PrepaymentId,
  PrepaymentReference,
  Reference,
  Total,
  UserId,
} from "./types.js"
import { configuredOnes, filledIn, isByCheque, isConfigured, isFound, isGiven, referenceOf } from "./vocabulary.js"
import { response } from "./wire/response.js"

// The second URL is PUT /api/{version}/orderPrepayments/reference/{id}: its {id} is called `reference` here. The version belongs to
// the address of the upstream, as its host does, and is no member

export const prepayment = shape({
  id: "prepayments.update",
  http: "PUT /api/{version}/orderPrepayments/{id}",
  source: "valomnia-prepayment.txt",
  path: { id: Schema.optional(PrepaymentId), reference: Schema.optional(PrepaymentReference) },
  exactlyOne: ["path/id", "path/reference"],
  body: {
    reference: Reference,
    customerId: CustomerId,
    userId: Schema.optional(UserId),
    total: Total,
    currency: Schema.optional(Currency),
    latitude: Schema.optional(sensitive(Latitude)),
    longitude: Schema.optional(sensitive(Longitude)),
    checkInDate: Schema.optional(CheckInDate),
    paymentDate: PaymentDate,
    paymentTypeId: Schema.optional(PaymentTypeId),
    desiredPaymentDate: Schema.optional(DesiredPaymentDate),
    bank: Schema.optional(Bank),
  },
  facts: {
    prepayment: Schema.NullOr(Schema.Struct({})),
    paymentType: PaymentType,
    currencies: Currencies,
    customer: Schema.Struct({ currency: Schema.optional(Schema.NullOr(Schema.String)) }),
    organization: Schema.Struct({ currency: Schema.String }),
    user: Id,
  },
})

const exists = prepayment.rule("prepayments.exists", {
  cites: "Failure Output, status 404, first sample",
  says: "There is a prepayment with that id or reference.",
  at: ["path/id", "path/reference"],
  reads: { found: "facts/prepayment" },
  check: isFound,
})

const currencyConfigured = prepayment.rule("prepayments.currency.configured", {
  cites: "Parameters, currency: configured currency",
  says: "The currency is one of those that are configured.",
  at: "/currency",
  reads: { currency: "body/currency", configured: "facts/currencies" },
  check: isConfigured,
  params: configuredOnes,
})

const positionWhole = prepayment.rule("prepayments.position.pair", {
  infers: "one coordinate alone is no place",
  severity: "warning",
  says: "Latitude and longitude are sent together.",
  at: {
    "/latitude": { here: "body/latitude?", other: "body/longitude" },
    "/longitude": { here: "body/longitude?", other: "body/latitude" },
  },
  check: isGiven,
})

const paymentTypeExists = prepayment.rule("prepayments.paymentType.exists", {
  cites: "Failure Output, status 404, second sample",
  says: "There is a payment type with that id.",
  at: "/paymentTypeId",
  reads: { found: "facts/paymentType" },
  check: isFound,
})

const usedByCheque = prepayment.rule("prepayments.cheque", {
  cites: "Parameters, desiredPaymentDate and bank: used when payment is by CHEQUE",
  severity: "warning",
  says: "A desired payment date or a bank is sent only when the payment is by cheque.",
  at: ["/desiredPaymentDate", "/bank"],
  reads: { paymentType: "body/paymentTypeId", reference: "facts/paymentType/reference" },
  check: isByCheque,
  params: referenceOf,
})

export const rules = [exists, currencyConfigured, positionWhole, paymentTypeExists, usedByCheque] as const

export const update = prepayment.operation({ rules, messages: en, response, plan: filledIn })
