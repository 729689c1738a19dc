import * as Schema from "effect/Schema"
import { domain } from "perevir"
import * as samples from "./samples.js"
import {
  aboveZero,
  currency,
  dateTime,
  dayOrInstant,
  int64,
  latitude,
  longitude,
  notEmpty,
  paymentTypeId,
  utcSecond,
  withoutTime,
} from "./vocabulary.js"

export const Id = Schema.Union([Schema.Finite, Schema.String])

const named = {
  cites: "URL; URL with external_id; Parameters, id",
  says: "The path names the prepayment: by its id, a whole number that fits into 64 bits, or by its reference.",
} as const

export const PrepaymentId = domain(Id, {
  "prepayments.id": { ...named, check: int64 },
})

export const PrepaymentReference = domain(
  Schema.String,
  {
    "prepayments.id": { ...named, check: notEmpty },
  },
  { samples: samples.references },
)

export const Reference = domain(
  Schema.String,
  {
    "prepayments.reference": {
      infers: "a prepayment without one could no longer be reached by the second URL, whose key it is",
      says: "The reference is not empty.",
      check: notEmpty,
    },
  },
  { samples: samples.references },
)

export const CustomerId = domain(Id, {
  "prepayments.customerId": {
    cites: "Parameters, customerId: Long/String",
    says: "The customer is named by a whole number that fits into 64 bits.",
    check: int64,
  },
})

export const UserId = domain(Id, {
  "prepayments.userId": {
    cites: "Parameters, userId: Long/String",
    says: "The user is named by a whole number that fits into 64 bits.",
    check: int64,
  },
})

export const Total = domain(Schema.Finite, {
  "prepayments.total": {
    cites: "Failure Output, status 400, first sample; Parameters, total",
    says: "The total is above zero.",
    check: aboveZero,
  },
})

export const Currency = domain(
  Schema.String,
  {
    "prepayments.currency": {
      cites: "Parameters, currency: ISO code",
      says: "The currency is an active code of ISO 4217.",
      check: currency,
    },
  },
  { samples: samples.codes },
)

export const Latitude = domain(Schema.Finite, {
  "prepayments.latitude.range": {
    infers: "beyond the poles there is no place",
    severity: "warning",
    says: "The latitude lies between the poles.",
    check: latitude,
  },
})

export const Longitude = domain(Schema.Finite, {
  "prepayments.longitude.range": {
    infers: "beyond half way round the earth a place is nearer from the other side",
    severity: "warning",
    says: "The longitude lies no further than half way round the earth, to the east or to the west.",
    check: longitude,
  },
})

export const CheckInDate = domain(
  Schema.String,
  {
    "prepayments.checkInDate.format": {
      infers: "the example is a date-time, although the type says only that it is text",
      severity: "warning",
      says: "The check-in date is a date and a time with its offset from UTC.",
      check: dateTime,
    },
  },
  { samples: samples.seconds },
)

export const PaymentDate = domain(
  Schema.String,
  {
    "prepayments.paymentDate": {
      cites: "Parameters, paymentDate: Date; Failure Output, status 400, second sample",
      says: "The payment date is a date and a time with its offset from UTC.",
      check: dateTime,
    },

    "prepayments.paymentDate.shape": {
      infers: "the example has this shape alone, and the upstream refuses what it takes for an incorrect format",
      severity: "warning",
      says: "The payment date is written as the document's example is: in UTC, to the second.",
      check: utcSecond,
    },
  },
  { samples: samples.seconds },
)

export const PaymentTypeId = domain(Id, {
  "prepayments.paymentTypeId": {
    cites: "Parameters, paymentTypeId: Integer/String",
    says: "The payment type is named by a whole number that fits into 32 bits, or by a text.",
    check: paymentTypeId,
  },
})

export const DesiredPaymentDate = domain(
  Schema.String,
  {
    "prepayments.desiredPaymentDate": {
      cites: "Parameters, desiredPaymentDate: Date, and its example",
      says: "The desired payment date is a date, with or without a time.",
      check: dayOrInstant,
    },

    "prepayments.desiredPaymentDate.shape": {
      infers: "the example is a date without a time, and with its offset a time may fall on another day",
      severity: "warning",
      says: "The desired payment date has no time.",
      check: withoutTime,
    },
  },
  { samples: samples.days },
)

export const Bank = domain(Schema.String, {}, { sensitive: true, samples: samples.banks })

// What is known besides

export const PaymentType = domain(
  Schema.NullOr(Schema.Struct({ id: Id, reference: Schema.String })),
  {},
  { samples: samples.paymentTypes },
)
export const Currencies = domain(Schema.Array(Schema.String), {}, { samples: samples.configured })
