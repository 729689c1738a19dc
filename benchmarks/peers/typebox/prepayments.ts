import Type, { type TSchema } from "typebox"
import { compile } from "./compile.js"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./compile.js"

const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const text = Type.String()
const number = Type.Number()
const id = Type.Union([
  Type.Integer({ minimum: -patterns.largest, maximum: patterns.largest }),
  Type.String({ pattern: patterns.integer }),
])
const aboveZero = Type.Number({ exclusiveMinimum: 0 })
const currency = Type.Enum([...currencyCodes])
const dateTime = Type.String({ pattern: patterns.dateTime })
const paymentTypeId = Type.Union([
  Type.Integer({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }),
  Type.String({ pattern: patterns.notBlank }),
])
const day = Type.String({ pattern: patterns.day })

const prepayment = object({
  reference: text,
  customerId: id,
  userId: Type.Optional(id),
  total: aboveZero,
  currency: Type.Optional(currency),
  latitude: Type.Optional(number),
  longitude: Type.Optional(number),
  checkInDate: Type.Optional(text),
  paymentDate: dateTime,
  paymentTypeId: Type.Optional(paymentTypeId),
  desiredPaymentDate: Type.Optional(day),
  bank: Type.Optional(text),
})

export const check = compile(prepayment)
