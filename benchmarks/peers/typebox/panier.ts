import Type, { type TSchema } from "typebox"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const { Optional: optional } = Type
const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const int32 = Type.Integer({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 })
const byte = Type.Integer({ minimum: 0, maximum: 255 })
const decimal = Type.Number({ exclusiveMinimum: -(2 ** 96), exclusiveMaximum: 2 ** 96 })
const text = Type.String()
const bool = Type.Boolean()

const error = object({
  Code: optional(int32),
  Detail: optional(text),
  Data: optional(Type.Record(Type.String(), Type.Unknown())),
})

const item = object({
  Id: optional(Type.Union([int32, Type.Null()])),
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
  Attributes: optional(Type.Record(Type.String(), text)),
})

const panier = object({
  Errors: optional(Type.Array(error)),
  IpAddress: optional(text),
  Currency: optional(text),
  Id: optional(int32),
  TransactionID: optional(text),
  ModePaiementID: optional(int32),
  OpState: optional(byte),
  Total_HT: optional(decimal),
  Total_TTC: optional(decimal),
  Items: optional(Type.Array(item)),
  UserHandle: optional(text),
  UserId: optional(decimal),
})

export const check = compile(panier)
