import { getRequestListener } from "@hono/node-server"
import { sValidator } from "@hono/standard-validator"
import { Hono } from "hono"
import { update } from "perevir/deals"
import { describe, expect, it, vi } from "vitest"
import { app, type Known } from "./hono.js"
import { listening } from "./listening.js"

type Found = { readonly rule: string }
type Answer = {
  readonly errors: readonly Found[]
  readonly unchecked: readonly Found[]
  readonly issues: readonly Found[]
}

const order = "/orders/hardware/1b4e28ba-2fa1-11d2-883f-0016d3cca427"

const known = (own: Partial<Known> = {}): Known => ({
  dealStatus: (id) => Promise.resolve(id === "7" ? "PAID" : "NEW"),
  ad: (id) => Promise.resolve(id === "ad-1" ? { status: "CONFIRMED" } : null),
  orderStatus: () => Promise.resolve("DRAFT"),
  ...own,
})

async function send(method: string, path: string, body: string, facts = known(), type = "application/json") {
  const url = await listening(getRequestListener(app(facts).fetch))
  const response = await fetch(url + path, { method, body, headers: { "content-type": type } })
  return {
    status: response.status,
    type: response.headers.get("content-type"),
    answer: (await response.json()) as Answer,
  }
}

const patch = (path: string, body: object, facts?: Known) => send("PATCH", path, JSON.stringify(body), facts)
const put = (body: object, facts?: Known) => send("PUT", order, JSON.stringify(body), facts)

describe("a patch whose facts are looked up", () => {
  it("is handed on as it was judged: names composed", async () => {
    const { status, answer } = await patch("/deals/7", { sellerFirstName: "Андрі\u0438\u0306" })
    expect([status, answer]).toEqual([200, { sellerFirstName: "Андрій" }])
  })

  it.each([
    ["locked in the deal's own state", "/deals/7", { productTitle: "Стіл" }, "deals.field.editable", "#/productTitle"],
    [
      "wrong in a member",
      "/deals/8",
      { handler: { senderPhone: "80" } },
      "deals.phone.format",
      "#/handler/senderPhone",
    ],
    ["for an ad that there is none of", "/deals/8", { adId: "ad-2" }, "deals.ad.confirmed", "#/adId"],
    ["empty", "/deals/8", {}, "deals.patch.empty", "#"],
  ])("is refused as unprocessable when %s", async (_, path, body, rule, pointer) => {
    const { status, type, answer } = await patch(path, body)
    expect([status, type]).toEqual([422, "application/problem+json"])
    expect(answer.errors).toMatchObject([{ rule, pointer, in: "body" }])
  })

  it("asks for the ad only when one is named", async () => {
    const ad = vi.fn(known().ad)
    await patch("/deals/8", { productTitle: "Стіл" }, known({ ad }))
    expect(ad).not.toHaveBeenCalled()
    await patch("/deals/8", { adId: "ad-1" }, known({ ad }))
    expect(ad.mock.calls).toEqual([["ad-1"]])
  })

  it("is in conflict while the state is not known", async () => {
    const { status, answer } = await patch(
      "/deals/8",
      { productTitle: "Стіл" },
      known({ dealStatus: () => Promise.resolve(undefined) }),
    )
    expect(status).toBe(409)
    expect(answer.unchecked).toMatchObject([{ rule: "deals.status.editable", fact: "status" }, { fact: "status" }])
  })

  it("is our fault when the look-up fails, and what that threw stays with us", async () => {
    const dealStatus = () => Promise.reject(new Error("password=hunter2"))
    const { status, answer } = await patch("/deals/8", { productTitle: "Стіл" }, known({ dealStatus }))
    expect([status, answer.errors[0]]).toMatchObject([500, { rule: "fault", in: "facts", params: { fact: "status" } }])
    expect(JSON.stringify(answer)).not.toContain("hunter2")
  })

  it("that is no JSON by its content type is no empty update that passes", async () => {
    const { status, answer } = await send("PATCH", "/deals/8", '{"productTitle":"Стіл"}', known(), "text/plain")
    expect([status, answer.errors[0]?.rule]).toEqual([422, "deals.patch.empty"])
  })

  it("never answers with a person's data", async () => {
    const { answer } = await patch("/deals/8", { sellerPhone: "+38 (012) 345-67-89", buyerEmail: "olena@" })
    expect(answer.errors).toHaveLength(2)
    expect(JSON.stringify(answer)).not.toMatch(/345|olena/)
  })
})

describe("a put whose state is bound", () => {
  const body = { orderReference: "R-1", customerEntityUid: "9c858901-8a57-4791-81fe-4c455b099bc9" }

  it("is handed on", async () => {
    expect(await put(body)).toMatchObject({ status: 200, answer: body })
  })

  it("is refused with rule, place and params beside message and path", async () => {
    const { status, answer } = await put({ ...body, customerEntityUid: "9c858901", requestedDate: 5 })
    expect(status).toBe(422)
    expect(answer.issues).toMatchObject([
      { rule: "hardwareOrders.customer", path: ["customerEntityUid"], pointer: "/customerEntityUid" },
      { rule: "type", path: ["requestedDate"], params: { expected: ["string"] } },
    ])
  })

  it("is refused once the order is submitted", async () => {
    const { status, answer } = await put(body, known({ orderStatus: () => Promise.resolve("SUBMITTED") }))
    expect([status, answer.issues[0]]).toMatchObject([422, { rule: "hardwareOrders.submitted", path: [] }])
  })

  it("is in conflict while the state is not known, and the issue names the fact", async () => {
    const { status, answer } = await put(body, known({ orderStatus: () => Promise.resolve(undefined) }))
    expect([status, answer.issues]).toMatchObject([409, [{ rule: "hardwareOrders.submitted", fact: "status" }]])
  })
})

it("without a hook the validator answers with what it was sent: hence the hook", async () => {
  const bare = new Hono().post("/", sValidator("json", update), (c) => c.json(c.req.valid("json")))
  const url = await listening(getRequestListener(bare.fetch))
  const body = JSON.stringify({ sellerPhone: "0123456789" })
  const response = await fetch(url, { method: "POST", body, headers: { "content-type": "application/json" } })
  expect(await response.json()).toMatchObject({ data: { sellerPhone: "0123456789" }, error: [{}] })
})
