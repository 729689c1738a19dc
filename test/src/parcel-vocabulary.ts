import { type Constraint, integer, matches, notBlank } from "perevir/constraint"

// What runs of the invented courier's rules: nothing here imports effect, so that the pack can be compiled.

export { notBlank }

export const short: Constraint<string, { readonly length: number }> = {
  test: (text) => text.length <= 5,
  params: (text) => ({ length: text.length }),
  fix: (text) => text.slice(0, 5),
  reveals: [],
}

export const inGrams = integer(1, 1000)
export const code = matches(/^P-\d$/)
export const utc = matches(/Z$/)

interface Depot {
  readonly depot: { readonly open: boolean } | null
}
interface Codes {
  readonly codes: readonly (string | undefined)[]
}

export const isNotLost = ({ status }: { readonly status: string }) => status !== "LOST"
export const isOpen = ({ depot }: Depot) => depot?.open === true
export const isFound = ({ depot }: Depot) => ({ found: depot !== null })
export const isDepot = ({ depot }: Depot) => depot !== null
export const isNamed = ({ id }: { readonly id: string }) => id !== "0"
export const fits = ({ city, kind }: { readonly city: string; readonly kind: string }) => city === kind
export const hasCode = ({ code }: { readonly code: string | undefined }) => code !== undefined

export const repeated = ({ codes }: Codes) =>
  codes.flatMap((code, index) =>
    code !== undefined && codes.indexOf(code) < index
      ? [{ at: `/items/${index}/code` as const, params: { code } }]
      : [],
  )

export const isNotReturned = (code: unknown) => code !== "P-0"
export const notStored = ({ codes, stored }: Codes & { readonly stored: readonly string[] }) =>
  codes.flatMap((code, index) =>
    code === undefined || stored.includes(code) ? [] : [{ at: `/items/${index}/code` as const }],
  )

export const hasCurrency = ({ mine }: { readonly mine: string | undefined }) => mine !== "XXX"
export const isSame = ({ id, grams }: { readonly id: number; readonly grams: number }) => id === grams
export const hasMember = ({ body }: { readonly body: object }) => Object.keys(body).length > 0

interface Draft {
  readonly body: { readonly name?: string | undefined }
  readonly facts: { readonly status?: string }
  readonly stored?: object
}
export const planned = ({ body, facts, stored }: Draft) => ({
  name: body.name,
  status: facts.status,
  stored: stored !== undefined,
})

interface Params {
  readonly got: unknown
  readonly length: number
  readonly state: string
  readonly found: boolean
  readonly code: string
}
export const messages = {
  "parcel.grams": ({ got }: Pick<Params, "got">) => `${String(got)} grams`,
  "parcel.name": ({ length }: Pick<Params, "length">) => `${length} letters`,
  "parcel.note": () => "a blank note",
  "parcel.code": () => "no code",
  "parcel.open": () => "lost",
  "parcel.editable": ({ state }: Pick<Params, "state">) => `locked when ${state}`,
  "parcel.depot": ({ found }: Pick<Params, "found">) => (found ? "closed" : "no depot"),
  "parcel.depot.named": () => "an odd depot",
  "parcel.city": () => "another city",
  "parcel.item.code": () => "no code",
  "parcel.item.unique": ({ code }: Pick<Params, "code">) => `twice: ${code}`,
  "parcel.item.stored": () => "not stored",
  "parcel.item.currency": () => "no currency",
  "parcel.id": () => "another parcel",
  "parcel.known": () => "no such parcel",
  "parcel.empty": () => "nothing",
}
