import * as Schema from "effect/Schema"
import { domain } from "perevir"
import * as samples from "./samples.js"
import { aboveZero, atLeastOne, byte, currency, decimal, empty, int32, ipAddress } from "./vocabulary.js"
import { leastInt32, mostByte, mostInt32, notNegative } from "./vocabulary.js"

export const Int32 = domain(Schema.Finite, {
  "panier.int32": {
    cites: "URI Parameters and Body Parameters, type: integer",
    says: `An id, a count or a code is a whole number from ${leastInt32} to ${mostInt32}: an integer of 32 bits.`,
    check: int32,
  },
})

export const Byte = domain(Schema.Finite, {
  "panier.byte": {
    cites: "Body Parameters, OpState, type: byte",
    says: `A state is a whole number from 0 to ${mostByte}: a byte.`,
    check: byte,
  },
})

export const Decimal = domain(Schema.Finite, {
  "panier.decimal": {
    cites: "Body Parameters, Total_HT and Total_TTC, type: decimal number",
    says: "A decimal number has no more digits than the upstream holds: 28 after the point, and about as many in all.",
    check: decimal,
  },
})

export const Quantity = domain(
  Int32,
  {
    "panier.item.quantity": {
      infers: "nobody buys less than one of a product",
      severity: "warning",
      says: "At least one of a product is bought.",
      check: atLeastOne,
    },
  },
  { samples: samples.quantities },
)

export const Period = domain(
  Decimal,
  {
    "panier.item.period": {
      infers: "what is bought for no time at all is not bought",
      severity: "warning",
      says: "The period for which a product is bought is above zero.",
      check: aboveZero,
    },
  },
  { samples: samples.years },
)

export const Money = domain(Decimal, {
  "panier.item.money": {
    infers: "a price is what the customer pays, never what the customer is paid",
    severity: "warning",
    says: "A price is not negative.",
    check: notNegative,
  },
})

export const TransactionId = domain(
  Schema.String,
  {
    "panier.transaction.empty": {
      cites: "Body Parameters, TransactionID: normally empty",
      severity: "warning",
      says: "The transaction's id is sent empty: the upstream gives it when the panier is confirmed.",
      check: empty,
    },
  },
  { samples: samples.transactionIds },
)

export const Currency = domain(
  Schema.String,
  {
    "panier.currency": {
      infers: "a currency is named by its code of ISO 4217, the list that shops and banks share",
      severity: "warning",
      says: "A currency is an active code of ISO 4217.",
      check: currency,
    },
  },
  { samples: samples.currencies },
)

export const Ip = domain(
  Schema.String,
  {
    "panier.ip": {
      infers: "the member is described as an ip address",
      severity: "warning",
      says: "The client's address is an IPv4 or IPv6 address.",
      check: ipAddress,
    },
  },
  { samples: samples.addresses },
)
