import { serve } from "@hono/node-server"
import { appendFileSync } from "node:fs"
import { app } from "./app.js"
import { open } from "./database/open.js"
import { seed } from "./database/seed.js"
import type { Gateway } from "./gateway.js"
import { traceTo } from "./trace.js"
import { standIn } from "./upstreams/stand-in.js"
import { work } from "./worker.js"

// The process. What it needs to know comes from its environment; with nothing said it starts by itself, with everything stood in for.

const { DATABASE = "memory://", UPSTREAM, SPANS, PORT = "8080", TIMEOUT_MS = "10000", LEASE_MS = "15000" } = process.env

if (SPANS !== undefined) traceTo((line) => appendFileSync(SPANS, `${line}\n`))
const url = UPSTREAM ?? (await standIn()).url
const database = await open(DATABASE)
await seed(database)

if (Number(LEASE_MS) <= Number(TIMEOUT_MS)) throw new Error("LEASE_MS has to be longer than TIMEOUT_MS")
const gateway: Gateway = {
  database,
  upstreams: { deals: url, panier: url, deviceOrders: url, hardwareOrders: url, prepayments: url },
  timeoutMs: Number(TIMEOUT_MS),
  leaseMs: Number(LEASE_MS),
  log: (line) => console.log(JSON.stringify(line)),
}

const stop = new AbortController()
const working = work(gateway, stop.signal)
const server = serve({ fetch: app(gateway).fetch, port: Number(PORT), hostname: "127.0.0.1" }, ({ port }) =>
  gateway.log({ listening: `http://127.0.0.1:${port}`, database: DATABASE.replace(/\/\/.*@/, "//…@"), upstream: url }),
)

/** Answers what has been asked, finishes the round at hand, and lets the database go. */
async function end(): Promise<void> {
  stop.abort()
  await Promise.all([new Promise((resolve) => server.close(resolve)), working])
  await database.close()
  process.exit()
}
process.once("SIGTERM", () => void end())
process.once("SIGINT", () => void end())
