import { compile } from "./compile.js"

export { read } from "./compile.js"

const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
})
const text = { type: "string" }
const number = { type: "number" }

const gatewayProduct = object({
  gatewayId: text,
  status: text,
  type: text,
  id: text,
})

const product = object({
  gatewayCountryProductId: text,
  gatewayProduct: gatewayProduct,
  amount: number,
  currency: text,
  country: text,
  orderable: text,
  name: text,
  description: text,
  imageUrl: text,
  status: text,
})

const item = object({
  amount: number,
  currency: text,
  quantity: number,
  product: product,
})

const address = object({
  city: text,
  country: text,
  line1: text,
  line2: text,
  postalCode: text,
  state: text,
})

const shipping = object({
  address: address,
  amount: number,
  company: text,
  currency: text,
  email: text,
  name: text,
  phone: text,
})

const order = object({
  devicePurchaseOrderItems: { type: "array", items: item },
  paymentType: text,
  shipping: shipping,
  shippingMethodGatewayId: text,
})

export const check = compile(order)
