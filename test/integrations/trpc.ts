import { initTRPC, TRPCError } from "@trpc/server"
import { type Facts, update, type Value } from "perevir/deals"
import { create } from "perevir/hardware-orders"
import { problem, Rejected } from "perevir/problem"

/** What the server can find out: your database, another service. */
export interface Known {
  dealStatus: (dealId: string) => Promise<Facts["status"]>
  ad: (adId: unknown) => Promise<Facts["ad"]>
}

const t = initTRPC.context<Known>().create({
  // What a verdict says goes to the client beside tRPC's own shape: rules, pointers, params.
  errorFormatter: ({ shape, error: { cause } }) => ({
    ...shape,
    data: { ...shape.data, problem: cause instanceof Rejected ? problem(cause.verdict) : undefined },
  }),
})

const codes = { rejected: "UNPROCESSABLE_CONTENT", undecided: "CONFLICT", fault: "INTERNAL_SERVER_ERROR" } as const

export const router = t.router({
  // An order that is created has no state yet.
  createOrder: t.procedure.input((order: unknown) => create.assert(order)).mutation(({ input }) => input),

  patchDeal: t.procedure.input(whichDeal).mutation(async ({ input: { dealId, body }, ctx, signal }) => {
    const deal = update.given({ status: await ctx.dealStatus(dealId) })
    const verdict = await deal.checkAsync(body, { ad: () => ctx.ad(body.adId) }, { signal })
    if (verdict.ok) return verdict.value
    throw new TRPCError({ code: codes[verdict.outcome], cause: new Rejected(deal.id, verdict) })
  }),
})

/** tRPC reads the input before the deal is known: here it only learns which, and the body is judged later. */
function whichDeal(input: unknown): { dealId: string; body: Value } {
  const { dealId, body } = input as { dealId?: unknown; body: Value }
  if (typeof dealId !== "string") throw new TypeError("dealId is a text")
  return { dealId, body }
}
