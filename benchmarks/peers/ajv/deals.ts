import { name as names, phone as phones } from "../patterns.js"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const text = { type: "string" }
const name = { type: "string", pattern: names.source }
const phone = { type: "string", pattern: phones.source }
const wholeAboveZero = { type: "integer", exclusiveMinimum: 0, maximum: Number.MAX_SAFE_INTEGER }
const object = (properties: object) => ({ type: "object", properties, additionalProperties: false })

export const check = compile(
  object({
    adId: text,
    cartId: { type: "number" },
    cartExternalId: text,
    productTitle: text,
    productWeight: wholeAboveZero,
    productPrice: wholeAboveZero,
    sellerFirstName: name,
    sellerLastName: name,
    sellerPatronymic: name,
    sellerPhone: phone,
    sellerEmail: text,
    buyerFirstName: name,
    buyerLastName: name,
    buyerPatronymic: name,
    buyerPhone: phone,
    buyerEmail: text,
    lg: {},
    payment: object({ type: text, cardToId: text }),
    handler: object({
      type: text,
      senderFirstName: name,
      senderLastName: name,
      senderPatronymic: name,
      senderPhone: phone,
      senderEmail: text,
      senderCityId: text,
      senderOfficeId: text,
      recipientFirstName: name,
      recipientLastName: name,
      recipientPatronymic: name,
      recipientPhone: phone,
      recipientEmail: text,
      recipientCityId: text,
      recipientOfficeId: text,
    }),
  }),
)
