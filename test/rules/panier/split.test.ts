import { type Entry, type Plan, split, type Value } from "perevir/panier"
import { describe, expect, test } from "vitest"
import { counting } from "./counting.js"

const entriesOf = (plan: Plan): readonly Entry[] =>
  plan.kind === "update" ? plan.panier : [...plan.transaction, ...plan.remaining]

const stored = { Id: 4, Items: [{ Id: 1, Quantity: 2, Pu: 3 }, { Id: 2, Quantity: 5 }, { Id: null }] }

describe("split", () => {
  test("without a confirmed item keeps all items in one panier: supplied ones, then stored ones", () => {
    expect(split({ Items: [{ Id: 2, Quantity: 6 }, { ProduitID: 9 }] }, stored, 4)).toEqual({
      kind: "update",
      panier: [
        { origin: "updated", item: { Id: 2, Quantity: 6 } },
        { origin: "added", item: { ProduitID: 9 } },
        { origin: "untouched", item: { Id: 1, Quantity: 2, Pu: 3 } },
        { origin: "untouched", item: { Id: null } },
      ],
      complete: true,
    })
  })

  test("with confirmed items parts them from all others", () => {
    expect(split({ Items: [{ ProduitID: 9 }, { Id: 1, Confirm: true, Quantity: 1 }] }, stored, 4)).toEqual({
      kind: "confirmation",
      originalPanierId: 4,
      transaction: [{ origin: "updated", item: { Id: 1, Confirm: true, Quantity: 1, Pu: 3 } }],
      remaining: [
        { origin: "added", item: { ProduitID: 9 } },
        { origin: "untouched", item: { Id: 2, Quantity: 5 } },
        { origin: "untouched", item: { Id: null } },
      ],
      complete: true,
    })
  })

  test("of nothing leaves everything untouched", () => {
    expect(split({}, stored)).toEqual({
      kind: "update",
      panier: stored.Items.map((item) => ({ origin: "untouched", item })),
      complete: true,
    })
  })

  test("without the stored panier knows the supplied items alone, and says so", () => {
    expect(split({ Items: [{ Id: 1 }] })).toEqual({
      kind: "update",
      panier: [{ origin: "updated", item: { Id: 1 } }],
      complete: false,
    })
    expect(split({}, {})).toEqual({ kind: "update", panier: [], complete: true })
  })

  test.each([undefined, null, 0])("adds an item whose id is %s", (Id) => {
    expect(entriesOf(split({ Items: [{ Id }, { Id }] }, { Items: [{ Id }] })).map(({ origin }) => origin)).toEqual([
      "added",
      "added",
      "untouched",
    ])
  })

  test("leaves a stored member alone where the update holds undefined", () => {
    const [entry] = entriesOf(split({ Items: [{ Id: 1, Quantity: undefined, Pu: 4 }] }, stored))
    expect(entry?.item).toStrictEqual({ Id: 1, Quantity: 2, Pu: 4 })
  })

  test("lays an id that is not stored over nothing", () => {
    const [entry] = entriesOf(split({ Items: [{ Id: 3, Quantity: 1 }] }, stored))
    expect(entry).toEqual({ origin: "updated", item: { Id: 3, Quantity: 1 } })
  })

  test("lays a repeated id over the earlier, where the earlier stands", () => {
    const update = { Items: [{ Id: 1, Quantity: 7, Confirm: true }, { Id: 3 }, { Id: 1, Quantity: 8 }] }
    expect(split(update, { Items: [{ Id: 1, Pu: 3 }] })).toMatchObject({
      transaction: [{ origin: "updated", item: { Id: 1, Quantity: 8, Pu: 3, Confirm: true } }],
      remaining: [{ origin: "updated", item: { Id: 3 } }],
    })
  })

  test("loses no stored item when two share an id", () => {
    const plan = split(
      { Items: [{ Id: 1 }] },
      {
        Items: [
          { Id: 1, Pu: 1 },
          { Id: 1, Pu: 2 },
        ],
      },
    )
    expect(entriesOf(plan)).toEqual([
      { origin: "updated", item: { Id: 1, Pu: 1 } },
      { origin: "untouched", item: { Id: 1, Pu: 2 } },
    ])
  })

  test("does not confirm what only the stored item says is confirmed", () => {
    expect(split({ Items: [{ Id: 1 }] }, { Items: [{ Id: 1, Confirm: true }] }).kind).toBe("update")
  })

  const confirmed: Value = { Items: [{ Confirm: true }] }
  test.each([
    ["the path's", { ...confirmed, Id: 6 }, 7, 7],
    ["else the body's", { ...confirmed, Id: 6 }, undefined, 6],
    ["else, the body's being 0, the stored one's", { ...confirmed, Id: 0 }, undefined, 4],
    ["else the stored one's", confirmed, undefined, 4],
  ])("names as original panier %s", (_, update, id, original) => {
    expect(split(update, stored, id)).toMatchObject({ originalPanierId: original })
  })

  test("names no original panier that nobody named", () => {
    expect(split(confirmed)).not.toHaveProperty("originalPanierId")
  })
})

describe("100 000 items", () => {
  const items = (from: number, count: number) =>
    Array.from({ length: count }, (_, index) => ({ Id: from + index, Confirm: index % 2 === 0, Total_HT: 0.01 }))

  const readsOf = (count: number, supplied = items(1, count)) => {
    const [update, updateReads] = counting({ Items: supplied })
    const [current, currentReads] = counting({ Items: items(count / 2, count) })
    split(update, current)
    return updateReads() + currentReads()
  }

  test("are read as often, each, as one thousand", () => {
    expect(readsOf(100_000) / 100_000).toBeCloseTo(readsOf(1_000) / 1_000, 0)
  })

  test("and no oftener when all share one id", () => {
    const alike = (count: number) => items(1, count).map((item) => ({ ...item, Id: 1 }))
    expect(readsOf(100_000, alike(100_000)) / 100_000).toBeCloseTo(readsOf(1_000, alike(1_000)) / 1_000, 0)
  })
})
