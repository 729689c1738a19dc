import { randomUUID } from "node:crypto"
import { setTimeout as pause } from "node:timers/promises"
import { type Intent, intent } from "./intents.js"

/** What a client was told in the end. */
export interface Told {
  readonly intent: Intent
  /** The key under which it was made or refused; those under which it was told that nothing was made are not among it. */
  readonly key: string
  /** 0 when the client has given up. */
  readonly status: number
}

/** Where the gateway is now: it moves each time it starts. Nothing while it is down. */
export interface Place {
  url: string | undefined
}

/** Counts over all clients. */
export interface Traffic {
  requests: number
}

/** Does as a careful client does: asks until it is told what became of its update, under the same key while that is open. */
async function insist(place: Place, wanted: Intent, traffic: Traffic, givesUp: AbortSignal): Promise<Told> {
  let key = randomUUID()
  while (!givesUp.aborted) {
    const answer = await ask(place, wanted, key, traffic)
    if (answer === undefined || [202, 409, 500].includes(answer.status)) await pause(25)
    else if (answer.type === "urn:gateway:problem:not-sent") key = randomUUID()
    else return { intent: wanted, key, status: answer.status }
  }
  return { intent: wanted, key, status: 0 }
}

async function ask({ url }: Place, { method, path, body }: Intent, key: string, traffic: Traffic) {
  if (url === undefined) return undefined
  traffic.requests++
  try {
    const headers = { "Content-Type": "application/json", "Idempotency-Key": key }
    const response = await fetch(url + path, { method, headers, body: JSON.stringify(body) })
    const { type } = (await response.json()) as { readonly type?: string }
    return { status: response.status, type }
  } catch {
    return undefined
  }
}

/** Clients that want one update after the other, until they are told that it is enough. */
export function clients(count: number, place: Place, traffic: Traffic) {
  const told: Told[] = []
  const [enough, hopeless, next] = [new AbortController(), new AbortController(), { number: 1 }]
  const client = async () => {
    while (!enough.signal.aborted) told.push(await insist(place, intent(next.number++), traffic, hopeless.signal))
  }
  const all = Promise.all(Array.from({ length: count }, client))
  return {
    told,
    finish: async () => {
      enough.abort()
      const patience = setTimeout(() => hopeless.abort(), 120_000)
      await all
      clearTimeout(patience)
    },
  }
}
