import * as z from "zod/mini"
import * as patterns from "../patterns.js"

export { read } from "../zod-reading.js"

const text = z.optional(z.string())
const number = z.optional(z.number())
const any = z.optional(z.unknown())
const name = z.optional(z.string().check(z.regex(patterns.name)))
const phone = z.optional(z.string().check(z.regex(patterns.phone)))
const wholeAboveZero = z.optional(z.int().check(z.positive()))

const deal = z.strictObject({
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
  payment: z.optional(z.strictObject({ type: text, cardToId: text })),
  handler: z.optional(
    z.strictObject({
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

export const check = (body: unknown): unknown => deal.safeParse(body)
