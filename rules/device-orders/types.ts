import * as Schema from "effect/Schema"
import { domain } from "perevir"
import * as samples from "./samples.js"
import { countable, country, currency, email, httpUrl, notEmpty, notNegative, phoneNumber, uuid } from "./vocabulary.js"

export const Dealer = domain(
  Schema.String,
  {
    "deviceOrders.dealer": {
      cites: "Path Parameters, ServiceSubscriberDealer",
      says: "The path names the dealer.",
      check: notEmpty,
    },
  },
  { samples: samples.dealers },
)

export const OrderId = domain(Schema.String, {
  "deviceOrders.uuid": {
    cites: "Path Parameters, devicePurchaseOrderUuid",
    says: "The path names the order.",
    check: notEmpty,
  },

  "deviceOrders.uuid.format": {
    infers: "the parameter is called a UUID, and its type says only that it is text",
    severity: "warning",
    says: "An order is named by a UUID.",
    check: uuid,
  },
})

export const Quantity = domain(
  Schema.Finite,
  {
    "deviceOrders.item.quantity": {
      infers: "a device is ordered whole, and at least once",
      severity: "warning",
      says: "An item is ordered a whole number of times, at least once.",
      check: countable,
    },
  },
  { samples: samples.quantities },
)

export const Amount = domain(Schema.Finite, {
  "deviceOrders.amount": {
    infers: "an amount is what the dealer pays, never what is paid to the dealer",
    severity: "warning",
    says: "An amount is not negative.",
    check: notNegative,
  },
})

export const Currency = domain(
  Schema.String,
  {
    "deviceOrders.currency": {
      infers: "payments name a currency by its code of ISO 4217; the document says only that it is text",
      severity: "warning",
      says: "A currency is an active code of ISO 4217.",
      check: currency,
    },
  },
  { samples: samples.currencies },
)

export const Country = domain(
  Schema.String,
  {
    "deviceOrders.country": {
      infers:
        "catalogues and carriers name a country by its code of ISO 3166-1; the document says only that it is text",
      severity: "warning",
      says: "A country is a code of ISO 3166-1, of two letters or three.",
      check: country,
    },
  },
  { samples: samples.countries },
)

export const Email = domain(
  Schema.String,
  {
    "deviceOrders.email": {
      infers: "the carrier writes to this address; what a browser would refuse, no mail reaches",
      severity: "warning",
      says: "An e-mail address is one that an e-mail field of a browser takes.",
      check: email,
    },
  },
  { samples: samples.emails },
)

export const Phone = domain(
  Schema.String,
  {
    "deviceOrders.phone": {
      infers: "the carrier calls this number, which may be in any country",
      severity: "warning",
      says: "A phone is an international number: the country's code first, seven to fifteen digits in all.",
      check: phoneNumber,
    },
  },
  { samples: samples.phones },
)

export const ImageUrl = domain(
  Schema.String,
  {
    "deviceOrders.imageUrl": {
      infers: "a shop shows the picture that is found at this address",
      severity: "warning",
      says: "A picture is named by an absolute URL of http or https.",
      check: httpUrl,
    },
  },
  { samples: samples.pictures },
)
