import Type, { type TSchema } from "typebox"
import { compile } from "./compile.js"

export { read } from "./compile.js"

const object = <T extends Record<string, TSchema>>(members: T) => Type.Object(members, { additionalProperties: false })
const int32 = Type.Integer({ minimum: -(2 ** 31), maximum: 2 ** 31 - 1 })
const byte = Type.Integer({ minimum: 0, maximum: 255 })
const decimal = Type.Number({ exclusiveMinimum: -(2 ** 96), exclusiveMaximum: 2 ** 96 })
const text = Type.String()
const bool = Type.Boolean()

const error = object({
  Code: Type.Optional(int32),
  Detail: Type.Optional(text),
  Data: Type.Optional(Type.Record(Type.String(), Type.Unknown())),
})

const item = object({
  Id: Type.Optional(Type.Union([int32, Type.Null()])),
  ProduitID: Type.Optional(int32),
  Period: Type.Optional(decimal),
  Quantity: Type.Optional(int32),
  Pu: Type.Optional(decimal),
  Confirm: Type.Optional(bool),
  IsUpdate: Type.Optional(bool),
  NewQuantity: Type.Optional(int32),
  PeriodLeft: Type.Optional(decimal),
  OldProduitID: Type.Optional(int32),
  OldPu: Type.Optional(decimal),
  Total_HT: Type.Optional(decimal),
  Attributes: Type.Optional(Type.Record(Type.String(), text)),
})

const panier = object({
  Errors: Type.Optional(Type.Array(error)),
  IpAddress: Type.Optional(text),
  Currency: Type.Optional(text),
  Id: Type.Optional(int32),
  TransactionID: Type.Optional(text),
  ModePaiementID: Type.Optional(int32),
  OpState: Type.Optional(byte),
  Total_HT: Type.Optional(decimal),
  Total_TTC: Type.Optional(decimal),
  Items: Type.Optional(Type.Array(item)),
  UserHandle: Type.Optional(text),
  UserId: Type.Optional(decimal),
})

export const check = compile(panier)
