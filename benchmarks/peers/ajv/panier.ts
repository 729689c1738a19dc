import { compile } from "./compile.js"

export { read } from "./compile.js"

const object = (properties: object, ...required: readonly string[]) => ({
  type: "object",
  properties,
  required,
  additionalProperties: false,
})
const int32 = { type: "integer", minimum: -(2 ** 31), maximum: 2 ** 31 - 1 }
const byte = { type: "integer", minimum: 0, maximum: 255 }
const decimal = { type: "number", exclusiveMinimum: -(2 ** 96), exclusiveMaximum: 2 ** 96 }
const text = { type: "string" }
const bool = { type: "boolean" }

const error = object({
  Code: int32,
  Detail: text,
  Data: { type: "object" },
})

const item = object({
  Id: { ...int32, type: ["integer", "null"] },
  ProduitID: int32,
  Period: decimal,
  Quantity: int32,
  Pu: decimal,
  Confirm: bool,
  IsUpdate: bool,
  NewQuantity: int32,
  PeriodLeft: decimal,
  OldProduitID: int32,
  OldPu: decimal,
  Total_HT: decimal,
  Attributes: { type: "object", additionalProperties: text },
})

const panier = object({
  Errors: { type: "array", items: error },
  IpAddress: text,
  Currency: text,
  Id: int32,
  TransactionID: text,
  ModePaiementID: int32,
  OpState: byte,
  Total_HT: decimal,
  Total_TTC: decimal,
  Items: { type: "array", items: item },
  UserHandle: text,
  UserId: decimal,
})

export const check = compile(panier)
