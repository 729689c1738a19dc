import typia, { type tags } from "typia"

export { read } from "./read.js"

type Int32 = number & tags.Type<"int32">
type Byte = number & tags.Type<"uint32"> & tags.Maximum<255>
type Decimal = number &
  tags.ExclusiveMinimum<-79228162514264337593543950336> &
  tags.ExclusiveMaximum<79228162514264337593543950336>

interface Error {
  Code?: Int32
  Detail?: string
  Data?: Record<string, unknown>
}

interface Item {
  Id?: Int32 | null
  ProduitID?: Int32
  Period?: Decimal
  Quantity?: Int32
  Pu?: Decimal
  Confirm?: boolean
  IsUpdate?: boolean
  NewQuantity?: Int32
  PeriodLeft?: Decimal
  OldProduitID?: Int32
  OldPu?: Decimal
  Total_HT?: Decimal
  Attributes?: Record<string, string>
}

interface Panier {
  Errors?: Error[]
  IpAddress?: string
  Currency?: string
  Id?: Int32
  TransactionID?: string
  ModePaiementID?: Int32
  OpState?: Byte
  Total_HT?: Decimal
  Total_TTC?: Decimal
  Items?: Item[]
  UserHandle?: string
  UserId?: Decimal
}

export const check: (body: unknown) => unknown = typia.createValidateEquals<Panier>()
