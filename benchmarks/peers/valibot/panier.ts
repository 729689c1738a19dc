import * as v from "valibot"

export { read } from "./read.js"

const int32 = v.pipe(v.number(), v.integer(), v.minValue(-(2 ** 31)), v.maxValue(2 ** 31 - 1))
const byte = v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(255))
const decimal = v.pipe(v.number(), v.gtValue(-(2 ** 96)), v.ltValue(2 ** 96))
const text = v.string()
const bool = v.boolean()

const error = v.strictObject({
  Code: v.exactOptional(int32),
  Detail: v.exactOptional(text),
  Data: v.exactOptional(v.record(v.string(), v.unknown())),
})

const item = v.strictObject({
  Id: v.exactOptional(v.nullable(int32)),
  ProduitID: v.exactOptional(int32),
  Period: v.exactOptional(decimal),
  Quantity: v.exactOptional(int32),
  Pu: v.exactOptional(decimal),
  Confirm: v.exactOptional(bool),
  IsUpdate: v.exactOptional(bool),
  NewQuantity: v.exactOptional(int32),
  PeriodLeft: v.exactOptional(decimal),
  OldProduitID: v.exactOptional(int32),
  OldPu: v.exactOptional(decimal),
  Total_HT: v.exactOptional(decimal),
  Attributes: v.exactOptional(v.record(v.string(), text)),
})

const panier = v.strictObject({
  Errors: v.exactOptional(v.array(error)),
  IpAddress: v.exactOptional(text),
  Currency: v.exactOptional(text),
  Id: v.exactOptional(int32),
  TransactionID: v.exactOptional(text),
  ModePaiementID: v.exactOptional(int32),
  OpState: v.exactOptional(byte),
  Total_HT: v.exactOptional(decimal),
  Total_TTC: v.exactOptional(decimal),
  Items: v.exactOptional(v.array(item)),
  UserHandle: v.exactOptional(text),
  UserId: v.exactOptional(decimal),
})

export const check = (body: unknown): unknown => v.safeParse(panier, body)
