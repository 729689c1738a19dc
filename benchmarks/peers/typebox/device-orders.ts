import Type, { type TSchema } from "typebox"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const text = Type.String()
const number = Type.Number()

const gatewayProduct = object({
  gatewayId: Type.Optional(text),
  status: Type.Optional(text),
  type: Type.Optional(text),
  id: Type.Optional(text),
})

const product = object({
  gatewayCountryProductId: Type.Optional(text),
  gatewayProduct: Type.Optional(gatewayProduct),
  amount: Type.Optional(number),
  currency: Type.Optional(text),
  country: Type.Optional(text),
  orderable: Type.Optional(text),
  name: Type.Optional(text),
  description: Type.Optional(text),
  imageUrl: Type.Optional(text),
  status: Type.Optional(text),
})

const item = object({
  amount: Type.Optional(number),
  currency: Type.Optional(text),
  quantity: Type.Optional(number),
  product: Type.Optional(product),
})

const address = object({
  city: Type.Optional(text),
  country: Type.Optional(text),
  line1: Type.Optional(text),
  line2: Type.Optional(text),
  postalCode: Type.Optional(text),
  state: Type.Optional(text),
})

const shipping = object({
  address: Type.Optional(address),
  amount: Type.Optional(number),
  company: Type.Optional(text),
  currency: Type.Optional(text),
  email: Type.Optional(text),
  name: Type.Optional(text),
  phone: Type.Optional(text),
})

const order = object({
  devicePurchaseOrderItems: Type.Optional(Type.Array(item)),
  paymentType: Type.Optional(text),
  shipping: Type.Optional(shipping),
  shippingMethodGatewayId: Type.Optional(text),
})

export const check = compile(order)
