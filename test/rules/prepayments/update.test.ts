import { type Facts, update } from "perevir/prepayments"
import { update as declared } from "perevir/prepayments/declared"
import { describe, expect, test } from "vitest"
import { brief } from "../../src/brief.js"
import { holdCatalogue } from "../hold-pack.js"

holdCatalogue(declared, "valomnia-prepayment.txt", [
  "prepayments.id documented error",
  "prepayments.reference inferred error",
  "prepayments.customerId documented error",
  "prepayments.userId documented error",
  "prepayments.total documented error",
  "prepayments.currency documented error",
  "prepayments.currency.configured documented error",
  "prepayments.latitude.range inferred warning",
  "prepayments.longitude.range inferred warning",
  "prepayments.position.pair inferred warning",
  "prepayments.checkInDate.format inferred warning",
  "prepayments.paymentDate documented error",
  "prepayments.paymentDate.shape inferred warning",
  "prepayments.paymentTypeId documented error",
  "prepayments.desiredPaymentDate documented error",
  "prepayments.desiredPaymentDate.shape inferred warning",
  "prepayments.cheque documented warning",
  "prepayments.exists documented error",
  "prepayments.paymentType.exists documented error",
])

const payment = { reference: "PP-1", customerId: 7, total: 10, paymentDate: "2026-01-31T12:00:00Z" }

describe("the plan", () => {
  const known = { prepayment: {}, currencies: ["EUR", "TND", "USD"] }
  test.each<[about: string, sent: object, facts: Facts, plan: object]>([
    ["nothing is known", {}, {}, {}],
    [
      "the request says both",
      { userId: 3, currency: "EUR" },
      { user: 9, customer: { currency: "USD" } },
      { userId: 3, currency: "EUR" },
    ],
    ["the user is the connected one", {}, { user: "9" }, { userId: "9" }],
    [
      "the currency is the customer's",
      {},
      { customer: { currency: "USD" }, organization: { currency: "TND" } },
      { currency: "USD" },
    ],
    ["the customer has none", {}, { customer: {}, organization: { currency: "TND" } }, { currency: "TND" }],
    [
      "the customer has null",
      {},
      { customer: { currency: null }, organization: { currency: "TND" } },
      { currency: "TND" },
    ],
    ["the customer is not known", {}, { organization: { currency: "TND" } }, {}],
    ["neither has one", {}, { customer: {} }, {}],
  ])("when %s", (_, sent, facts, plan) => {
    expect(update.check({ ...payment, ...sent }, { ...known, ...facts })).toMatchObject({ ok: true })
    expect(update.check({ ...payment, ...sent }, { ...known, ...facts }).plan).toEqual(plan)
  })
})

describe("the path", () => {
  const facts = { prepayment: {} }
  test.each<[path: unknown, found: readonly string[]]>([
    [{ id: "5" }, []],
    [{ id: 5 }, []],
    [{ id: "-9223372036854775808" }, []],
    [{ id: "9223372036854775808" }, ["prepayments.id@path/id"]],
    [{ id: "five" }, ["prepayments.id@path/id"]],
    [{ reference: "PP-1" }, []],
    [{ reference: "" }, ["prepayments.id@path/reference"]],
    [{}, ["required@path/id"]],
    [{ id: "5", reference: "PP-1" }, ["unknown@path/reference"]],
    [{ id: "5", reference: "" }, ["unknown@path/reference"]],
    [{ id: "5", reference: 7 }, ["unknown@path/reference"]],
    [{ id: "five", reference: "PP-1" }, ["prepayments.id@path/id", "unknown@path/reference"]],
  ])("%j", (path, found) => {
    expect(brief(update.checkRequest({ path, body: payment }, facts).issues)).toEqual(found)
  })
})

test.each<[path: object, pointer: string]>([
  [{ id: "5" }, "path/id"],
  [{ reference: "PP-1" }, "path/reference"],
])("of %j not found says so at %s", (path, pointer) => {
  expect(brief(update.checkRequest({ path, body: payment }, { prepayment: null }).issues)).toEqual([
    `prepayments.exists@${pointer}`,
  ])
})

describe("sensitive members", () => {
  test.each<[member: string, value: unknown]>([
    ["bank", ["canary7431059"]],
    ["bank", "canary7431059\ud800"],
    ["latitude", 743.1059],
    ["longitude", "743.1059"],
    ["longitude", 743.1059],
  ])("%s of %j shows in nothing but the value", (member, value) => {
    const body = { ...payment, [member]: value, desiredPaymentDate: 1 }
    const { value: _, ...rest } = update.check(body)
    expect(JSON.stringify(rest)).not.toMatch(/743\.?1059/)
    expect([...rest.issues, ...rest.warnings].some(({ pointer }) => pointer === `/${member}`)).toBe(true)
  })
})
