import { deepStrictEqual, strictEqual } from "node:assert"
import { type Entry, type Plan, totals, type Value } from "perevir/panier"

// Law 8, the plan: what an update of a panier does with its items and with what they cost. Amounts are added up here as BigInts, in
// units of 10^-400, which hold every number there is without rounding.

export type Item = NonNullable<Value["Items"]>[number]
type Stored = { readonly [Name in keyof Item]?: Item[Name] | null }

export interface Items {
  readonly supplied: readonly Item[]
  readonly stored: readonly Stored[]
}

const fractionDigits = 400

/** A number as its shortest decimal text has it, in units. */
function units(value: number): bigint {
  const [mantissa = "", exponent = "0"] = String(value).split("e")
  const [whole = "", fraction = ""] = mantissa.split(".")
  return BigInt(whole + fraction) * 10n ** BigInt(fractionDigits - fraction.length + Number(exponent))
}

/** A decimal text without exponent, in units. */
function unitsOf(text: string): bigint {
  const [whole = "", fraction = ""] = text.split(".")
  return BigInt(whole + fraction.padEnd(fractionDigits, "0"))
}

const added = (amounts: readonly (number | null | undefined)[]): bigint =>
  amounts.reduce((sum: bigint, amount) => sum + units(amount ?? 0), 0n)

/** Every entry of a plan. */
export const entriesOf = (plan: Plan): readonly Entry[] =>
  plan.kind === "update" ? plan.panier : [...plan.transaction, ...plan.remaining]

const isSame = (a: Stored, b: Stored): boolean => Boolean(a.Id) && a.Id === b.Id

/** Expects the sums to be kept exactly, of amounts and of quantities. */
export function expectSums({ supplied, stored }: Items, plan: Plan): void {
  for (const of of ["Total_HT", "Quantity"] as const) {
    const laid = supplied.map((item) => item[of] ?? stored.find((under) => isSame(under, item))?.[of])
    const untouched = stored.filter((item) => !supplied.some((over) => isSame(over, item))).map((item) => item[of])
    const expected = added([...laid, ...untouched])
    const entries = entriesOf(plan)
    strictEqual(added(entries.map(({ item }) => item[of])), expected)
    strictEqual(unitsOf(totals(entries)[of]), expected)
  }
}

/** Expects in the transaction the confirmed items and no others. */
export function expectConfirmed({ supplied }: Items, plan: Plan): void {
  const transaction = plan.kind === "update" ? [] : plan.transaction
  const wanted = supplied.filter(({ Confirm }) => Confirm).map(({ ProduitID }) => ProduitID)
  deepStrictEqual(
    transaction.map(({ item }) => item.ProduitID),
    wanted,
  )
}

interface Drawn {
  readonly request: { readonly body: { readonly Items?: readonly Item[] | undefined } }
  readonly facts: { readonly current?: { readonly Items?: readonly Stored[] | null | undefined } | undefined }
}

/** Law 8 of an accepted request: its plan is a split of the items that are sent and stored. */
export function splits(plan: Plan, { request, facts }: Drawn): void {
  const items = { supplied: request.body.Items ?? [], stored: facts.current?.Items ?? [] }
  const ids = items.stored.flatMap(({ Id }) => Id || [])
  if (new Set(ids).size < ids.length) return // of stored items that share an id, only the first is updated
  expectSums(items, plan)
  const untouched = items.stored.filter((item) => !items.supplied.some((over) => isSame(over, item)))
  strictEqual(entriesOf(plan).length, items.supplied.length + untouched.length)
  const transaction = plan.kind === "update" ? [] : plan.transaction
  strictEqual(transaction.length, items.supplied.filter(({ Confirm }) => Confirm).length)
  deepStrictEqual(
    transaction.filter(({ item }) => item.Confirm !== true),
    [],
  )
}
