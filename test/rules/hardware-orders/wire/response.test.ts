import { create, replace } from "perevir/hardware-orders/declared"
import { reconcile, response as compiled } from "perevir/hardware-orders/wire"
import { expect, test } from "vitest"
import { expected, sample } from "../../../../rules/hardware-orders/wire/examples.js"
import { response } from "../../../../rules/hardware-orders/wire/response.js"
import { holdCatalogue } from "../../hold-pack.js"

const own = [
  "hardwareOrders.response.uuid documented error",
  "hardwareOrders.response.text documented error",
  "hardwareOrders.response.date documented error",
  "hardwareOrders.response.status inferred warning",
  "hardwareOrders.response.planned documented warning",
  "hardwareOrders.response.echo inferred warning",
  "hardwareOrders.response.id inferred warning",
  "hardwareOrders.response.requestedDate inferred warning",
]
holdCatalogue(response, "verifone-hardware-orders.txt", own, "warning")

test("both operations are answered alike", () => {
  expect([create.response, replace.response]).toEqual([response, response])
})

test("the type of an order that does not say its type is the documented default", () => {
  const { orderType, ...rest } = sample
  expect(compiled.check({ ...rest, orderType: "Other" }).plan).toEqual({ orderType: "Other", status: "DRAFT" })
  expect(compiled.check(rest).plan).toEqual({ orderType, status: "DRAFT" })
})

test("all differences are told at once", () => {
  const answer = {
    ...sample,
    status: "SUBMITTED",
    poRef: "1",
    orderId: sample.createdUserUid,
    requestedDate: undefined,
  }
  expect(reconcile(expected, answer).map(({ rule, pointer }) => `${rule}@${pointer}`)).toEqual([
    "hardwareOrders.response.requestedDate@/requestedDate",
    "hardwareOrders.response.echo@/poRef",
    "hardwareOrders.response.id@/orderId",
    "hardwareOrders.response.planned@/status",
  ])
})
