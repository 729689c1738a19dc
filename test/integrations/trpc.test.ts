import { createTRPCClient, httpLink, TRPCClientError } from "@trpc/client"
import { initTRPC } from "@trpc/server"
import { createHTTPHandler } from "@trpc/server/adapters/standalone"
import { update } from "perevir/deals"
import { describe, expect, expectTypeOf, it, vi } from "vitest"
import { listening } from "./listening.js"
import { type Known, router } from "./trpc.js"

type Client = ReturnType<typeof createTRPCClient<typeof router>>

const known: Known = {
  dealStatus: (id) => Promise.resolve(({ 7: "PAID", 8: "NEW" } as Record<string, string>)[id]),
  ad: () => Promise.resolve({ status: "DRAFT" }),
}

async function client(context: Known = known): Promise<Client> {
  const url = await listening(createHTTPHandler({ router, createContext: () => context }))
  return createTRPCClient<typeof router>({ links: [httpLink({ url })] })
}

/** What the client throws: the status, and what the formatter added. */
async function refusal(call: Promise<unknown>) {
  const error = await call.then(
    () => undefined,
    (thrown: unknown) => thrown,
  )
  if (!(error instanceof TRPCClientError)) throw new Error(`no refusal: ${String(error)}`)
  return (error as TRPCClientError<typeof router>).data
}

const order = { orderReference: "R-1", customerEntityUid: "9c858901-8a57-4791-81fe-4c455b099bc9" }

describe("an input that needs no state", () => {
  it("is typed, and handed on", async () => {
    const { createOrder } = await client()
    expect(await createOrder.mutate(order)).toEqual(order)
    expectTypeOf(createOrder.mutate).parameter(0).toExtend<{ orderReference: string }>()
  })

  it("is a bad request when it is not accepted, with rule and pointer", async () => {
    const data = await refusal((await client()).createOrder.mutate({ ...order, customerEntityUid: "x" }))
    expect(data?.httpStatus).toBe(400)
    expect(data?.problem?.errors).toMatchObject([{ rule: "hardwareOrders.customer", pointer: "#/customerEntityUid" }])
  })
})

describe("an update, judged by what the server knows of its deal", () => {
  const patch = async (dealId: string, body: object, context?: Known) =>
    (await client(context)).patchDeal.mutate({ dealId, body })

  it("is handed on as it was judged: names composed", async () => {
    expect(await patch("7", { sellerFirstName: "Андрі\u0438\u0306" })).toEqual({ sellerFirstName: "Андрій" })
  })

  it("is unprocessable when a rule rejects it", async () => {
    const locked = await refusal(patch("7", { productTitle: "Стіл" }))
    expect(locked).toMatchObject({ httpStatus: 422, problem: { errors: [{ rule: "deals.field.editable" }] } })
    const ad = await refusal(patch("8", { adId: "ad-1" }))
    expect(ad?.problem?.errors).toMatchObject([{ rule: "deals.ad.confirmed", params: { status: "DRAFT" } }])
  })

  it("is in conflict while the state is not known", async () => {
    const data = await refusal(patch("9", { productTitle: "Стіл" }))
    expect(data).toMatchObject({
      httpStatus: 409,
      problem: { unchecked: [{ fact: "status" }, {}] },
    })
  })

  it("is our fault when a look-up fails, and what that threw stays with us", async () => {
    const ad = () => Promise.reject(new Error("password=hunter2"))
    const data = await refusal(patch("8", { adId: "ad-1" }, { ...known, ad }))
    expect(data).toMatchObject({ httpStatus: 500, problem: { errors: [{ rule: "fault", params: { fact: "ad" } }] } })
    expect(JSON.stringify(data?.problem)).not.toContain("hunter2")
  })

  it.each([[null], [[]], ["x"], [5]])("that is no object (%j) is refused like any other", async (body) => {
    const ad = vi.fn(known.ad)
    const data = await refusal(patch("8", body as never, { ...known, ad }))
    expect(data?.problem?.errors).toMatchObject([{ rule: "body" }])
    expect(ad).not.toHaveBeenCalled()
  })

  it("that names no deal is a bad request", async () => {
    expect(await refusal(patch(7 as never, {}))).toMatchObject({ httpStatus: 400, code: "BAD_REQUEST" })
  })

  it("is refused without a person's data in it", async () => {
    const data = await refusal(patch("8", { sellerPhone: "+38 (012) 345-67-89" }))
    expect(data?.problem?.errors).toHaveLength(1)
    expect(JSON.stringify(data)).not.toContain("345")
  })
})

describe("the whole operation as an input", () => {
  const decomposed = "Андрі\u0438\u0306"
  const deal = update.given({ status: "NEW" })
  const t = initTRPC.create()
  const asked = t.router({
    whole: t.procedure.input(deal).query(({ input }) => input.sellerFirstName),
    standard: t.procedure.input({ "~standard": deal["~standard"] }).query(({ input }) => input.sellerFirstName),
  })
  const caller = asked.createCaller({})

  it("is asked by assert, whose value tRPC throws away; by Standard Schema alone the composed name arrives", async () => {
    expect(await caller.whole({ sellerFirstName: decomposed })).toBe(decomposed)
    expect(await caller.standard({ sellerFirstName: decomposed })).toBe("Андрій")
  })

  it("leaves whole issues to the formatter when it is asked by Standard Schema", async () => {
    const thrown: unknown = await caller.standard({ productPrice: "5" as never }).catch((error: unknown) => error)
    expect(thrown).toMatchObject({ code: "BAD_REQUEST", cause: { issues: [{ rule: "type", fix: [{ value: 5 }] }] } })
  })
})
