import * as v from "valibot"

export { read } from "./read.js"

const text = v.string()
const number = v.pipe(v.number(), v.finite())

const gatewayProduct = v.strictObject({
  gatewayId: v.exactOptional(text),
  status: v.exactOptional(text),
  type: v.exactOptional(text),
  id: v.exactOptional(text),
})

const product = v.strictObject({
  gatewayCountryProductId: v.exactOptional(text),
  gatewayProduct: v.exactOptional(gatewayProduct),
  amount: v.exactOptional(number),
  currency: v.exactOptional(text),
  country: v.exactOptional(text),
  orderable: v.exactOptional(text),
  name: v.exactOptional(text),
  description: v.exactOptional(text),
  imageUrl: v.exactOptional(text),
  status: v.exactOptional(text),
})

const item = v.strictObject({
  amount: v.exactOptional(number),
  currency: v.exactOptional(text),
  quantity: v.exactOptional(number),
  product: v.exactOptional(product),
})

const address = v.strictObject({
  city: v.exactOptional(text),
  country: v.exactOptional(text),
  line1: v.exactOptional(text),
  line2: v.exactOptional(text),
  postalCode: v.exactOptional(text),
  state: v.exactOptional(text),
})

const shipping = v.strictObject({
  address: v.exactOptional(address),
  amount: v.exactOptional(number),
  company: v.exactOptional(text),
  currency: v.exactOptional(text),
  email: v.exactOptional(text),
  name: v.exactOptional(text),
  phone: v.exactOptional(text),
})

const order = v.strictObject({
  devicePurchaseOrderItems: v.exactOptional(v.array(item)),
  paymentType: v.exactOptional(text),
  shipping: v.exactOptional(shipping),
  shippingMethodGatewayId: v.exactOptional(text),
})

export const check = (body: unknown): unknown => v.safeParse(order, body)
