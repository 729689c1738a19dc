import * as Schema from "effect/Schema"
import { decoder } from "./decode.js"

export { read } from "./decode.js"

const optional = Schema.optionalKey
const int32 = Schema.Int.check(Schema.isBetween({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }))
const byte = Schema.Int.check(Schema.isBetween({ minimum: 0, maximum: 255 }))
const decimal = Schema.Finite.check(Schema.isGreaterThan(-(2 ** 96)), Schema.isLessThan(2 ** 96))
const text = Schema.String
const bool = Schema.Boolean

const error = Schema.Struct({
  Code: optional(int32),
  Detail: optional(text),
  Data: optional(Schema.Record(Schema.String, Schema.Unknown)),
})

const item = Schema.Struct({
  Id: optional(Schema.NullOr(int32)),
  ProduitID: optional(int32),
  Period: optional(decimal),
  Quantity: optional(int32),
  Pu: optional(decimal),
  Confirm: optional(bool),
  IsUpdate: optional(bool),
  NewQuantity: optional(int32),
  PeriodLeft: optional(decimal),
  OldProduitID: optional(int32),
  OldPu: optional(decimal),
  Total_HT: optional(decimal),
  Attributes: optional(Schema.Record(Schema.String, text)),
})

export const schema = Schema.Struct({
  Errors: optional(Schema.Array(error)),
  IpAddress: optional(text),
  Currency: optional(text),
  Id: optional(int32),
  TransactionID: optional(text),
  ModePaiementID: optional(int32),
  OpState: optional(byte),
  Total_HT: optional(decimal),
  Total_TTC: optional(decimal),
  Items: optional(Schema.Array(item)),
  UserHandle: optional(text),
  UserId: optional(decimal),
})

export const check = decoder(schema)
