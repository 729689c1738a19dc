import * as S from "sury"

export { read } from "./read.js"

// Its own types make TypeScript give up on schemas of this size
type Make = (of: object) => S.Schema<unknown>
const schema = S.schema as unknown as Make
const strict = S.strict as unknown as Make
const text = S.string
const number = S.number

const gatewayProduct = strict(
  schema({
    gatewayId: S.optional(text),
    status: S.optional(text),
    type: S.optional(text),
    id: S.optional(text),
  }),
)

const product = strict(
  schema({
    gatewayCountryProductId: S.optional(text),
    gatewayProduct: S.optional(gatewayProduct),
    amount: S.optional(number),
    currency: S.optional(text),
    country: S.optional(text),
    orderable: S.optional(text),
    name: S.optional(text),
    description: S.optional(text),
    imageUrl: S.optional(text),
    status: S.optional(text),
  }),
)

const item = strict(
  schema({
    amount: S.optional(number),
    currency: S.optional(text),
    quantity: S.optional(number),
    product: S.optional(product),
  }),
)

const address = strict(
  schema({
    city: S.optional(text),
    country: S.optional(text),
    line1: S.optional(text),
    line2: S.optional(text),
    postalCode: S.optional(text),
    state: S.optional(text),
  }),
)

const shipping = strict(
  schema({
    address: S.optional(address),
    amount: S.optional(number),
    company: S.optional(text),
    currency: S.optional(text),
    email: S.optional(text),
    name: S.optional(text),
    phone: S.optional(text),
  }),
)

const order = strict(
  schema({
    devicePurchaseOrderItems: S.optional(S.array(item)),
    paymentType: S.optional(text),
    shipping: S.optional(shipping),
    shippingMethodGatewayId: S.optional(text),
  }),
)

// Sury stops at the first fault
export const check = S.parseAsResult(order)
