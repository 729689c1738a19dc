import * as z from "zod"
import * as patterns from "../patterns.js"

export { read } from "../zod-reading.js"

const text = z.string().optional()
const number = z.number().optional()
const any = z.unknown().optional()
const name = z.string().regex(patterns.name).optional()
const phone = z.string().regex(patterns.phone).optional()
const wholeAboveZero = z.int().positive().optional()

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
  payment: z.strictObject({ type: text, cardToId: text }).optional(),
  handler: z
    .strictObject({
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
    })
    .optional(),
})

export const check = (body: unknown): unknown => deal.safeParse(body)
