import { update } from "perevir/device-orders"
import { update as declared } from "perevir/device-orders/declared"
import { codes, parseUpstreamError, toRequest, toUpstreamError } from "perevir/device-orders/wire"
import type { Refused } from "perevir/problem"
import { expect, test } from "vitest"
import { response } from "../../../../rules/device-orders/wire/response.js"
import { holdCatalogue } from "../../hold-pack.js"

holdCatalogue(response, "kpayment-device-order.txt", [], "warning")

const path = { ServiceSubscriberDealer: "d", devicePurchaseOrderUuid: "32c480b5-4dfb-4c53-959f-49edf45a0931" }
const refused = (body: unknown, given: object = { path }, facts: object = {}) =>
  update.checkRequest({ ...given, body }, facts) as Refused

test("the declared operation has its checker of answers", () => {
  expect(declared.response).toBe(response)
})

test("every rule has a number of its own", () => {
  expect(Object.keys(codes).toSorted()).toEqual(update.rules.map(({ id }) => id).toSorted())
  expect(new Set(Object.values(codes)).size).toBe(Object.keys(codes).length)
})

test("a number that was given out stays", () => {
  expect([codes.type, codes["deviceOrders.dealer"], codes["deviceOrders.empty"]]).toEqual([2, 101, 112])
})

test("errors and warnings fill the two lists of the document", () => {
  const verdict = refused({ paymentType: 5, devicePurchaseOrderItems: [{ quantity: 0 }] })
  const [issue, warning] = [verdict.issues[0], verdict.warnings[0]]
  expect(toUpstreamError(verdict)).toEqual({
    status: 400,
    body: {
      errors: [
        { errorCode: 2, errorTitle: "type", errorMessage: issue?.message, errorDescription: "body/paymentType" },
      ],
      warnings: [
        {
          warningCode: 104,
          warningTitle: "deviceOrders.item.quantity",
          warningMessage: warning?.message,
          warningDescription: "body/devicePurchaseOrderItems/0/quantity",
        },
      ],
    },
  })
})

test("what lacks its part, and a fault, are ours: 500", () => {
  expect(toUpstreamError(refused({}, {}))).toMatchObject({
    status: 500,
    body: {
      errors: [
        {
          errorCode: 8,
          errorMessage: "deviceOrders.dealer lacks path",
          errorDescription: "path/ServiceSubscriberDealer",
        },
        { errorCode: 8 },
        { errorCode: 8 },
      ],
    },
  })
  expect(toUpstreamError(refused({}, { path }, []))).toMatchObject({
    status: 500,
    body: { errors: [{ errorCode: 6 }] },
  })
  expect(() => toUpstreamError(refused({ paymentType: "CARD" }))).toThrow(TypeError)
  const strange = { ...refused({ paymentType: 5 }), issues: [{ rule: "other", message: "", in: "body", pointer: "" }] }
  expect(toUpstreamError(strange as never).body.errors[0]?.errorCode).toBe(0)
})

test("the document's own error body is read, though it says nothing", () => {
  const text = { errorCode: 0, errorTitle: "string", errorMessage: "string", errorDescription: "string" }
  const warning = { warningCode: 0, warningTitle: "string", warningMessage: "string", warningDescription: "string" }
  const parsed = parseUpstreamError(401, { errors: [text], warnings: [warning] })
  expect(parsed.issues).toMatchObject([{ rule: "wire.upstream", message: "string", params: { status: 401, code: 0 } }])
  expect(parsed.warnings).toMatchObject([{ rule: "wire.upstream", severity: "warning", params: { code: 0 } }])
})

test("a number that is ours only by chance is not taken for our rule", () => {
  const entry = { errorCode: 102, errorTitle: "Declined", errorDescription: "body/shipping" }
  expect(
    parseUpstreamError(400, { errors: [entry, { ...entry, errorTitle: "deviceOrders.dealer" }] }).issues,
  ).toMatchObject([
    { rule: "wire.upstream", pointer: "", message: "body/shipping" },
    { rule: "wire.upstream", pointer: "" },
  ])
  const ours = { errorCode: 101, errorTitle: "deviceOrders.dealer" }
  expect(parseUpstreamError(400, { errors: [ours, { ...ours, errorDescription: "somewhere" }] }).issues).toMatchObject([
    { rule: "deviceOrders.dealer", in: "body", pointer: "", message: "deviceOrders.dealer" },
    { rule: "deviceOrders.dealer", in: "body", pointer: "", message: "somewhere" },
  ])
})

test("a request goes where the samples send it", () => {
  const { value } = update.checkRequest({ path, body: { paymentType: "CARD" } })
  expect(toRequest(update, value ?? {}, { baseUrl: "https://pay.example" })).toMatchObject({
    method: "PUT",
    url: `https://pay.example/payment/kpayment/v1/dealer/d/device/order/${path.devicePurchaseOrderUuid}`,
    headers: { Accept: "application/json", "Content-Type": "application/json" },
  })
})
