import * as fc from "fast-check"
import { update as deals } from "perevir/deals/declared"
import { update as panier } from "perevir/panier/declared"
import { update as prepayments } from "perevir/prepayments/declared"
import { valid } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { validDrafts } from "../../../src/testing/valid.js"
import { operations } from "../operations.js"

// That what is drawn is accepted is law 1; here: how it is drawn.

const draws = { numRuns: 1000, seed: 11 }
const mostDiscarded = 0.05
const coverages = ["realistic", "edges"] as const

const rows = operations.flatMap(([id, operation]) => coverages.map((coverage) => [id, coverage, operation] as const))

describe.each(rows)("of %s, %s", { timeout: 60_000 }, (_, coverage, operation) => {
  const drawn = fc.sample(validDrafts(operation, { coverage }), draws)

  it("hardly anything that is drawn is left out", () => {
    expect(drawn.filter((judged) => judged === undefined).length / drawn.length).toBeLessThan(mostDiscarded)
  })

  it("what is drawn brings no warning either, and leaves nothing unchecked", () => {
    const found = drawn.flatMap((judged) => judged?.problems.map(({ rule }) => rule) ?? [])
    expect(found).toEqual([])
  })
})

/** The distinct values of a member, over many draws. */
function distinct(requests: readonly { readonly body: unknown }[], path: readonly string[]): number {
  const at = (value: unknown): unknown =>
    path.reduce<unknown>((inside, key) => (inside as Readonly<Record<string, unknown>> | undefined)?.[key], value)
  return new Set(requests.flatMap(({ body }) => at(body) ?? [])).size
}

describe("what is drawn", () => {
  const requests = fc.sample(valid(deals, { facts: { status: "NEW" } }), draws).map(({ request }) => request)

  it.each([
    ["sellerFirstName"],
    ["sellerPhone"],
    ["buyerEmail"],
    ["productPrice"],
    ["productTitle"],
    ["handler", "senderOfficeId"],
  ])("differs: %s", (...path) => {
    expect(distinct(requests, path)).toBeGreaterThanOrEqual(200)
  })

  it("is what people send: names with an apostrophe, of both languages, and phones of operators there are", () => {
    const names = requests.flatMap(({ body }) => [body.sellerFirstName, body.buyerLastName]).filter((one) => one)
    expect(names.some((name) => /\p{L}['\u2019\u02bc]\p{L}/u.test(String(name)))).toBe(true)
    expect(names).toEqual(expect.arrayContaining([expect.stringMatching(/[ґєії]/i), expect.stringMatching(/[ёэъы]/i)]))
    const phones = requests.flatMap(({ body }) => body.sellerPhone ?? [])
    expect(phones.filter((phone) => /^380(?:39|50|63|66|67|68|73|9\d)/.test(phone)).length).toBeGreaterThan(
      phones.length / 3,
    )
  })

  const rowsOfLimits: readonly (readonly [about: string, values: readonly unknown[], wanted: readonly unknown[]])[] = [
    ["a price", pricesOf("productPrice"), [1, 2, Number.MAX_SAFE_INTEGER]],
    ["a state that is a byte", statesOf("OpState"), [0, 1, 254, 255]],
    ["an id of 32 bits", statesOf("ModePaiementID"), [-(2 ** 31), 2 ** 31 - 1]],
    ["a latitude", placesOf("latitude"), [-90, 90]],
    ["an id of 64 bits", placesOf("customerId"), ["9223372036854775807", "-9223372036854775808", 2 ** 53 - 1]],
  ]
  it.each(rowsOfLimits)("has the limits of %s", (_, values, wanted) => {
    expect([...new Set(values)].filter((value) => wanted.includes(value)).length).toBe(wanted.length)
  })

  function pricesOf(name: "productPrice"): readonly unknown[] {
    return fc.sample(valid(deals, { coverage: "edges" }), draws).map(({ request }) => request.body[name])
  }
  function statesOf(name: "OpState" | "ModePaiementID"): readonly unknown[] {
    return fc.sample(valid(panier, { coverage: "edges" }), draws).map(({ request }) => request.body[name])
  }
  function placesOf(name: "latitude" | "customerId"): readonly unknown[] {
    return fc.sample(valid(prepayments, { coverage: "edges" }), draws).map(({ request }) => request.body[name])
  }
})

describe("facts that are pinned", () => {
  it("stay, and the request is one for them", () => {
    fc.assert(
      fc.property(valid(deals, { facts: { status: "PAID" } }), ({ request, facts }) => {
        expect(facts.status).toBe("PAID")
        expect(request.body).not.toHaveProperty("productPrice")
        expect(deals.checkRequest(request, facts).ok).toBe(true)
      }),
      { numRuns: 200 },
    )
  })

  it("may be bound to the operation", () => {
    const [drawn] = fc.sample(valid(deals.given({ status: "PAID" })), { numRuns: 1, seed: 1 })
    expect(drawn?.facts.status).toBe("PAID")
  })

  it("may be what is stored: the items that are updated are among its items", () => {
    const current = { Id: 5, Items: [{ Id: 7, ProduitID: 1 }, { Id: 8 }] }
    const bodies = fc
      .sample(valid(panier, { facts: { current } }), { numRuns: 300, seed: 2 })
      .map(({ request }) => request.body)
    const ids = bodies.flatMap(({ Items = [] }) => Items.flatMap(({ Id }) => Id || []))
    expect(new Set(ids)).toEqual(new Set([7, 8]))
  })

  it("may be not given at all, where that can be accepted", () => {
    fc.assert(
      fc.property(valid(deals, { facts: { ad: undefined } }), ({ request }) => {
        expect(request.body).not.toHaveProperty("adId")
      }),
      { numRuns: 100 },
    )
  })

  it("throw at once when nothing is accepted with them", () => {
    expect(() => valid(deals, { facts: { status: "SOLD" } })).toThrow(/deals\.update: no request is accepted/)
  })
})

describe("shrinking", () => {
  /** The smallest request that a failing property is left with. */
  function smallest<T>(drawn: fc.Arbitrary<T>, fails: (value: T) => boolean): T | undefined {
    const details = fc.check(
      fc.property(drawn, (value) => !fails(value)),
      { numRuns: 2000, seed: 5 },
    )
    return details.counterexample?.[0]
  }

  it("ends with a small request that is accepted", () => {
    const found = smallest(valid(deals), ({ request }) => (request.body.productPrice ?? 0) > 1000)
    expect(found?.request.body).toEqual({ productPrice: expect.any(Number) as number })
    expect(deals.checkRequest(found?.request ?? {}, found?.facts).ok).toBe(true)
  })

  it("keeps what an item needs", () => {
    const found = smallest(valid(panier), ({ request }) => (request.body.Items ?? []).some(({ Confirm }) => Confirm))
    expect(found?.request.body.Items).toHaveLength(1)
    expect(panier.checkRequest(found?.request ?? {}, found?.facts).ok).toBe(true)
  })
})
