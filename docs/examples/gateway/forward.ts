import { isDeepStrictEqual } from "node:util"
import type { Json } from "./database/objects.js"
import { type Answer, doubt, type Row } from "./database/outbox.js"
import { accepted, undone } from "./end.js"
import type { Gateway } from "./gateway.js"
import { lost, refusal } from "./problems.js"
import type { Update } from "./route.js"
import { routes } from "./routes/index.js"
import { type Arrived, ask, send } from "./send.js"
import { step } from "./trace.js"

// What happens to an update that was claimed, by the request that brought it or by the worker that found it left. Each gives the
// answer that ends it, or nothing while its fate is not known.

/** Sends an update. No answer, and an answer that says that something broke, leave it open whether it was made. */
export async function forward(gateway: Gateway, row: Row): Promise<Answer | undefined> {
  const { route, update, request } = reopened(gateway, row)
  const arrived = await step("forward", { operation: row.operation, attempt: row.attempts }, async (span) => {
    const answer = await send(request, row.key, gateway.timeoutMs)
    return span.setAttributes({ "http.response.status_code": answer?.status ?? 0 }) && answer
  })
  if (arrived === undefined || arrived.status >= 500) {
    await doubt(gateway.database, row.key)
    return undefined
  }
  if (arrived.status < 300) return accepted(gateway, route, row, "sent", update, arrived.body)
  const told = refusal(route.refusal(arrived.status, arrived.body), route.operation.rules)
  return undone(gateway, row, "refused", told)
}

/**
 * Asks what the upstream holds: the update, or the object as it was. It stays in doubt while that is neither, or cannot be told from
 * what is shown: then a person has to look.
 */
export async function settle(gateway: Gateway, row: Row): Promise<Answer | undefined> {
  const { route, update, request } = reopened(gateway, row)
  const held = await step("ask", { operation: row.operation, attempt: row.attempts }, async (span) => {
    const answer = await ask(request, gateway.timeoutMs)
    return span.setAttributes({ "http.response.status_code": answer?.status ?? 0 }) && holding(answer)
  })
  if (held === undefined || route.ask === undefined) return undefined
  const before = row.before?.stored ?? {}
  const [isAsSent, isAsBefore] = [route.ask.isAsSent(held, update), route.ask.isAsBefore(held, update, before)]
  const changesNothing = isDeepStrictEqual(route.updated?.(before, update).stored, before)
  if (isAsSent && (!isAsBefore || changesNothing)) return accepted(gateway, route, row, "settled", update, held)
  return isAsBefore && !isAsSent ? undone(gateway, row, "settled", lost) : undefined
}

/** What an answer says that the upstream holds: nothing where there is no such object. */
function holding(answer: Arrived | undefined): Json | undefined {
  if (answer?.status === 404) return {}
  return answer?.status === 200 && typeof answer.body === "object" ? ((answer.body as Json | null) ?? {}) : undefined
}

/** An update as it was taken, maybe by another process: what is sent is written anew of what was persisted. */
function reopened({ upstreams }: Gateway, { operation, request: sent, plan }: Row) {
  const route = routes.find((one) => one.operation.id === operation)
  if (route === undefined) throw new Error(`no route for ${operation}: it was taken by a newer gateway`)
  const update: Update<unknown, unknown> = { sent, plan: plan ?? undefined }
  const request = route.written(sent, upstreams[route.upstream])
  if (!request.ok) throw new Error(`${operation} cannot be sent, and yet it was taken`)
  return { route, update, request }
}
