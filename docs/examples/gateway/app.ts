import { randomUUID } from "node:crypto"
import { type Context, Hono } from "hono"
import { bodyLimit } from "hono/body-limit"
import { type Answer, claim, counts, find, type Row } from "./database/outbox.js"
import { forward } from "./forward.js"
import type { Gateway } from "./gateway.js"
import * as problems from "./problems.js"
import type { AnyRoute, Asked } from "./route.js"
import { routes } from "./routes/index.js"
import { rulesOf, take } from "./take.js"
import { kindOf, step, within } from "./trace.js"

const mostBytes = 4 * 1024 * 1024
const isKey = (text: string) => /^[!-~]{1,200}$/.test(text)

/** The gateway as an HTTP service: the six requests, what became of an update, and how many are on their way. */
export function app(gateway: Gateway): Hono {
  const hono = new Hono()
  hono.use(bodyLimit({ maxSize: mostBytes, onError: () => reply(problems.tooLarge) }))
  for (const route of routes) hono.on(route.method, [...route.paths], (c) => update(gateway, route, c))
  hono.get("/updates/:key", async (c) => {
    const key = c.req.param("key")
    const row = isKey(key) ? await find(gateway.database, key) : undefined
    return row ? replyOf(row) : reply(problems.unknownKey)
  })
  hono.get("/health", async (c) => c.json(await counts(gateway.database)))
  hono.onError((error) => {
    gateway.log({ broken: kindOf(error) })
    return reply(problems.broken)
  })
  return hono
}

async function update(gateway: Gateway, route: AnyRoute, c: Context): Promise<Response> {
  const asked = await askedOf(route, c)
  if (asked === undefined) return reply(problems.unreadable)
  const key = c.req.header("Idempotency-Key") ?? randomUUID()
  if (!isKey(key)) return reply(problems.badKey)
  const operation = route.operation.id
  return within(c.req.header("traceparent") ?? "", () =>
    step("update", { operation, key }, async (span) => {
      const { response, ...told } = await outcomeOf(gateway, route, asked, key)
      span.setAttributes({ ...told, "http.response.status_code": response.status })
      gateway.log({ operation, key, ...told, status: response.status, trace: span.spanContext().traceId })
      return response
    }),
  )
}

/** Takes a request; the one that brought an update sends it too, and every other learns how far it is. */
async function outcomeOf(gateway: Gateway, route: AnyRoute, asked: Asked, key: string) {
  const taken = await take(gateway, route, asked, key)
  switch (taken.as) {
    case "refused": {
      const { verdict } = taken
      return { outcome: verdict.outcome, rules: rulesOf(verdict), response: reply(problems.ofVerdict(verdict)) }
    }
    case "busy":
      return { outcome: taken.as, response: reply(problems.busy) }
    case "reused":
      return { outcome: taken.as, response: reply(problems.reusedKey) }
    case "row": {
      const claimed = taken.isNew ? await claim(gateway.database, key, gateway.leaseMs) : undefined
      const answer = claimed && (await forward(gateway, claimed))
      const row = claimed ? await find(gateway.database, key) : taken.row
      return { outcome: "accepted", response: answer ? reply(answer, key) : replyOf(row ?? taken.row) }
    }
  }
}

/** The parts of a request, as they came; nothing when its body is no JSON, or it has a sign that no database holds. */
async function askedOf({ headers = [] }: AnyRoute, { req }: Context): Promise<Asked | undefined> {
  const body: unknown = await req.json().catch(() => undefined)
  const path: Asked["path"] = req.param()
  if (body === undefined || Object.values(path).some((name) => name.includes("\0"))) return undefined
  const own = headers.map((name) => [name, req.header(name)] as const).filter(([, value]) => value !== undefined)
  return { path, query: req.query(), headers: Object.fromEntries(own) as Asked["headers"], body }
}

/** The answer that an update ended with; until then, where to ask for it. */
function replyOf({ key, state, answer, warnings }: Row): Response {
  return reply(answer ?? { status: 202, body: { key, state, warnings } }, key)
}

function reply({ status, body }: Answer, key?: string): Response {
  const headers = {
    "Content-Type": status < 400 ? "application/json" : problems.mediaType,
    ...(key !== undefined && { Location: `/updates/${encodeURIComponent(key)}` }),
    ...([202, 409].includes(status) && { "Retry-After": "1" }),
  }
  return new Response(JSON.stringify(body), { status, headers })
}
