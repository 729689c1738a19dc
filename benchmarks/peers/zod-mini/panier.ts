import * as z from "zod/mini"

export { read } from "../zod-reading.js"

const int32 = z.int32()
const byte = z.int().check(z.gte(0), z.lte(255))
const decimal = z.number().check(z.gt(-(2 ** 96)), z.lt(2 ** 96))
const text = z.string()
const bool = z.boolean()

const error = z.strictObject({
  Code: z.optional(int32),
  Detail: z.optional(text),
  Data: z.optional(z.record(z.string(), z.unknown())),
})

const item = z.strictObject({
  Id: z.optional(z.nullable(int32)),
  ProduitID: z.optional(int32),
  Period: z.optional(decimal),
  Quantity: z.optional(int32),
  Pu: z.optional(decimal),
  Confirm: z.optional(bool),
  IsUpdate: z.optional(bool),
  NewQuantity: z.optional(int32),
  PeriodLeft: z.optional(decimal),
  OldProduitID: z.optional(int32),
  OldPu: z.optional(decimal),
  Total_HT: z.optional(decimal),
  Attributes: z.optional(z.record(z.string(), text)),
})

const panier = z.strictObject({
  Errors: z.optional(z.array(error)),
  IpAddress: z.optional(text),
  Currency: z.optional(text),
  Id: z.optional(int32),
  TransactionID: z.optional(text),
  ModePaiementID: z.optional(int32),
  OpState: z.optional(byte),
  Total_HT: z.optional(decimal),
  Total_TTC: z.optional(decimal),
  Items: z.optional(z.array(item)),
  UserHandle: z.optional(text),
  UserId: z.optional(decimal),
})

export const check = (body: unknown): unknown => panier.safeParse(body)
