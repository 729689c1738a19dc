import * as S from "sury"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

// Its own types make TypeScript give up on schemas of this size
type Make = (of: object) => S.Schema<unknown>
const schema = S.schema as unknown as Make
const strict = S.strict as unknown as Make
const text = S.optional(S.string)
const number = S.optional(S.number)
const any = S.optional(S.unknown)
const name = S.optional(S.string.with(S.pattern, patterns.name))
const phone = S.optional(S.string.with(S.pattern, patterns.phone))
const wholeAboveZero = S.optional(S.integer.with(S.gt, 0).with(S.lte, patterns.largest))

const handler: S.Schema<unknown> = S.optional(
  strict(
    schema({
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
)

const deal = schema({
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
  payment: S.optional(strict(schema({ type: text, cardToId: text }))),
  handler,
})

// Sury stops at the first fault
export const check = S.parseAsResult(strict(deal))
