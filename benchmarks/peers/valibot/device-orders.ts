import * as v from "valibot"

export { read } from "./read.js"

const { exactOptional: optional } = v
const text = v.string()
const number = v.pipe(v.number(), v.finite())

const gatewayProduct = v.strictObject({
  gatewayId: optional(text),
  status: optional(text),
  type: optional(text),
  id: optional(text),
})

const product = v.strictObject({
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

const item = v.strictObject({
  amount: optional(number),
  currency: optional(text),
  quantity: optional(number),
  product: optional(product),
})

const address = v.strictObject({
  city: optional(text),
  country: optional(text),
  line1: optional(text),
  line2: optional(text),
  postalCode: optional(text),
  state: optional(text),
})

const shipping = v.strictObject({
  address: optional(address),
  amount: optional(number),
  company: optional(text),
  currency: optional(text),
  email: optional(text),
  name: optional(text),
  phone: optional(text),
})

const order = v.strictObject({
  devicePurchaseOrderItems: optional(v.array(item)),
  paymentType: optional(text),
  shipping: optional(shipping),
  shippingMethodGatewayId: optional(text),
})

export const check = (body: unknown): unknown => v.safeParse(order, body)
