import * as Schema from "effect/Schema"
import * as patterns from "../patterns.js"
import { decoder } from "./decode.js"

export { read } from "./decode.js"

const optional = Schema.optionalKey
const text = optional(Schema.String)
const number = optional(Schema.Finite)
const any = optional(Schema.Unknown)
const name = optional(Schema.String.check(Schema.isPattern(patterns.name)))
const phone = optional(Schema.String.check(Schema.isPattern(patterns.phone)))
const wholeAboveZero = optional(Schema.Int.check(Schema.isGreaterThan(0), Schema.isLessThanOrEqualTo(patterns.largest)))

export const schema = Schema.Struct({
  adId: text,
  cartId: number,
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
  lg: any,
  payment: optional(Schema.Struct({ type: text, cardToId: text })),
  handler: optional(
    Schema.Struct({
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
  ),
})

export const check = decoder(schema)
