import { type } from "arktype"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

const text = type.string
const number = type.number
const id = type("number.integer").and("number.safe").or(patterns.integer)
const aboveZero = type("number > 0")
const currency = type.enumerated(...currencyCodes)
const dateTime = type(patterns.dateTime)
const paymentTypeId = type("-2147483648 <= number.integer <= 2147483647").or(patterns.notBlank)
const day = type(patterns.day)

const prepayment = type({
  "+": "reject",
  reference: text,
  customerId: id,
  "userId?": id,
  total: aboveZero,
  "currency?": currency,
  "latitude?": number,
  "longitude?": number,
  "checkInDate?": text,
  paymentDate: dateTime,
  "paymentTypeId?": paymentTypeId,
  "desiredPaymentDate?": day,
  "bank?": text,
})

export const check = (body: unknown): unknown => prepayment(body)
