import * as z from "zod"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "../zod-reading.js"

const text = z.string()
const number = z.number()
const id = z.union([z.int(), z.string().regex(patterns.integer)])
const aboveZero = z.number().positive()
const currency = z.enum(currencyCodes)
const dateTime = z.string().regex(patterns.dateTime)
const paymentTypeId = z.union([z.int32(), z.string().regex(patterns.notBlank)])
const day = z.string().regex(patterns.day)

const prepayment = z.strictObject({
  reference: text,
  customerId: id,
  userId: z.optional(id),
  total: aboveZero,
  currency: z.optional(currency),
  latitude: z.optional(number),
  longitude: z.optional(number),
  checkInDate: z.optional(text),
  paymentDate: dateTime,
  paymentTypeId: z.optional(paymentTypeId),
  desiredPaymentDate: z.optional(day),
  bank: z.optional(text),
})

export const check = (body: unknown): unknown => prepayment.safeParse(body)
