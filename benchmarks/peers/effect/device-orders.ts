import * as Schema from "effect/Schema"
import { decoder } from "./decode.js"

export { read } from "./decode.js"

const optional = Schema.optionalKey
const text = Schema.String
const number = Schema.Finite

const gatewayProduct = Schema.Struct({
  gatewayId: optional(text),
  status: optional(text),
  type: optional(text),
  id: optional(text),
})

const product = Schema.Struct({
  gatewayCountryProductId: optional(text),
  gatewayProduct: optional(gatewayProduct),
  amount: optional(number),
  currency: optional(text),
  country: optional(text),
  orderable: optional(text),
  name: optional(text),
  description: optional(text),
  imageUrl: optional(text),
  status: optional(text),
})

const item = Schema.Struct({
  amount: optional(number),
  currency: optional(text),
  quantity: optional(number),
  product: optional(product),
})

const address = Schema.Struct({
  city: optional(text),
  country: optional(text),
  line1: optional(text),
  line2: optional(text),
  postalCode: optional(text),
  state: optional(text),
})

const shipping = Schema.Struct({
  address: optional(address),
  amount: optional(number),
  company: optional(text),
  currency: optional(text),
  email: optional(text),
  name: optional(text),
  phone: optional(text),
})

export const schema = Schema.Struct({
  devicePurchaseOrderItems: optional(Schema.Array(item)),
  paymentType: optional(text),
  shipping: optional(shipping),
  shippingMethodGatewayId: optional(text),
})

export const check = decoder(schema)
