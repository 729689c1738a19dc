import * as fc from "fast-check"
import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import type { Constraint } from "perevir/constraint"
import { update as deals } from "perevir/deals/declared"
import { update as panier } from "perevir/panier/declared"
import { unserved, violating, type Violation } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { violations } from "../../../src/testing/violating.js"
import { operations, packs } from "../operations.js"

// That a violation brings its rule and no other error is law 1; here: that each rule has one, and how it is drawn.

const draws = { numRuns: 100, seed: 7 }
const mostDiscarded = 0.05

const every = operations.flatMap(([id, operation]) =>
  operation.rules.map(({ id: rule }) => [rule, id, operation] as const),
)

it.each(every)("%s of %s can be broken", { timeout: 60_000 }, (rule, _, operation) => {
  const drawn = fc.sample(violations(operation, rule), draws)
  expect(drawn.filter((one) => one === undefined).length / drawn.length).toBeLessThanOrEqual(mostDiscarded)
})

it.each(packs)("of %s nothing is unserved", { timeout: 60_000 }, (_, operation) => {
  expect(unserved(operation)).toEqual([])
})

/** Warnings that no request avoids: an empty id is no UUID either, another spelling of a date is broken with it. */
const unavoidable: Readonly<Record<string, readonly string[]>> = {
  "deviceOrders.uuid": ["deviceOrders.uuid.format"],
  "prepayments.paymentDate": ["prepayments.paymentDate.shape"],
}

it.each(packs.flatMap(([id, operation]) => operation.rules.map(({ id: rule }) => [rule, id, operation] as const)))(
  "%s of %s brings no other rule",
  { timeout: 60_000 },
  (rule, _, operation) => {
    const others = fc.sample(violating(operation, rule as never), draws).flatMap(({ request, facts, options }) => {
      const { issues, warnings } = operation.checkRequest(request, facts, { ...options, maxIssues: 1000 })
      return [...issues, ...warnings].map((one) => one.rule).filter((one) => one !== rule)
    })
    const counted = others.filter((one) => !unavoidable[rule]?.includes(one))
    expect(counted.length).toBeLessThanOrEqual(draws.numRuns / 50)
  },
)

describe("a place", () => {
  it("may be asked for, as a pack writes it", () => {
    const at = "/handler/senderFirstName"
    for (const { pointer } of fc.sample(violating(deals, "deals.name.alphabet", { at }), draws))
      expect(pointer).toBe(at)
    for (const { pointer } of fc.sample(violating(panier, "panier.item.exists", { at: "/Items/*/Id" }), draws))
      expect(pointer).toMatch(/^\/Items\/\d+\/Id$/)
  })

  it("is one where the rule stands", () => {
    expect(() => violating(deals, "deals.name.alphabet", { at: "/productPrice" })).toThrow(
      /deals\.name\.alphabet does not stand at \/productPrice; it stands at "\/sellerFirstName"/,
    )
  })

  it("is any of those where the rule stands, if none is asked for", () => {
    const places = new Set(fc.sample(violating(deals, "deals.phone.format"), draws).map(({ pointer }) => pointer))
    expect(places).toEqual(new Set(["/sellerPhone", "/buyerPhone", "/handler/senderPhone", "/handler/recipientPhone"]))
  })
})

describe("facts that are pinned", () => {
  it("stay", () => {
    for (const { facts, pointer } of fc.sample(
      violating(deals, "deals.field.editable", { facts: { status: "PAID" } }),
      draws,
    )) {
      expect(facts.status).toBe("PAID")
      expect(pointer).not.toMatch(/^\/seller/)
    }
  })

  it("throw at once when nothing breaks the rule with them", () => {
    expect(() => violating(deals, "deals.field.editable", { facts: { status: "NEW" } })).toThrow(
      /nothing can be made that breaks deals\.field\.editable/,
    )
  })
})

it("shrinks to a small request that still breaks the rule, and only that", () => {
  const drawn = violating(deals, "deals.price.kopecks")
  const { counterexample } = fc.check(
    fc.property(drawn, () => false),
    { seed: 3 },
  )
  const [{ request, facts }] = counterexample as [Violation]
  expect(request.body).toEqual({ productPrice: expect.any(Number) as number })
  expect(deals.checkRequest(request, facts).issues.map(({ rule }) => rule)).toEqual(["deals.price.kopecks"])
})

describe("what cannot be found by trying", () => {
  const about = { cites: "a row", says: "It is as it should be." } as const
  const divides =
    (by: number) =>
    ({ sum }: { readonly sum: number }) =>
      sum % by === by - 1
  const code: Constraint<string> = { test: (text) => text !== "Sésame, ouvre-toi" }
  const vault = shape({
    id: "vault.update",
    http: "PATCH /vaults",
    source: "vaults.md",
    body: {
      sum: Schema.optional(Schema.Finite),
      code: Schema.optional(domain(Schema.String, { "vault.code": { ...about, check: code } })),
    },
  })
  const messages = { "vault.code": () => "no", "vault.sum": () => "no" }
  const rare = { ...about, at: "/sum", reads: { sum: "body/sum" } } as const
  const never = (sum: { readonly sum: number }) => !divides(99_999_989)(sum)

  it("is named, with the facet that the pack lacks", () => {
    const bare = vault.operation({ rules: [vault.rule("vault.sum", { ...rare, check: never })], messages })
    expect(() => violating(bare, "vault.sum")).toThrow(/breaks vault\.sum: give the rule `made\.breaks`/)
    expect(() => violating(bare, "vault.code")).toThrow(/breaks vault\.code: give its constraint `describes`/)
    expect(unserved(bare).map(({ rule }) => rule)).toEqual(["required", "unchecked", "vault.code", "vault.sum"])
  })

  it("is served once the rule says with what it fails, as values or as a function of what was drawn", () => {
    for (const breaks of [
      [{ sum: 99_999_988 }],
      ({ sum }: { readonly sum: number }) => [{ sum: sum - sum + 99_999_988 }],
    ]) {
      const rule = vault.rule("vault.sum", { ...rare, check: never, made: { breaks } })
      const served = vault.operation({ rules: [rule], messages })
      const [drawn] = fc.sample(violating(served, "vault.sum"), 1)
      expect(drawn?.request.body).toMatchObject({ sum: 99_999_988 })
    }
  })

  it("tells a rule that there is not", () => {
    expect(() => violating(deals, "deals.nothing" as never)).toThrow(/deals\.update has no rule deals\.nothing/)
  })
})
