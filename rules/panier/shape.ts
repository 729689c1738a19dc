import * as Schema from "effect/Schema"
import { sensitive } from "perevir"
import { Byte, Currency, Decimal, Int32, Ip, Money, Period, Quantity, TransactionId } from "./types.js"

// What a panier is, in a request and in an answer

const { optional } = Schema

export const error = Schema.Struct({
  Code: optional(Int32),
  Detail: optional(Schema.String),
  Data: optional(Schema.Record(Schema.String, Schema.Unknown)),
})

export const itemMembers = {
  Id: optional(Schema.NullOr(Int32)),
  ProduitID: optional(Int32),
  Period: optional(Period),
  Quantity: optional(Quantity),
  Pu: optional(Money),
  Confirm: optional(Schema.Boolean),
  IsUpdate: optional(Schema.Boolean),
  NewQuantity: optional(Int32),
  PeriodLeft: optional(Decimal),
  OldProduitID: optional(Int32),
  OldPu: optional(Money),
  Total_HT: optional(Money),
  Attributes: optional(Schema.Record(Schema.String, Schema.String)),
}

export const panierMembers = {
  Errors: optional(Schema.Array(error)),
  IpAddress: optional(sensitive(Ip)),
  Currency: optional(Currency),
  Id: optional(Int32),
  TransactionID: optional(TransactionId),
  ModePaiementID: optional(Int32),
  OpState: optional(Byte),
  Total_HT: optional(Decimal),
  Total_TTC: optional(Decimal),
  Items: optional(Schema.Array(Schema.Struct(itemMembers))),
  UserHandle: optional(sensitive(Schema.String)),
  UserId: optional(sensitive(Decimal)),
}
