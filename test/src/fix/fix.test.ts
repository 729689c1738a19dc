import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { fix, fixRequest } from "perevir/fix"
import { update as deal } from "perevir/deals"
import { update as devices } from "perevir/device-orders"
import { update as panier } from "perevir/panier"
import { update as prepayment } from "perevir/prepayments"
import { describe, expect, it, test } from "vitest"
import { patched } from "../../../src/testing/laws/patched.js"
import { packs, type Row } from "../../laws/operations.js"
import { update as ferry } from "../ferry.js"
import { update as parcel } from "../parcel.js"

const paidBy = { customerId: 1, reference: "P-1", total: 1 }

describe("mends", () => {
  test.each<[about: string, body: object, fixed: object, rules: readonly string[]]>([
    ["a look-alike", { buyerFirstName: "Iван" }, { buyerFirstName: "Іван" }, ["deals.name.alphabet"]],
    ["a quote for the apostrophe", { buyerLastName: "Лук`ян" }, { buyerLastName: "Лук'ян" }, ["deals.name.alphabet"]],
    ["a phone", { sellerPhone: "+38 (012) 345-67-89" }, { sellerPhone: "380123456789" }, ["deals.phone.format"]],
    ["a number sent as text", { productPrice: "1000" }, { productPrice: 1000 }, ["type"]],
    ["a misspelt member", { productPrise: 5 }, { productPrice: 5 }, ["unknown"]],
    [
      "no misspelt member whose value would then be refused",
      { productPrise: "1000", handler: { senderPhnoe: "0123456789" } },
      { productPrise: "1000", handler: { senderPhnoe: "0123456789" } },
      [],
    ],
    [
      "several at once",
      { buyerFirstName: "Iван", sellerPhone: "80123456789", productWeight: "5" },
      { buyerFirstName: "Іван", sellerPhone: "380123456789", productWeight: 5 },
      ["type", "deals.phone.format", "deals.name.alphabet"],
    ],
  ])("%s", (_, body, fixed, rules) => {
    const result = fix(deal, body, { status: "NEW" })
    expect(result.body).toEqual(fixed)
    expect(result.applied.map(({ rule }) => rule)).toEqual(rules)
  })

  it("takes out members that are locked", () => {
    const { body, applied, verdict } = fix(deal, { productPrice: 5, sellerPhone: "380123456789" }, { status: "PAID" })
    expect(body).toEqual({ sellerPhone: "380123456789" })
    expect(applied).toEqual([
      {
        rule: "deals.field.editable",
        in: "body",
        pointer: "/productPrice",
        patch: [{ op: "remove", path: "/productPrice" }],
      },
    ])
    expect(verdict.outcome).toBe("accepted")
  })

  it("mends warnings too: a date in another shape", () => {
    const { body, verdict } = fix(prepayment, { ...paidBy, paymentDate: "2026-01-31T12:00:00+02:00" })
    expect(body).toMatchObject({ paymentDate: "2026-01-31T10:00:00Z" })
    expect(verdict.warnings.map(({ rule }) => rule)).not.toContain("prepayments.paymentDate.shape")
  })
})

describe("of an example of a pack", () => {
  const offered: readonly (readonly [string, string, (typeof packs)[number][1], Row])[] = packs.flatMap(
    ([id, operation, rows]) => rows.map((row) => [id, `${row.rule}: ${row.about}`, operation, row] as const),
  )
  test.each(offered)("%s, %s: nothing is left to apply, and no error is new", (_, __, operation, row) => {
    const before = JSON.stringify(row.body)
    const options = { ...row.options, sensitive: "show", maxIssues: Infinity } as const
    const { body, applied, verdict } = fix(operation, row.body, row.facts, row.options)
    const [was, is] = [row.body, body].map((value) => operation.check(value, row.facts, options))
    expect(JSON.stringify(row.body)).toBe(before)
    expect(applied.reduce<unknown>((value, { patch }) => patched(value, patch), row.body)).toEqual(body)
    expect(verdict).toEqual(operation.check(body, row.facts, row.options))
    const left = [...(is?.issues ?? []), ...(is?.warnings ?? [])].filter((one) => one.in === "body" && one.fix)
    expect(left).toEqual([])
    const errors = was?.issues.map(({ rule, pointer }) => `${rule} ${pointer}`)
    for (const { rule, pointer } of is?.issues ?? []) expect(errors).toContain(`${rule} ${pointer}`)
  })
})

it("applies no fix that brings an error beside the fixes before it", () => {
  const twice = { Items: [{ Id: "5" }, { Id: "5" }] }
  const { body, applied } = fix(panier, twice, { current: { Items: [{ Id: 5 }] } })
  expect(body).toEqual({ Items: [{ Id: 5 }, { Id: "5" }] })
  expect(applied).toHaveLength(1)
})

it.each<[about: string, body: object, fixed: object]>([
  ["inside what it renames", { mostBed: 2, cabns: [{ beds: 5 }] }, { mostBeds: 2, cabns: [{ beds: 5 }] }],
  ["at what reads it", { cabns: [{ beds: 5 }], mostBed: 2 }, { cabins: [{ beds: 5 }], mostBed: 2 }],
])("applies no fix that brings an error beside the fixes before it %s", (_, body, fixed) => {
  expect(fix(ferry, body).body).toEqual(fixed)
  const { request } = fixRequest(ferry, { path: { id: "5" }, body })
  expect(request.body).toEqual(fixed)
})

it("judges a body alone: rules that read the path take no place among its findings", () => {
  const { body } = fix(ferry, { number: 5, mostBeds: "3" }, {}, { unchecked: "reject", maxIssues: 1 })
  expect(body).toEqual({ number: 5, mostBeds: 3 })
})

it.each<[about: string, wrong: number, options: object, applied: number]>([
  ["a hundred findings", 99, {}, 1],
  ["and no more, unless told otherwise", 100, {}, 0],
  ["as many findings as are shown", 2, { maxIssues: 3 }, 1],
  ["and no more", 3, { maxIssues: 3 }, 0],
])("looks at %s", (_, wrong, options, applied) => {
  const cabins = [...Array.from({ length: wrong }, () => ({ beds: 99 })), { beds: "5" }]
  expect(fix(ferry, { cabins }, {}, options).applied).toHaveLength(applied)
})

it("looks at one finding more for each fix, for what a fix may bring a warning of", () => {
  const about = { cites: "a row", says: "It is as it should be.", severity: "warning" } as const
  const Note = domain(Schema.String, { "toy.note": { ...about, check: { test: (text) => text !== "" } } })
  const trimmed = { test: (text: string) => text === text.trim(), fix: (text: string) => text.trim() }
  const Title = domain(Schema.String, { "toy.title": { ...about, check: trimmed } })
  const { optional } = Schema
  const toy = shape({
    id: "toy",
    http: "PUT /toy",
    source: "toy.txt",
    body: { note: optional(Note), title: optional(Title) },
  })
  const operation = toy.operation({
    rules: [],
    messages: { "toy.note": () => "no note", "toy.title": () => "not trimmed" },
  })
  expect(fix(operation, { nte: "", title: " a" }, {}, { maxIssues: 1 }).body).toEqual({ note: "", title: "a" })
})

describe("of a whole request", () => {
  const request = { path: { id: "5" }, query: { limt: "3" }, headers: { "X-Draft": "true" }, body: { grams: "5" } }

  it("mends every part, and says where", () => {
    const before = JSON.stringify(request)
    const mended = fixRequest(parcel, request, { status: "NEW" })
    expect(mended.request).toEqual({ ...request, query: { limit: "3" }, body: { grams: 5 } })
    expect(mended.applied.map(({ rule, in: part, pointer }) => [rule, part, pointer])).toEqual([
      ["unknown", "query", "/limt"],
      ["type", "body", "/grams"],
    ])
    expect(mended.verdict).toEqual(parcel.checkRequest(mended.request, { status: "NEW" }))
    expect(JSON.stringify(request)).toBe(before)
  })

  it("tells a place of one part from the same place of another", () => {
    const same = { query: { dryrun: "true" }, headers: {}, body: { dryrun: "true", grams: "5" } }
    const { applied } = fixRequest(parcel, { path: { id: "5" }, ...same }, { status: "NEW" })
    expect(applied.map(({ in: part, pointer }) => part + pointer)).toEqual(["query/dryrun", "body/grams"])
  })
})

it("gives back a body without fixes as it is, whatever it is", () => {
  const hostile = new Proxy({}, { ownKeys: () => { throw new Error("no") } }) // prettier-ignore
  for (const body of [{ note: "a" }, null, "text", [], hostile]) expect(fix(parcel, body).body).toBe(body)
  const { body, verdict } = fix(parcel, { get note() { throw new Error("no") }, grams: "5" }) // prettier-ignore
  expect(verdict.outcome).toBe("fault")
  expect(Object.getOwnPropertyNames(body)).toEqual(["note", "grams"])
})

it("keeps sensitive values out of the verdict unless asked to show them", () => {
  const body = { buyerFirstName: "Iван2", sellerPhone: "80123456789" }
  expect(JSON.stringify(fix(deal, body, { status: "NEW" }).verdict.issues)).not.toContain("ван")
  expect(fix(deal, body, { status: "NEW" }).applied).toHaveLength(1)
})

it("throws for options that do not exist", () => {
  expect(() => fix(deal, {}, {}, { offf: [] } as never)).toThrow("there is no option offf")
})

it("mends thousands of places in a few checks", { timeout: 60_000 }, () => {
  let checks = 0
  const counted: typeof devices = {
    ...devices,
    given: (...bound) => {
      const operation = devices.given(...bound)
      return { ...operation, check: (...asked) => (checks++, operation.check(...asked)) }
    },
  }
  const body = { devicePurchaseOrderItems: Array.from({ length: 1_000 }, () => ({ quantity: "5" })) }
  const { applied, verdict } = fix(counted, body)
  expect(applied).toHaveLength(1_000)
  expect(verdict.outcome).toBe("accepted")
  expect(checks).toBeLessThan(10)
})
