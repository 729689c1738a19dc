import * as v from "valibot"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

const text = v.exactOptional(v.string())
const number = v.exactOptional(v.pipe(v.number(), v.finite()))
const any = v.exactOptional(v.unknown())
const name = v.exactOptional(v.pipe(v.string(), v.regex(patterns.name)))
const phone = v.exactOptional(v.pipe(v.string(), v.regex(patterns.phone)))
const wholeAboveZero = v.exactOptional(v.pipe(v.number(), v.safeInteger(), v.minValue(1)))

const deal = v.strictObject({
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
  payment: v.exactOptional(v.strictObject({ type: text, cardToId: text })),
  handler: v.exactOptional(
    v.strictObject({
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

export const check = (body: unknown): unknown => v.safeParse(deal, body)
