import * as Schema from "effect/Schema"
import { sensitive, shape } from "perevir"
import { en } from "./messages/en.js"
import { Amount, Country, Currency, Dealer, Email, ImageUrl, OrderId, Phone, Quantity } from "./types.js"
import { changesSomething, otherCurrencies } from "./vocabulary.js"
import { response } from "./wire/response.js"

const gatewayProduct = Schema.Struct({
  gatewayId: Schema.optional(Schema.String),
  status: Schema.optional(Schema.String),
  type: Schema.optional(Schema.String),
  id: Schema.optional(Schema.String),
})

const product = Schema.Struct({
  gatewayCountryProductId: Schema.optional(Schema.String),
  gatewayProduct: Schema.optional(gatewayProduct),
  amount: Schema.optional(Amount),
  currency: Schema.optional(Currency),
  country: Schema.optional(Country),
  orderable: Schema.optional(Schema.String),
  name: Schema.optional(Schema.String),
  description: Schema.optional(Schema.String),
  imageUrl: Schema.optional(ImageUrl),
  status: Schema.optional(Schema.String),
})

const item = Schema.Struct({
  amount: Schema.optional(Amount),
  currency: Schema.optional(Currency),
  quantity: Schema.optional(Quantity),
  product: Schema.optional(product),
})

const address = Schema.Struct({
  city: Schema.optional(Schema.String),
  country: Schema.optional(Country),
  line1: Schema.optional(sensitive(Schema.String)),
  line2: Schema.optional(sensitive(Schema.String)),
  postalCode: Schema.optional(Schema.String),
  state: Schema.optional(Schema.String),
})

const shipping = Schema.Struct({
  address: Schema.optional(address),
  amount: Schema.optional(Amount),
  company: Schema.optional(Schema.String),
  currency: Schema.optional(Currency),
  email: Schema.optional(sensitive(Email)),
  name: Schema.optional(sensitive(Schema.String)),
  phone: Schema.optional(sensitive(Phone)),
})

export const deviceOrder = shape({
  id: "deviceOrders.update",
  http: "PUT /kpayment/v1/dealer/{ServiceSubscriberDealer}/device/order/{devicePurchaseOrderUuid}",
  source: "kpayment-device-order.txt",
  path: { ServiceSubscriberDealer: Dealer, devicePurchaseOrderUuid: OrderId },
  body: {
    devicePurchaseOrderItems: Schema.optional(Schema.Array(item)),
    paymentType: Schema.optional(Schema.String),
    shipping: Schema.optional(shipping),
    shippingMethodGatewayId: Schema.optional(Schema.String),
  },
})

const somethingSent = deviceOrder.rule("deviceOrders.empty", {
  infers: "an update of nothing changes nothing, or empties the order: neither is likely to be meant",
  severity: "warning",
  says: "An update has at least one member.",
  at: "",
  reads: { order: "body" },
  check: changesSomething,
})

const oneCurrency = deviceOrder.rule("deviceOrders.currency.same", {
  infers: "an order is paid in one payment, and a payment has one currency",
  severity: "warning",
  says: "Items, their products and the shipping are priced in the same currency.",
  at: ["/devicePurchaseOrderItems/*/currency", "/devicePurchaseOrderItems/*/product/currency", "/shipping/currency"],
  reads: {
    items: "body/devicePurchaseOrderItems/*/currency?",
    products: "body/devicePurchaseOrderItems/*/product/currency?",
    shipping: "body/shipping/currency?",
  },
  find: otherCurrencies,
})

export const rules = [somethingSent, oneCurrency] as const

export const update = deviceOrder.operation({ rules, messages: en, response })
