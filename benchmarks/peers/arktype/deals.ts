import { type } from "arktype"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

const text = "string"
const number = "number"
const any = "unknown"
const name = type(patterns.name)
const phone = type(patterns.phone)
const wholeAboveZero = type("number.safe > 0").and("number.integer")

const deal = type({
  "+": "reject",
  "adId?": text,
  "cartId?": number,
  "cartExternalId?": text,
  "productTitle?": text,
  "productWeight?": wholeAboveZero,
  "productPrice?": wholeAboveZero,
  "sellerFirstName?": name,
  "sellerLastName?": name,
  "sellerPatronymic?": name,
  "sellerPhone?": phone,
  "sellerEmail?": text,
  "buyerFirstName?": name,
  "buyerLastName?": name,
  "buyerPatronymic?": name,
  "buyerPhone?": phone,
  "buyerEmail?": text,
  "lg?": any,
  "payment?": { "+": "reject", "type?": text, "cardToId?": text },
  "handler?": {
    "+": "reject",
    "type?": text,
    "senderFirstName?": name,
    "senderLastName?": name,
    "senderPatronymic?": name,
    "senderPhone?": phone,
    "senderEmail?": text,
    "senderCityId?": text,
    "senderOfficeId?": text,
    "recipientFirstName?": name,
    "recipientLastName?": name,
    "recipientPatronymic?": name,
    "recipientPhone?": phone,
    "recipientEmail?": text,
    "recipientCityId?": text,
    "recipientOfficeId?": text,
  },
})

export const check = (body: unknown): unknown => deal(body)
