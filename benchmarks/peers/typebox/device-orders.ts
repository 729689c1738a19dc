import Type, { type TSchema } from "typebox"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const { Optional: optional } = Type
const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const text = Type.String()
const number = Type.Number()

const gatewayProduct = object({
  gatewayId: optional(text),
  status: optional(text),
  type: optional(text),
  id: optional(text),
})

const product = object({
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

const item = object({
  amount: optional(number),
  currency: optional(text),
  quantity: optional(number),
  product: optional(product),
})

const address = object({
  city: optional(text),
  country: optional(text),
  line1: optional(text),
  line2: optional(text),
  postalCode: optional(text),
  state: optional(text),
})

const shipping = object({
  address: optional(address),
  amount: optional(number),
  company: optional(text),
  currency: optional(text),
  email: optional(text),
  name: optional(text),
  phone: optional(text),
})

const order = object({
  devicePurchaseOrderItems: optional(Type.Array(item)),
  paymentType: optional(text),
  shipping: optional(shipping),
  shippingMethodGatewayId: optional(text),
})

export const check = compile(order)
