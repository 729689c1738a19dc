import fc from "fast-check"
import { totals } from "perevir/panier"
import { describe, expect, test } from "vitest"
import { rows } from "./totals-rows.js"

const sumOf = (amounts: readonly (number | null | undefined)[]) =>
  totals(amounts.map((Total_HT) => ({ item: { Total_HT } }))).Total_HT

describe("totals", () => {
  test.each(rows)("of %j are %s", (amounts, sum) => {
    expect(sumOf(amounts)).toBe(sum)
  })

  test("of 100 000 items at a cent are 1 000", () => {
    const items = Array.from({ length: 100_000 }, () => ({ item: { Total_HT: 0.01, Quantity: 1 } }))
    expect(totals(items)).toEqual({ Total_HT: "1000", Quantity: "100000" })
  })

  const amount = fc.double({ noNaN: true, noDefaultInfinity: true })

  test("of one amount are its own text, for any number", () => {
    fc.assert(
      fc.property(amount, (one) => {
        expect(Number(sumOf([one]))).toBe(one + 0)
      }),
    )
  })

  test("do not depend on the order, and of an amount and its opposite are nothing", () => {
    fc.assert(
      fc.property(fc.array(amount), (amounts) => {
        expect(sumOf(amounts.toReversed())).toBe(sumOf(amounts))
        expect(sumOf([...amounts, ...amounts.map((one) => -one)])).toBe("0")
      }),
    )
  })
})
