import { type } from "arktype"

export { read } from "./read.js"

const int32 = type("-2147483648 <= number.integer <= 2147483647")
const byte = type("0 <= number.integer <= 255")
const decimal = type.number.moreThan(-(2 ** 96)).lessThan(2 ** 96)
const text = type.string
const bool = type.boolean

const error = type({
  "+": "reject",
  "Code?": int32,
  "Detail?": text,
  "Data?": type("Record<string, unknown>"),
})

const item = type({
  "+": "reject",
  "Id?": int32.or("null"),
  "ProduitID?": int32,
  "Period?": decimal,
  "Quantity?": int32,
  "Pu?": decimal,
  "Confirm?": bool,
  "IsUpdate?": bool,
  "NewQuantity?": int32,
  "PeriodLeft?": decimal,
  "OldProduitID?": int32,
  "OldPu?": decimal,
  "Total_HT?": decimal,
  "Attributes?": type("Record<string, string>"),
})

const panier = type({
  "+": "reject",
  "Errors?": error.array(),
  "IpAddress?": text,
  "Currency?": text,
  "Id?": int32,
  "TransactionID?": text,
  "ModePaiementID?": int32,
  "OpState?": byte,
  "Total_HT?": decimal,
  "Total_TTC?": decimal,
  "Items?": item.array(),
  "UserHandle?": text,
  "UserId?": decimal,
})

export const check = (body: unknown): unknown => panier(body)
