import { split, update } from "perevir/panier"
import { update as declared } from "perevir/panier/declared"
import { describe, expect, test } from "vitest"
import { repeatedIds, unknownIds } from "../../../rules/panier/vocabulary.js"
import { holdCatalogue } from "../hold-pack.js"
import { counting } from "./counting.js"
import { sample } from "./sample.js"

holdCatalogue(declared, "namebay-panier.txt", [
  "panier.byte documented error",
  "panier.confirmed inferred warning",
  "panier.currency inferred warning",
  "panier.decimal documented error",
  "panier.empty inferred warning",
  "panier.id.match inferred error",
  "panier.int32 documented error",
  "panier.ip inferred warning",
  "panier.item.exists inferred error",
  "panier.item.money inferred warning",
  "panier.item.period inferred warning",
  "panier.item.product inferred warning",
  "panier.item.quantity inferred warning",
  "panier.item.unique inferred error",
  "panier.owner inferred warning",
  "panier.totals.readonly documented warning",
  "panier.transaction.empty documented warning",
])

test("panier.update is the operation of the document", () => {
  expect([update.id, update.http]).toEqual(["panier.update", "PUT api/Panier/{id}"])
})

describe("the document's sample", () => {
  const warned = ["panier.ip", "panier.currency", "panier.transaction.empty"]

  test("is accepted when the panier and its item are stored", () => {
    const verdict = update.checkRequest({ path: { id: "5" }, body: sample }, { current: { Id: 5, Items: [{ Id: 1 }] } })
    expect(verdict.outcome).toBe("accepted")
    expect(verdict.warnings.map(({ rule }) => rule)).toEqual(warned)
    expect(verdict.value).toEqual({ path: { id: 5 }, body: sample })
  })

  test("is undecided when the stored panier is not known: its item may not exist", () => {
    const verdict = update.check(sample)
    expect(verdict.outcome).toBe("undecided")
    expect(verdict.unchecked.filter(({ severity }) => severity === "error")).toMatchObject([
      { rule: "panier.item.exists", fact: "current", pointer: "/Items/0/Id" },
    ])
  })
})

describe("the plan of a verdict", () => {
  const current = { Id: 4, Items: [{ Id: 1, Quantity: 2 }, { Id: 2 }] }

  test("is the split of the body", () => {
    expect(update.check(sample, { current }).plan).toEqual(split(sample, current))
  })

  test("takes the id of the path in a whole request", () => {
    const body = { Items: [{ Id: 1, Confirm: true }] }
    expect(update.checkRequest({ path: { id: "7" }, body }, { current }).plan).toEqual(split(body, current, 7))
  })

  test("is incomplete when the stored panier is not known", () => {
    expect(update.check(sample).plan).toMatchObject({ kind: "confirmation", complete: false })
  })
})

describe("sensitive members", () => {
  const canary = "7431059"
  const shown = /7\.?431059/
  const bodies = [
    { IpAddress: canary, UserHandle: canary, UserId: Number(canary) },
    { IpAddress: `${canary}\ud800`, UserHandle: `${canary}\ud800`, UserId: canary },
    { IpAddress: [canary], UserHandle: { [canary]: 1 }, UserId: Number(`${canary}e50`) },
  ]

  test.each(bodies)("show in nothing but the value: %#", (body) => {
    const { value: _, ...rest } = update.check(body, { current: { UserHandle: `x${canary}`, UserId: 1 } })
    expect(rest.issues.length + rest.warnings.length).toBe(3)
    expect(JSON.stringify(rest)).not.toMatch(shown)
    expect(JSON.stringify(update["~standard"].validate(body).issues ?? [])).not.toMatch(shown)
  })

  test.each(bodies.slice(1))("do not show in what assert throws: %#", (body) => {
    expect(() => update.assert(body)).toThrow(/^((?!7\.?431059).)*$/)
  })
})

describe("100 000 items", () => {
  const ids = Array.from({ length: 100_000 }, (_, index) => index + 1)

  test("are compared with the stored ones in one pass", () => {
    const [seen, reads] = counting(ids)
    expect(unknownIds({ ids: seen, stored: ids.slice(1) })).toEqual([{ at: "/Items/0/Id", params: { id: 1 } }])
    expect(reads()).toBeLessThan(5 * ids.length)
  })

  test("are compared with one another in a few passes", () => {
    const [seen, reads] = counting([...ids, 1])
    expect(repeatedIds({ ids: seen })).toEqual([{ at: "/Items/100000/Id", params: { id: 1, first: "/Items/0/Id" } }])
    expect(reads()).toBeLessThan(10 * ids.length)
  })
})
