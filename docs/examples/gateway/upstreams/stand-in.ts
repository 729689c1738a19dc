import { type HttpBindings, serve } from "@hono/node-server"
import { type Context, Hono } from "hono"
import type { AddressInfo } from "node:net"
import type { Json } from "../database/objects.js"
import { samples } from "../samples.js"
import { Holdings } from "./holdings.js"
import { type Answered, notFound, type Upstream } from "./upstream.js"
import { upstreams } from "./upstreams.js"

/** A change that was made: what a test counts. */
export interface Made {
  readonly path: string
  readonly key: string | undefined
  readonly body: Json
}

export interface StandIn {
  readonly url: string
  readonly held: Holdings
  /** Every change, in the order in which they were made. */
  readonly made: readonly Made[]
  readonly close: () => void
}

/** What goes wrong, for a test that has to notice it; all goes well unless told otherwise. */
export interface Faults {
  /** How long it takes before a change is made, and again until it is answered. */
  readonly pauseMs?: () => number
  /** Makes a change again that comes again under its key. */
  readonly ignoresKeys?: boolean
  /** Answers that a change was made, and makes none. */
  readonly forgets?: () => boolean
  /** Hangs up on the request under a key: before the change is made, or instead of answering that it was. */
  readonly hangsUp?: (key: string) => "before" | "after" | undefined
}

/** Serves all five upstreams on a free port. Requests are done one after the other: who asks sees all that came before. */
export async function standIn({ pauseMs, ignoresKeys, forgets, hangsUp }: Faults = {}): Promise<StandIn> {
  const [held, made, answers] = [new Holdings(samples), [] as Made[], new Map<string | undefined, Answered>()]
  const pause = () => pauseMs && new Promise((resolve) => setTimeout(resolve, pauseMs()))

  const write = async (upstream: Upstream, c: Context): Promise<Answered> => {
    const key = c.req.header("Idempotency-Key")
    const earlier = upstream.honoursKeys && !ignoresKeys ? answers.get(key) : undefined
    if (earlier) return earlier
    const call = { ...partsOf(c), body: await c.req.json<Json>() }
    await pause()
    const when = hangsUp?.(key ?? "")
    if (when !== undefined) (c.env as HttpBindings).outgoing.destroy()
    if (when === "before") return notFound
    const isForgotten = forgets?.() ?? false
    const answer = upstream.write(isForgotten ? new Holdings(samples) : held, call)
    if (answer.status === 200 && !isForgotten) made.push({ path: c.req.path, key, body: call.body })
    answers.set(key, answer)
    await pause()
    return answer
  }
  const read = (upstream: Upstream, c: Context): Answered => {
    const body = upstream.read(held, { ...partsOf(c), body: {} })
    return body === undefined ? notFound : { status: 200, body }
  }

  const inTurn = turns()
  const hono = new Hono()
  for (const upstream of upstreams) {
    hono.on(upstream.method, upstream.path, (c) => inTurn(async () => Response.json(...init(await write(upstream, c)))))
    hono.get(upstream.path, (c) => inTurn(() => Promise.resolve(Response.json(...init(read(upstream, c))))))
  }
  const server = serve({ fetch: hono.fetch, port: 0, hostname: "127.0.0.1" })
  await new Promise((resolve) => server.once("listening", resolve))
  const { port } = server.address() as AddressInfo
  return { url: `http://127.0.0.1:${port}`, held, made, close: () => void server.close() }
}

const init = ({ status, body }: Answered) => [body, { status }] as const

const partsOf = ({ req }: Context) => ({
  path: req.param(),
  query: req.query(),
  saveDraft: req.header("saveDraft") === "true",
})

/** Does one piece of work after the other. */
function turns() {
  let last: Promise<unknown> = Promise.resolve()
  return <T>(work: () => Promise<T>): Promise<T> => {
    const next = last.then(work)
    last = next.catch(() => undefined)
    return next
  }
}
