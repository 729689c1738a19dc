import { setTimeout as pause } from "node:timers/promises"
import { open } from "../../../../docs/examples/gateway/database/open.js"
import { type Faults, standIn } from "../../../../docs/examples/gateway/upstreams/stand-in.js"
import { clients, type Place, type Traffic } from "./client.js"
import { type GatewayProcess, startGateway } from "./gateway-process.js"
import { type Tally, tally } from "./tally.js"

export interface Killing extends Faults {
  /** The joined gateway. */
  readonly file: string
  /** A folder for PGlite, or PostgreSQL's URL. */
  readonly database: string
  readonly kills: number
  /** Random numbers from 0 to 1, which say when. */
  readonly random: () => number
  readonly onKill?: (kills: number) => void
}

export type Figures = { readonly kills: number } & Traffic & Tally

/**
 * Kills a gateway again and again while clients ask it for updates: at any point of its work, and of its start. Lets the last one come
 * to an end, and counts.
 */
export async function killing({ file, database, kills, random, onKill, ...faults }: Killing): Promise<Figures> {
  const upstream = await standIn({ pauseMs: () => random() * 8, ...faults })
  const environment = { DATABASE: database, UPSTREAM: upstream.url, TIMEOUT_MS: "1000", LEASE_MS: "1500" }
  const start = () => startGateway(file, environment)
  const [place, traffic]: [Place, Traffic] = [{ url: undefined }, { requests: 0 }]
  let gateway = start()
  await arrive(gateway, place) // the first start makes the database
  const asking = clients(8, place, traffic)
  for (let killed = 0; killed < kills; killed++) {
    await moment(upstream.made, random)
    place.url = undefined
    await gateway.end("SIGKILL")
    onKill?.(killed + 1)
    gateway = start()
    if (random() < 0.2) await pause(random() * 600)
    else await arrive(gateway, place)
  }
  await arrive(gateway, place)
  await asking.finish()
  await settled(place)
  await gateway.end("SIGTERM")
  upstream.close()
  const opened = await open(database)
  const found = await tally(opened, upstream, asking.told)
  await opened.close()
  return { kills, ...traffic, ...found }
}

/** Waits until some more updates are made, however fast this machine is at the moment, and then a little longer. */
async function moment(made: readonly unknown[], random: () => number): Promise<void> {
  const [wanted, until] = [made.length + Math.floor(random() * 12), Date.now() + 2000]
  while (made.length < wanted && Date.now() < until) await pause(1)
  await pause(random() * 20)
}

async function arrive(gateway: GatewayProcess, place: Place): Promise<void> {
  place.url = await gateway.url
  if (place.url === undefined) throw new Error(`the gateway does not start:\n${gateway.output()}`)
}

/** Waits until nothing is on its way any more, for a while. */
export async function settled({ url = "" }: Place): Promise<void> {
  const until = Date.now() + 120_000
  while (Date.now() < until) {
    const counts = (await (await fetch(`${url}/health`)).json()) as Readonly<Record<string, number>>
    if (counts["pending"] === 0 && counts["sending"] === 0 && counts["in_doubt"] === 0) return
    await pause(50)
  }
}
