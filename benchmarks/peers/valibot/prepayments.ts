import * as v from "valibot"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

const text = v.string()
const number = v.pipe(v.number(), v.finite())
const id = v.union([v.pipe(v.number(), v.safeInteger()), v.pipe(v.string(), v.regex(patterns.integer))])
const aboveZero = v.pipe(v.number(), v.gtValue(0))
const currency = v.picklist(currencyCodes)
const dateTime = v.pipe(v.string(), v.regex(patterns.dateTime))
const paymentTypeId = v.union([
  v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1)),
  v.pipe(v.string(), v.regex(patterns.notBlank)),
])
const day = v.pipe(v.string(), v.regex(patterns.day))

const prepayment = v.strictObject({
  reference: text,
  customerId: id,
  userId: v.exactOptional(id),
  total: aboveZero,
  currency: v.exactOptional(currency),
  latitude: v.exactOptional(number),
  longitude: v.exactOptional(number),
  checkInDate: v.exactOptional(text),
  paymentDate: dateTime,
  paymentTypeId: v.exactOptional(paymentTypeId),
  desiredPaymentDate: v.exactOptional(day),
  bank: v.exactOptional(text),
})

export const check = (body: unknown): unknown => v.safeParse(prepayment, body)
