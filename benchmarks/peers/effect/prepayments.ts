import * as Schema from "effect/Schema"
import { decoder } from "./decode.js"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./decode.js"

const optional = Schema.optionalKey
const text = Schema.String
const number = Schema.Finite
const id = Schema.Union([Schema.Int, Schema.String.check(Schema.isPattern(patterns.integer))])
const aboveZero = Schema.Finite.check(Schema.isGreaterThan(0))
const currency = Schema.Literals(currencyCodes)
const dateTime = Schema.String.check(Schema.isPattern(patterns.dateTime))
const paymentTypeId = Schema.Union([
  Schema.Int.check(Schema.isBetween({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 })),
  Schema.String.check(Schema.isPattern(patterns.notBlank)),
])
const day = Schema.String.check(Schema.isPattern(patterns.day))

export const schema = Schema.Struct({
  reference: text,
  customerId: id,
  userId: optional(id),
  total: aboveZero,
  currency: optional(currency),
  latitude: optional(number),
  longitude: optional(number),
  checkInDate: optional(text),
  paymentDate: dateTime,
  paymentTypeId: optional(paymentTypeId),
  desiredPaymentDate: optional(day),
  bank: optional(text),
})

export const check = decoder(schema)
