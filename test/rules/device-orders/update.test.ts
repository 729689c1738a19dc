import { update } from "perevir/device-orders"
import { update as declared } from "perevir/device-orders/declared"
import { describe, expect, test } from "vitest"
import { otherCurrencies } from "../../../rules/device-orders/vocabulary.js"
import { patched } from "../../../src/testing/laws/patched.js"
import { brief } from "../../src/brief.js"
import { holdCatalogue } from "../hold-pack.js"
import { sample } from "./sample.js"

holdCatalogue(declared, "kpayment-device-order.txt", [
  "deviceOrders.amount inferred warning",
  "deviceOrders.country inferred warning",
  "deviceOrders.currency inferred warning",
  "deviceOrders.currency.same inferred warning",
  "deviceOrders.dealer documented error",
  "deviceOrders.email inferred warning",
  "deviceOrders.empty inferred warning",
  "deviceOrders.imageUrl inferred warning",
  "deviceOrders.item.quantity inferred warning",
  "deviceOrders.phone inferred warning",
  "deviceOrders.uuid documented error",
  "deviceOrders.uuid.format inferred warning",
])

test("deviceOrders.update is the operation of the document", () => {
  expect([update.id, update.http]).toEqual([
    "deviceOrders.update",
    "PUT /kpayment/v1/dealer/{ServiceSubscriberDealer}/device/order/{devicePurchaseOrderUuid}",
  ])
})

describe("the document's sample", () => {
  const path = { ServiceSubscriberDealer: "string", devicePurchaseOrderUuid: "32c480b5-4dfb-4c53-959f-49edf45a0931" }

  test("is accepted, with a warning wherever `string` or 0 stands for something better", () => {
    const verdict = update.checkRequest({ path, body: sample })
    expect(verdict.outcome).toBe("accepted")
    expect(brief(verdict.warnings)).toEqual([
      "deviceOrders.currency@/devicePurchaseOrderItems/0/currency",
      "deviceOrders.item.quantity@/devicePurchaseOrderItems/0/quantity",
      "deviceOrders.currency@/devicePurchaseOrderItems/0/product/currency",
      "deviceOrders.country@/devicePurchaseOrderItems/0/product/country",
      "deviceOrders.imageUrl@/devicePurchaseOrderItems/0/product/imageUrl",
      "deviceOrders.country@/shipping/address/country",
      "deviceOrders.currency@/shipping/currency",
      "deviceOrders.email@/shipping/email",
      "deviceOrders.phone@/shipping/phone",
    ])
    expect(verdict.value).toEqual({ path, body: sample })
  })

  test("is accepted by its body alone, and has no plan", () => {
    const verdict = update.check(sample)
    expect([verdict.outcome, verdict.plan, verdict.unchecked]).toEqual(["accepted", undefined, []])
    expect(verdict.value).toBe(sample)
  })
})

describe("the path", () => {
  test.each<[path: unknown, found: readonly string[]]>([
    [
      { ServiceSubscriberDealer: "7", devicePurchaseOrderUuid: "7" },
      ["deviceOrders.uuid.format@path/devicePurchaseOrderUuid"],
    ],
    [
      { ServiceSubscriberDealer: 7, devicePurchaseOrderUuid: true },
      ["type@path/ServiceSubscriberDealer", "type@path/devicePurchaseOrderUuid"],
    ],
    [
      { serviceSubscriberDealer: "7", devicePurchaseOrderUuid: undefined },
      [
        "required@path/ServiceSubscriberDealer",
        "required@path/devicePurchaseOrderUuid",
        "unknown@path/serviceSubscriberDealer",
      ],
    ],
    [["7"], ["type@path"]],
  ])("is text and is not decoded: %j", (path, found) => {
    const { issues, warnings } = update.checkRequest({ path, body: sample }, {}, { off: ["deviceOrders.currency"] })
    expect(brief([...issues, ...warnings.filter(({ in: part }) => part === "path")])).toEqual(found)
  })
})

describe("sensitive members", () => {
  const canary = "canary7431059"
  const hidden = (value: unknown) => ({
    shipping: { name: value, email: value, phone: value, address: { line1: value, line2: value } },
  })
  const bodies = [canary, `${canary}\ud800`, [canary], { [canary]: canary }, 7431059]

  test.each(bodies)("show in nothing but the value: %j", (value) => {
    const verdict = update.check(hidden(value))
    expect(verdict.issues.length + verdict.warnings.length).toBeGreaterThan(0)
    const { value: _, ...rest } = verdict
    expect(JSON.stringify([rest, verdict.issues, verdict.warnings])).not.toContain("7431059")
    expect(JSON.stringify(update["~standard"].validate(hidden([canary])))).not.toContain(canary)
    expect(() => update.assert(hidden([canary]))).not.toThrow(canary)
  })
})

describe("a fix", () => {
  test.each([
    [{ shipping: { amount: "12.50" } }, "type", { shipping: { amount: 12.5 } }],
    [{ shiping: { amount: 1 } }, "unknown", { shipping: { amount: 1 } }],
  ])("of %j mends it", (body, rule, mended) => {
    const [issue] = update.check(body).issues ?? []
    expect(issue?.rule).toBe(rule)
    expect(patched(body, issue?.fix ?? [])).toEqual(mended)
    expect(update.check(mended)).toMatchObject({ outcome: "accepted", warnings: [] })
  })
})

test("100 000 items have their currencies compared in one pass", { timeout: 30_000 }, () => {
  const items = Array.from({ length: 100_000 }, (_, index) => (index === 7 ? "USD" : "EUR"))
  expect(otherCurrencies({ items, products: items.map(() => undefined), shipping: "EUR" })).toEqual([
    { at: "/devicePurchaseOrderItems/7/currency", params: { got: "USD", first: "EUR" } },
  ])
})
