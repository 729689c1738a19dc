import { isDeepStrictEqual } from "node:util"
import type { Json } from "./database/objects.js"
import { type Answer, doubt, type Row } from "./database/outbox.js"
import { made, type Opened, undone } from "./end.js"
import type { Gateway } from "./gateway.js"
import { lost, refusal } from "./problems.js"
import { routes } from "./routes/index.js"
import { type Arrived, ask, send, type Sendable } from "./send.js"
import { step } from "./trace.js"

// What happens to an update that was claimed, by the request that brought it or by the worker that found it left. Each gives the
// answer that ends it, or nothing while its fate is not known.

/** Sends an update. No answer, and an answer that says that something broke, leave it open whether it was made. */
export async function forward(gateway: Gateway, row: Row): Promise<Answer | undefined> {
  const opened = reopened(gateway, row)
  const arrived = await heard("forward", row, () => send(opened.request, row.key, gateway.timeoutMs))
  if (arrived === undefined || arrived.status >= 500) {
    await doubt(gateway.database, row.key)
    return undefined
  }
  const { route } = opened
  if (arrived.status < 300) return made(gateway, opened, "sent", arrived.body)
  return undone(gateway, row, "refused", refusal(route.refusal(arrived.status, arrived.body), route.operation.rules))
}

/**
 * Asks what the upstream holds: the update, or the object as it was. It stays in doubt while that is neither, or cannot be told from
 * what is shown: then a person has to look.
 */
export async function settle(gateway: Gateway, row: Row): Promise<Answer | undefined> {
  const opened = reopened(gateway, row)
  const { route, update, request } = opened
  const held = holding(await heard("ask", row, () => ask(request, gateway.timeoutMs)))
  if (held === undefined || route.ask === undefined) return undefined
  const before = row.before?.stored ?? {}
  const [isAsSent, isAsBefore] = [route.ask.isAsSent(held, update), route.ask.isAsBefore(held, update, before)]
  const changesNothing = isDeepStrictEqual(route.updated?.(before, update).stored, before)
  if (isAsSent && (!isAsBefore || changesNothing)) return made(gateway, opened, "settled", held)
  return isAsBefore && !isAsSent ? undone(gateway, row, "settled", lost) : undefined
}

/** Waits for an answer, in a span that tells its status; 0 is none. */
function heard(name: string, { operation, attempts: attempt }: Row, request: () => Promise<Arrived | undefined>) {
  return step(name, { operation, attempt }, async (span) => {
    const answer = await request()
    span.setAttribute("http.response.status_code", answer?.status ?? 0)
    return answer
  })
}

/** What an answer says that the upstream holds: nothing where there is no such object. */
function holding(answer: Arrived | undefined): Json | undefined {
  if (answer?.status === 404) return {}
  return answer?.status === 200 && typeof answer.body === "object" ? ((answer.body as Json | null) ?? {}) : undefined
}

/** An update as it was taken, maybe by another process: what is sent is written anew of what was persisted. */
function reopened({ upstreams }: Gateway, row: Row): Opened & { readonly request: Sendable } {
  const route = routes.find(({ operation }) => operation.id === row.operation)
  if (route === undefined) throw new Error(`no route for ${row.operation}: it was taken by a newer gateway`)
  const request = route.written(row.request, upstreams[route.upstream])
  if (!request.ok) throw new Error(`${row.operation} cannot be sent, and yet it was taken`)
  return { row, route, update: { sent: row.request, plan: row.plan ?? undefined }, request }
}
