import { update as deal } from "perevir/deals"
import * as deals from "perevir/deals/wire"
import { update as deviceOrder } from "perevir/device-orders"
import * as deviceOrders from "perevir/device-orders/wire"
import { create, replace } from "perevir/hardware-orders"
import * as hardwareOrders from "perevir/hardware-orders/wire"
import { update as prepayment } from "perevir/prepayments"
import * as prepayments from "perevir/prepayments/wire"
import type { RequestParts, Sent } from "perevir/wire"
import { afterAll, beforeAll, describe, expect, test } from "vitest"
import { type StandIn, standIn } from "./stand-in.js"
import * as upstreams from "./upstreams.js"

// An update on its way: checked, written, sent over real HTTP to an upstream that speaks as its document does, and its answer read

/** What is accepted. */
function accepted<V>({ value }: { readonly value?: V }): V {
  if (value === undefined) throw new Error("it was not accepted")
  return value
}

async function send(sent: Sent): Promise<{ readonly status: number; readonly body: unknown }> {
  if (!sent.ok) throw new Error(sent.issues.map(({ message }) => message).join())
  const response = await fetch(sent.url, sent)
  return { status: response.status, body: await response.json() }
}

const told = (found: readonly { readonly rule: string; readonly in: string; readonly pointer: string }[]) =>
  found.map(({ rule, in: part, pointer }) => `${rule}@${part}${pointer}`)

const running: Partial<Record<keyof typeof upstreams, StandIn>> = {}
const at = (name: keyof typeof upstreams) => running[name] as StandIn
const last = (name: keyof typeof upstreams) => at(name).arrived.at(-1)

beforeAll(async () => {
  for (const [name, answer] of Object.entries(upstreams))
    running[name as keyof typeof upstreams] = await standIn(answer)
})
afterAll(async () => {
  await Promise.all(Object.values(running).map(({ close }) => close()))
})

describe("a deal", () => {
  const write = (request: RequestParts) => {
    const value = accepted(deal.checkRequest(request, { status: "NEW" }))
    return { value, sent: deals.toRequest(deal, value, { baseUrl: at("deals").baseUrl }) }
  }
  const body = { productTitle: "Стіл" }

  test.each([
    [{ path: { dealId: "L8M95ER" }, body }, "/deals/L8M95ER"],
    [
      { path: { dealId: "myExternalId537916" }, query: { byExternalId: "true" }, body },
      "/deals/myExternalId537916?byExternalId=true",
    ],
  ])("is updated, and answered about itself: %j", async (request, target) => {
    const { value, sent } = write(request)
    const answer = await send(sent)
    expect(last("deals")).toMatchObject({ method: "PATCH", target, body })
    expect(deals.response.check(answer.body, { sent: value })).toMatchObject({ ok: true, warnings: [] })
    expect(deals.reconcile({ sent: value }, answer.body)).toEqual([])
  })

  test("under another id is told apart, however the id is written", async () => {
    const { value, sent } = write({ path: { dealId: "A/B ї" }, body })
    const { body: answer } = await send(sent)
    expect(last("deals")?.target).toBe("/deals/A%2FB%20%D1%97")
    expect(told(deals.reconcile({ sent: value }, answer))).toEqual(["deals.response.id@body/data/id"])
  })

  test("that there is not is an error of the upstream", async () => {
    const { status, body: answer } = await send(write({ path: { dealId: "other" }, body }).sent)
    expect(deals.parseUpstreamError(status, answer)).toMatchObject({
      status: 404,
      issues: [{ rule: "wire.upstream", message: "Not Found" }],
    })
  })
})

describe("a device order", () => {
  const send1 = (ServiceSubscriberDealer: string, body: unknown) => {
    const path = { ServiceSubscriberDealer, devicePurchaseOrderUuid: "32c480b5-4dfb-4c53-959f-49edf45a0931" }
    const value = accepted(deviceOrder.checkRequest({ path, body }))
    return send(deviceOrders.toRequest(deviceOrder, value, { baseUrl: at("deviceOrders").baseUrl }))
  }

  test("is updated, and answered with an empty object", async () => {
    const { status, body } = await send1("d", { paymentType: "CARD" })
    expect([status, body]).toEqual([200, {}])
    expect(deviceOrders.response.check(body)).toMatchObject({ ok: true, warnings: [] })
  })

  test.each([
    ["e", { paymentType: "CARD" }, 401, "not your order", 40],
    ["d", {}, 400, "nothing", 41],
  ])("of the dealer %s with %j is refused with %d", async (dealer, body, status, message, code) => {
    const answer = await send1(dealer, body)
    expect(answer.status).toBe(status)
    const parsed = deviceOrders.parseUpstreamError(answer.status, answer.body)
    expect(parsed.issues).toMatchObject([{ rule: "wire.upstream", message, params: { status, code } }])
    expect(parsed.warnings).toHaveLength(1)
  })
})

describe("a hardware order", () => {
  const order = {
    orderReference: "ORD-1234",
    customerEntityUid: "5b7b7f0e-2f52-4f6c-9f0e-3f4a1f1f0c11",
    notes: "Ring twice",
  }
  const options = () => ({ baseUrl: at("hardwareOrders").baseUrl })

  test.each([
    [{ saveDraft: "true" }, "DRAFT"],
    [{}, "SUBMITTED"],
  ])("is made with %j, and is a %s as was planned", async (headers, status) => {
    const verdict = create.checkRequest({ headers, body: order })
    const [sent, plan] = [accepted(verdict), { status }]
    expect(verdict.plan).toEqual(plan)
    const { body } = await send(hardwareOrders.toRequest(create, sent, options()))
    expect(body).toMatchObject({ status })
    expect(hardwareOrders.response.check(body, { sent, plan })).toMatchObject({ ok: true, warnings: [], unchecked: [] })
    const draftLost = { sent, plan: { status: status === "DRAFT" ? "SUBMITTED" : "DRAFT" } }
    expect(told(hardwareOrders.reconcile(draftLost, body))).toEqual(["hardwareOrders.response.planned@body/status"])
  })

  test("is replaced while it is a draft, and comes back as it was sent", async () => {
    const path = { orderId: "32c480b5-4dfb-4c53-959f-49edf45a0931" }
    const sent = accepted(replace.checkRequest({ path, body: order }, { status: "DRAFT", current: {} }))
    const { body } = await send(hardwareOrders.toRequest(replace, sent, options()))
    expect(hardwareOrders.response.check(body, { sent }).warnings).toEqual([])
    expect(told(hardwareOrders.reconcile({ sent }, { ...(body as object), notes: "Ring" }))).toEqual([
      "hardwareOrders.response.echo@body/notes",
    ])
  })

  test("that there is not is an error of the upstream", async () => {
    const path = { orderId: "04f5ea24-cc4f-11e8-a8d5-f2801f1b9fd1" }
    const sent = accepted(replace.checkRequest({ path, body: order }, { status: "DRAFT", current: {} }))
    const { status, body } = await send(hardwareOrders.toRequest(replace, sent, options()))
    expect(hardwareOrders.parseUpstreamError(status, body).issues).toMatchObject([
      { rule: "wire.upstream", message: "Not Found" },
    ])
  })
})

describe("a prepayment", () => {
  const body = { reference: "L-aa-1505226514088", customerId: 1, total: 45, paymentDate: "2017-09-12T08:25:00Z" }
  const facts = { prepayment: {}, currencies: ["AUD", "EUR"], customer: {}, organization: { currency: "AUD" } }
  const write = (path: object, members: object = {}) => {
    const verdict = prepayment.checkRequest({ path, body: { ...body, ...members } }, facts)
    const [sent, { plan }] = [accepted(verdict), verdict]
    const request = prepayments.toRequest(prepayment, sent, { baseUrl: at("prepayments").baseUrl, version: "v2.1" })
    return { expected: { sent, ...(plan && { plan }) }, request }
  }

  test.each([
    [{ id: "27" }, "/api/v2.1/orderPrepayments/27"],
    [{ reference: body.reference }, "/api/v2.1/orderPrepayments/reference/L-aa-1505226514088"],
  ])("named by %j is updated, and the currency that was filled in is the planned one", async (path, target) => {
    const { expected, request } = write(path)
    const answer = await send(request)
    expect(last("prepayments")).toMatchObject({ method: "PUT", target, body })
    expect(prepayments.response.check(answer.body, expected)).toMatchObject({ ok: true, warnings: [], unchecked: [] })
    const elsewhere = { ...expected, plan: { currency: "EUR" } }
    expect(told(prepayments.reconcile(elsewhere, answer.body))).toEqual(["prepayments.response.currency@body/currency"])
  })

  test.each([
    [{ id: "28" }, {}, 404, "prepayments.exists@path/id"],
    [{ id: "27" }, { total: 1000 }, 400, "prepayments.total@body/total"],
    [{ id: "27" }, { paymentDate: "2017-09-12T08:25:00+01:00" }, 400, "prepayments.paymentDate@body/paymentDate"],
  ])("at %j with %j is refused with %d, which names the field", async (path, members, status, found) => {
    const answer = await send(write(path, members).request)
    expect(answer.status).toBe(status)
    expect(told(prepayments.parseUpstreamError(status, answer.body).issues)).toEqual([found])
  })

  test("in an unknown version has no words to read", async () => {
    const value = accepted(prepayment.checkRequest({ path: { id: "27" }, body }, facts))
    const options = { baseUrl: at("prepayments").baseUrl, version: "v9" }
    const { status, body: answer } = await send(prepayments.toRequest(prepayment, value, options))
    expect(told(prepayments.parseUpstreamError(status, answer).issues)).toEqual(["wire.upstream@body"])
  })
})
