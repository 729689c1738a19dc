import { compile } from "./compile.js"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./compile.js"

const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
})
const text = { type: "string" }
const number = { type: "number" }
const id = {
  type: ["integer", "string"],
  pattern: patterns.integer.source,
  minimum: -patterns.largest,
  maximum: patterns.largest,
}
const aboveZero = { type: "number", exclusiveMinimum: 0 }
const currency = { type: "string", enum: currencyCodes }
const dateTime = { type: "string", pattern: patterns.dateTime.source }
const paymentTypeId = {
  type: ["integer", "string"],
  minimum: -(2 ** 31),
  maximum: 2 ** 31 - 1,
  pattern: patterns.notBlank.source,
}
const day = { type: "string", pattern: patterns.day.source }

const prepayment = object(
  {
    reference: text,
    customerId: id,
    userId: id,
    total: aboveZero,
    currency: currency,
    latitude: number,
    longitude: number,
    checkInDate: text,
    paymentDate: dateTime,
    paymentTypeId: paymentTypeId,
    desiredPaymentDate: day,
    bank: text,
  },
  "reference",
  "customerId",
  "total",
  "paymentDate",
)

export const check = compile(prepayment)
