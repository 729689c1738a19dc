import * as z from "zod"

export { read } from "../zod-reading.js"

const text = z.string()
const number = z.number()

const gatewayProduct = z.strictObject({
  gatewayId: z.optional(text),
  status: z.optional(text),
  type: z.optional(text),
  id: z.optional(text),
})

const product = z.strictObject({
  gatewayCountryProductId: z.optional(text),
  gatewayProduct: z.optional(gatewayProduct),
  amount: z.optional(number),
  currency: z.optional(text),
  country: z.optional(text),
  orderable: z.optional(text),
  name: z.optional(text),
  description: z.optional(text),
  imageUrl: z.optional(text),
  status: z.optional(text),
})

const item = z.strictObject({
  amount: z.optional(number),
  currency: z.optional(text),
  quantity: z.optional(number),
  product: z.optional(product),
})

const address = z.strictObject({
  city: z.optional(text),
  country: z.optional(text),
  line1: z.optional(text),
  line2: z.optional(text),
  postalCode: z.optional(text),
  state: z.optional(text),
})

const shipping = z.strictObject({
  address: z.optional(address),
  amount: z.optional(number),
  company: z.optional(text),
  currency: z.optional(text),
  email: z.optional(text),
  name: z.optional(text),
  phone: z.optional(text),
})

const order = z.strictObject({
  devicePurchaseOrderItems: z.optional(z.array(item)),
  paymentType: z.optional(text),
  shipping: z.optional(shipping),
  shippingMethodGatewayId: z.optional(text),
})

export const check = (body: unknown): unknown => order.safeParse(body)
