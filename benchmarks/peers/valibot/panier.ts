import * as v from "valibot"

export { read } from "./read.js"

const { exactOptional: optional } = v
const int32 = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1))
const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))
const decimal = v.pipe(v.number(), v.gtValue(-(2 ** 96)), v.ltValue(2 ** 96))
const text = v.string()
const bool = v.boolean()

const error = v.strictObject({
  Code: optional(int32),
  Detail: optional(text),
  Data: optional(v.record(v.string(), v.unknown())),
})

const item = v.strictObject({
  Id: optional(v.nullable(int32)),
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
  Attributes: optional(v.record(v.string(), text)),
})

const panier = v.strictObject({
  Errors: optional(v.array(error)),
  IpAddress: optional(text),
  Currency: optional(text),
  Id: optional(int32),
  TransactionID: optional(text),
  ModePaiementID: optional(int32),
  OpState: optional(byte),
  Total_HT: optional(decimal),
  Total_TTC: optional(decimal),
  Items: optional(v.array(item)),
  UserHandle: optional(text),
  UserId: optional(decimal),
})

export const check = (body: unknown): unknown => v.safeParse(panier, body)
