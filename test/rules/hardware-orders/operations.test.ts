import { create, replace } from "perevir/hardware-orders"
import { create as declaredCreate, replace as declaredReplace } from "perevir/hardware-orders/declared"
import { describe, expect, test } from "vitest"
import { brief } from "../../src/brief.js"
import { holdCatalogue } from "../hold-pack.js"

const document = "verifone-hardware-orders.txt"
const common = [
  "hardwareOrders.reference documented error",
  "hardwareOrders.customer documented error",
  "hardwareOrders.requestedDate documented error",
  "hardwareOrders.requestedDate.past inferred warning",
]

holdCatalogue(declaredCreate, document, common)
holdCatalogue(declaredReplace, document, [
  ...common,
  "hardwareOrders.orderId documented error",
  "hardwareOrders.submitted documented error",
  "hardwareOrders.replace.drops inferred warning",
])

test("they are the operations of the document", () => {
  expect([create.http, replace.http]).toEqual(["POST /orders/hardware", "PUT /orders/hardware/{orderId}"])
})

const order = { orderReference: "PO-1", customerEntityUid: "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11" }

describe("the plan of create", () => {
  test.each<[headers: object | undefined, status: string]>([
    [undefined, "SUBMITTED"],
    [{}, "SUBMITTED"],
    [{ saveDraft: "true" }, "DRAFT"],
    [{ saveDraft: true }, "DRAFT"],
    [{ savedraft: "true" }, "DRAFT"],
    [{ saveDraft: "false" }, "SUBMITTED"],
    [{ "x-use-simplified-order-flow": "true" }, "SUBMITTED"],
  ])("of headers %j is the status %s", (headers, status) => {
    const verdict = create.checkRequest({ headers, body: order })
    expect(verdict).toMatchObject({ ok: true, plan: { status } })
  })

  test("of the body alone is the status SUBMITTED", () => {
    expect(create.check(order)).toMatchObject({ ok: true, plan: { status: "SUBMITTED" } })
  })
})

test("replace has no plan, and its value says what was decoded", () => {
  const path = { orderId: order.customerEntityUid }
  const verdict = replace.checkRequest({ path, body: order }, { status: "DRAFT", current: {} })
  expect(verdict).toMatchObject({ ok: true, plan: undefined, value: { path, body: order } })
})

test.each(["TRUE", "1", "yes", "", " true"])("a header %j is no boolean", (saveDraft) => {
  expect(brief(create.checkRequest({ headers: { saveDraft }, body: order }).issues)).toEqual(["type@headers/saveDraft"])
})
