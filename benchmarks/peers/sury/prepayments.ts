import * as S from "sury"
import { currencyCodes } from "../../hand/codes.js"
import * as patterns from "../patterns.js"

export { read } from "./read.js"

// Its own types make TypeScript give up on schemas of this size
type Make = (of: object) => S.Schema<unknown>
const schema = S.schema as unknown as Make
const strict = S.strict as unknown as Make
const union = S.union as unknown as Make
const text = S.string
const number = S.number
const id = union([
  S.integer.with(S.gte, -patterns.largest).with(S.lte, patterns.largest),
  S.string.with(S.pattern, patterns.integer),
])
const aboveZero = S.number.with(S.gt, 0)
const currency = union(currencyCodes)
const dateTime = S.string.with(S.pattern, patterns.dateTime)
const paymentTypeId = union([S.int32, S.string.with(S.pattern, patterns.notBlank)])
const day = S.string.with(S.pattern, patterns.day)

const prepayment = strict(
  schema({
    reference: text,
    customerId: id,
    userId: S.optional(id),
    total: aboveZero,
    currency: S.optional(currency),
    latitude: S.optional(number),
    longitude: S.optional(number),
    checkInDate: S.optional(text),
    paymentDate: dateTime,
    paymentTypeId: S.optional(paymentTypeId),
    desiredPaymentDate: S.optional(day),
    bank: S.optional(text),
  }),
)

// Sury stops at the first fault
export const check = S.parseAsResult(prepayment)
