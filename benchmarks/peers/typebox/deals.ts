import Type, { type TSchema } from "typebox"
import * as patterns from "../patterns.js"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const text = Type.String()
const number = Type.Number()
const any = Type.Unknown()
const name = Type.String({ pattern: patterns.name })
const phone = Type.String({ pattern: patterns.phone })
const wholeAboveZero = Type.Integer({ exclusiveMinimum: 0, maximum: patterns.largest })

const deal = object({
  adId: Type.Optional(text),
  cartId: Type.Optional(number),
  cartExternalId: Type.Optional(text),
  productTitle: Type.Optional(text),
  productWeight: Type.Optional(wholeAboveZero),
  productPrice: Type.Optional(wholeAboveZero),
  sellerFirstName: Type.Optional(name),
  sellerLastName: Type.Optional(name),
  sellerPatronymic: Type.Optional(name),
  sellerPhone: Type.Optional(phone),
  sellerEmail: Type.Optional(text),
  buyerFirstName: Type.Optional(name),
  buyerLastName: Type.Optional(name),
  buyerPatronymic: Type.Optional(name),
  buyerPhone: Type.Optional(phone),
  buyerEmail: Type.Optional(text),
  lg: Type.Optional(any),
  payment: Type.Optional(object({ type: Type.Optional(text), cardToId: Type.Optional(text) })),
  handler: Type.Optional(
    object({
      type: Type.Optional(text),
      senderFirstName: Type.Optional(name),
      senderLastName: Type.Optional(name),
      senderPatronymic: Type.Optional(name),
      senderPhone: Type.Optional(phone),
      senderEmail: Type.Optional(text),
      senderCityId: Type.Optional(text),
      senderOfficeId: Type.Optional(text),
      recipientFirstName: Type.Optional(name),
      recipientLastName: Type.Optional(name),
      recipientPatronymic: Type.Optional(name),
      recipientPhone: Type.Optional(phone),
      recipientEmail: Type.Optional(text),
      recipientCityId: Type.Optional(text),
      recipientOfficeId: Type.Optional(text),
    }),
  ),
})

export const check = compile(deal)
