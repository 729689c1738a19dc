import typia, { type tags } from "typia"

export { read } from "./read.js"

// typia reads types, and a type cannot be made of a constant: the patterns are those of patterns.ts
type Name = string & tags.Pattern<"^(?:([А-Яа-яЁёЄєІіЇїҐґ'’ʼ])(?!\\1\\1))*$">
type Phone = string & tags.Pattern<"^380\\d{9}$">
type WholeAboveZero = number & tags.Type<"int64"> & tags.ExclusiveMinimum<0> & tags.Maximum<9007199254740991>

interface Payment {
  type?: string
  cardToId?: string
}

interface Handler {
  type?: string
  senderFirstName?: Name
  senderLastName?: Name
  senderPatronymic?: Name
  senderPhone?: Phone
  senderEmail?: string
  senderCityId?: string
  senderOfficeId?: string
  recipientFirstName?: Name
  recipientLastName?: Name
  recipientPatronymic?: Name
  recipientPhone?: Phone
  recipientEmail?: string
  recipientCityId?: string
  recipientOfficeId?: string
}

interface Deal {
  adId?: string
  cartId?: number
  cartExternalId?: string
  productTitle?: string
  productWeight?: WholeAboveZero
  productPrice?: WholeAboveZero
  sellerFirstName?: Name
  sellerLastName?: Name
  sellerPatronymic?: Name
  sellerPhone?: Phone
  sellerEmail?: string
  buyerFirstName?: Name
  buyerLastName?: Name
  buyerPatronymic?: Name
  buyerPhone?: Phone
  buyerEmail?: string
  lg?: unknown
  payment?: Payment
  handler?: Handler
}

export const check: (body: unknown) => unknown = typia.createValidateEquals<Deal>()
