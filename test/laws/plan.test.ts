import * as fc from "fast-check"
import { type Entry, type Plan, split, totals, type Value } from "perevir/panier"
import { describe, expect, it } from "vitest"
import { settings } from "./settings.js"

// Law 8, the plan: what an update of a panier does with its items and with what they cost. Amounts are added up here as BigInts, in
// units of 10^-400, which hold every number there is without rounding.

type Item = NonNullable<Value["Items"]>[number]

interface Items {
  readonly supplied: readonly Item[]
  readonly stored: readonly Item[]
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

const entriesOf = (plan: Plan): readonly Entry[] =>
  plan.kind === "update" ? plan.panier : [...plan.transaction, ...plan.remaining]

const money = fc.oneof(
  fc.integer({ min: -1_000_000, max: 1_000_000 }).map((cents) => cents / 100),
  fc.double({ noNaN: true, noDefaultInfinity: true }),
)
const amounts = fc.record({ Total_HT: money, Quantity: fc.integer({ min: -9, max: 9 }) }, { requiredKeys: [] })
const id = fc.oneof(fc.integer({ min: 1, max: 9 }), fc.constantFrom(0, null))
const items = fc
  .uniqueArray(fc.tuple(id, amounts), { selector: ([Id]) => Id || {} })
  .map((list) => list.map(([Id, amount]) => ({ ...amount, Id })))
const confirmed = fc.constantFrom(true, false, undefined)

// Every item wears a mark of its own, in a member that the items it is laid over do not have.
const marked = fc.record({ supplied: items, stored: items, confirms: fc.array(confirmed, { minLength: 20 }) })
const pair = marked.map(({ supplied, stored, confirms }) => ({
  supplied: supplied.map((item, index) => ({ ...item, ProduitID: index, Confirm: confirms[index] })),
  stored: stored.map((item, index) => ({ ...item, OldProduitID: index })),
}))

describe("8: the split of a panier, its ids distinct,", () => {
  const holds = (law: (drawn: Items, plan: Plan) => void): void => {
    fc.assert(
      fc.property(pair, (drawn) => {
        law(drawn, split({ Items: drawn.supplied }, { Items: drawn.stored }))
      }),
      settings,
    )
  }

  it("has each item in exactly one place", () => {
    holds(({ supplied, stored }, plan) => {
      const all = entriesOf(plan).map(({ item }) => item)
      const marks = (of: "ProduitID" | "OldProduitID"): readonly number[] =>
        all.flatMap((item) => item[of] ?? []).toSorted((a, b) => a - b)
      expect(marks("ProduitID")).toEqual(supplied.map((_, index) => index))
      expect(marks("OldProduitID")).toEqual(stored.map((_, index) => index))
    })
  })

  it("has in the transaction the confirmed items and no others", () => {
    holds(({ supplied }, plan) => {
      const transaction = plan.kind === "update" ? [] : plan.transaction
      const wanted = supplied.filter(({ Confirm }) => Confirm).map(({ ProduitID }) => ProduitID)
      expect(transaction.map(({ item }) => item.ProduitID)).toEqual(wanted)
    })
  })

  it("keeps the sums exactly, of amounts and of quantities", () => {
    holds(({ supplied, stored }, plan) => {
      const isSame = (a: Item, b: Item): boolean => Boolean(a.Id) && a.Id === b.Id
      for (const of of ["Total_HT", "Quantity"] as const) {
        const laid = supplied.map((item) => item[of] ?? stored.find((under) => isSame(under, item))?.[of])
        const untouched = stored.filter((item) => !supplied.some((over) => isSame(over, item))).map((item) => item[of])
        const expected = added([...laid, ...untouched])
        const entries = entriesOf(plan)
        expect(added(entries.map(({ item }) => item[of]))).toBe(expected)
        expect(unitsOf(totals(entries)[of])).toBe(expected)
      }
    })
  })

  it("does not depend on the order of the items, but for their order", () => {
    const reordered = pair.chain((drawn) =>
      fc.tuple(fc.constant(drawn), shuffle(drawn.supplied), shuffle(drawn.stored)),
    )
    fc.assert(
      fc.property(reordered, ([{ supplied, stored }, otherSupplied, otherStored]) => {
        const other = split({ Items: otherSupplied }, { Items: otherStored })
        expect(bags(other)).toEqual(bags(split({ Items: supplied }, { Items: stored })))
      }),
      settings,
    )
  })
})

const shuffle = <T>(list: readonly T[]): fc.Arbitrary<T[]> => fc.shuffledSubarray([...list], { minLength: list.length })

/** Entries without their order, and without that of their members. */
const bag = (entries: readonly Entry[]): readonly string[] =>
  entries.map(({ origin, item }) => JSON.stringify([origin, Object.entries(item).sort()])).sort()

const bags = (plan: Plan): readonly unknown[] =>
  plan.kind === "update" ? [bag(plan.panier)] : [bag(plan.transaction), bag(plan.remaining)]
