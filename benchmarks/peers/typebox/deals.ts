import Type, { type TSchema } from "typebox"
import * as patterns from "../patterns.js"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const { Optional: optional } = Type
const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const text = Type.String()
const number = Type.Number()
const any = Type.Unknown()
const name = Type.String({ pattern: patterns.name })
const phone = Type.String({ pattern: patterns.phone })
const wholeAboveZero = Type.Integer({ exclusiveMinimum: 0, maximum: patterns.largest })

const deal = object({
  adId: optional(text),
  cartId: optional(number),
  cartExternalId: optional(text),
  productTitle: optional(text),
  productWeight: optional(wholeAboveZero),
  productPrice: optional(wholeAboveZero),
  sellerFirstName: optional(name),
  sellerLastName: optional(name),
  sellerPatronymic: optional(name),
  sellerPhone: optional(phone),
  sellerEmail: optional(text),
  buyerFirstName: optional(name),
  buyerLastName: optional(name),
  buyerPatronymic: optional(name),
  buyerPhone: optional(phone),
  buyerEmail: optional(text),
  lg: optional(any),
  payment: optional(object({ type: optional(text), cardToId: optional(text) })),
  handler: optional(
    object({
      type: optional(text),
      senderFirstName: optional(name),
      senderLastName: optional(name),
      senderPatronymic: optional(name),
      senderPhone: optional(phone),
      senderEmail: optional(text),
      senderCityId: optional(text),
      senderOfficeId: optional(text),
      recipientFirstName: optional(name),
      recipientLastName: optional(name),
      recipientPatronymic: optional(name),
      recipientPhone: optional(phone),
      recipientEmail: optional(text),
      recipientCityId: optional(text),
      recipientOfficeId: optional(text),
    }),
  ),
})

export const check = compile(deal)
