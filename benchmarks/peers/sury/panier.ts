import * as S from "sury"

export { read } from "./read.js"

// Its own types make TypeScript give up on schemas of this size
type Make = (of: object) => S.Schema<unknown>
const schema = S.schema as unknown as Make
const strict = S.strict as unknown as Make
const int32 = S.int32
const byte = S.integer.with(S.gte, 0).with(S.lte, 255)
const decimal = S.number.with(S.gt, -(2 ** 96)).with(S.lt, 2 ** 96)
const text = S.string
const bool = S.boolean

const error = strict(
  schema({
    Code: S.optional(int32),
    Detail: S.optional(text),
    Data: S.optional(S.record(S.unknown)),
  }),
)

const item = strict(
  schema({
    Id: S.optional(S.nullable(int32)),
    ProduitID: S.optional(int32),
    Period: S.optional(decimal),
    Quantity: S.optional(int32),
    Pu: S.optional(decimal),
    Confirm: S.optional(bool),
    IsUpdate: S.optional(bool),
    NewQuantity: S.optional(int32),
    PeriodLeft: S.optional(decimal),
    OldProduitID: S.optional(int32),
    OldPu: S.optional(decimal),
    Total_HT: S.optional(decimal),
    Attributes: S.optional(S.record(text)),
  }),
)

const panier = strict(
  schema({
    Errors: S.optional(S.array(error)),
    IpAddress: S.optional(text),
    Currency: S.optional(text),
    Id: S.optional(int32),
    TransactionID: S.optional(text),
    ModePaiementID: S.optional(int32),
    OpState: S.optional(byte),
    Total_HT: S.optional(decimal),
    Total_TTC: S.optional(decimal),
    Items: S.optional(S.array(item)),
    UserHandle: S.optional(text),
    UserId: S.optional(decimal),
  }),
)

// Sury stops at the first fault
export const check = S.parseAsResult(panier)
