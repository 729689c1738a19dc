import { sValidator } from "@hono/standard-validator"
import { type Env, Hono } from "hono"
import { createMiddleware } from "hono/factory"
import { validator } from "hono/validator"
import { type Facts, update } from "perevir/deals"
import { replace, type ReplaceFacts, type ReplaceValue } from "perevir/hardware-orders"
import { mediaType, problem, type Refused } from "perevir/problem"

/** What the server can find out: your database, another service. */
export interface Known {
  dealStatus: (dealId: string) => Promise<Facts["status"]>
  ad: (adId: unknown) => Promise<Facts["ad"]>
  orderStatus: (orderId: string) => Promise<ReplaceFacts["status"]>
}

export function app(known: Known) {
  // Hono hands over `{}` when the content type is not JSON: here an empty update is an error.
  const deal = update.given({}, { error: ["deals.patch.empty"] })

  /** Looks up what the rules need, and answers with the verdict as problem details. */
  const dealPatch = validator("json", async (body, c) => {
    const facts = { status: () => known.dealStatus(c.req.param("dealId") ?? ""), ad: () => known.ad(body.adId) }
    const verdict = await deal.checkAsync(body, facts, { signal: c.req.raw.signal })
    return verdict.ok ? verdict.value : refusal(verdict)
  })

  /** Binds the state of this order, and hands the Standard Schema over. */
  type OrderPut = { in: { json: ReplaceValue }; out: { json: ReplaceValue } }
  const orderPut = createMiddleware<Env, "/orders/hardware/:orderId", OrderPut>(async (c, next) => {
    const order = replace.given({ status: await known.orderStatus(c.req.param("orderId")) })
    return sValidator("json", order, (result) => {
      if (result.success) return
      const undecided = result.error.some((issue) => "fact" in issue)
      return Response.json({ issues: result.error }, { status: undecided ? 409 : 422 })
    })(c, next)
  })

  return new Hono()
    .patch("/deals/:dealId", dealPatch, (c) => c.json(c.req.valid("json")))
    .put("/orders/hardware/:orderId", orderPut, (c) => c.json(c.req.valid("json")))
}

function refusal(verdict: Refused): Response {
  const answer = problem(verdict)
  return Response.json(answer, { status: answer.status, headers: { "content-type": mediaType } })
}
