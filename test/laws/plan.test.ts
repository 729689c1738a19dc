import * as fc from "fast-check"
import { type Entry, type Plan, split } from "perevir/panier"
import { describe, expect, it } from "vitest"
import { entriesOf, expectConfirmed, expectSums, type Items } from "./panier-plan.js"
import { settings } from "./settings.js"

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
    holds(expectConfirmed)
  })

  it("keeps the sums exactly, of amounts and of quantities", () => {
    holds(expectSums)
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
