import { above, atLeast, type Constraint, integer } from "perevir/constraint"

export { currency, decimal, ipAddress } from "perevir/constraint"

// About one value

export const leastInt32 = -(2 ** 31)
export const mostInt32 = 2 ** 31 - 1
export const int32 = integer(leastInt32, mostInt32)

export const mostByte = 2 ** 8 - 1
export const byte = integer(0, mostByte)

export const atLeastOne = atLeast(1)
export const aboveZero = above(0)
export const notNegative = atLeast(0)

export const empty: Constraint<string, { readonly got: string }> = {
  test: (text) => text === "",
  params: (got) => ({ got }),
  describes: { is: "oneOf", values: [""] },
}

// About ids

export type Id = number | null | undefined

/** What .NET puts where no id is given. */
const noId = 0

export const isGiven = (id: Id): id is number => id != null && id !== noId

type Ids = readonly Id[]

const pointerTo = (index: number) => `/Items/${index}/Id` as const

export const repeatedIds = ({ ids }: { readonly ids: Ids }) => {
  const first = new Map<Id, number>()
  ids.forEach((id, index) => isGiven(id) && !first.has(id) && first.set(id, index))
  const isRepeated = (id: Id, index: number): id is number => isGiven(id) && first.get(id) !== index
  if (!ids.some(isRepeated)) return []
  const pointerToFirst = (id: number): string => pointerTo(first.get(id) as number)
  return ids.flatMap((id, index) =>
    isRepeated(id, index) ? [{ at: pointerTo(index), params: { id, first: pointerToFirst(id) } }] : [],
  )
}

export const unknownIds = ({ ids, stored }: { readonly ids: Ids; readonly stored: Ids }) => {
  const known = new Set(stored)
  const isUnknown = (id: Id): id is number => isGiven(id) && !known.has(id)
  if (!ids.some(isUnknown)) return []
  return ids.flatMap((id, index) => (isUnknown(id) ? [{ at: pointerTo(index), params: { id } }] : []))
}

// About the panier

type PanierIds = { readonly id: number; readonly path: number }
type Total = { readonly sent: number; readonly stored: number }
type Owner = { readonly sent: string | number; readonly stored: string | number }
type Confirmation = { readonly transaction: string }
type Product = { readonly id: Id; readonly product: number | undefined }

export const samePanier = ({ id, path }: PanierIds) => id === path
export const bothPaniers = ({ id, path }: PanierIds) => ({ got: id, path })

export const sameTotal = ({ sent, stored }: Total) => sent === stored
export const bothTotals = ({ sent, stored }: Total) => ({ got: sent, stored })

export const sameOwner = ({ sent, stored }: Owner) => sent === stored

export const notConfirmed = ({ transaction }: Confirmation) => transaction === ""
export const transactionOf = ({ transaction }: Confirmation) => ({ transaction })

export const productIfNew = ({ id, product }: Product) => isGiven(id) || product !== undefined

export const suppliesSomething = ({ body }: { readonly body: object }) =>
  Object.entries(body).some(([name, value]) => value !== undefined && name !== "Id" && !isNoItems(name, value))

const isNoItems = (name: string, value: unknown) => name === "Items" && Array.isArray(value) && value.length === 0
