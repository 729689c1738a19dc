import { type } from "arktype"

export { read } from "./read.js"

const text = type.string
const number = type.number

const gatewayProduct = type({
  "+": "reject",
  "gatewayId?": text,
  "status?": text,
  "type?": text,
  "id?": text,
})

const product = type({
  "+": "reject",
  "gatewayCountryProductId?": text,
  "gatewayProduct?": gatewayProduct,
  "amount?": number,
  "currency?": text,
  "country?": text,
  "orderable?": text,
  "name?": text,
  "description?": text,
  "imageUrl?": text,
  "status?": text,
})

const item = type({
  "+": "reject",
  "amount?": number,
  "currency?": text,
  "quantity?": number,
  "product?": product,
})

const address = type({
  "+": "reject",
  "city?": text,
  "country?": text,
  "line1?": text,
  "line2?": text,
  "postalCode?": text,
  "state?": text,
})

const shipping = type({
  "+": "reject",
  "address?": address,
  "amount?": number,
  "company?": text,
  "currency?": text,
  "email?": text,
  "name?": text,
  "phone?": text,
})

const order = type({
  "+": "reject",
  "devicePurchaseOrderItems?": item.array(),
  "paymentType?": text,
  "shipping?": shipping,
  "shippingMethodGatewayId?": text,
})

export const check = (body: unknown): unknown => order(body)
