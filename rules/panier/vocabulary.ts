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

const given = (ids: Ids) => ids.flatMap((id, index) => (isGiven(id) ? [{ id, at: `/Items/${index}/Id` as const }] : []))

export const repeatedIds = ({ ids }: { readonly ids: Ids }) => {
  const all = given(ids)
  const first = new Map(all.toReversed().map(({ id, at }) => [id, at]))
  const repeated = all.filter(({ id, at }) => first.get(id) !== at)
  return repeated.map(({ id, at }) => ({ at, params: { id, first: String(first.get(id)) } }))
}

export const unknownIds = ({ ids, stored }: { readonly ids: Ids; readonly stored: Ids }) => {
  const known = new Set(stored)
  const unknown = given(ids).filter(({ id }) => !known.has(id))
  return unknown.map(({ id, at }) => ({ at, params: { id } }))
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
