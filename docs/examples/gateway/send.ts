import type { Sent } from "perevir/wire"
import { traceparent } from "./trace.js"

/** What an upstream answered. */
export interface Arrived {
  readonly status: number
  readonly body: unknown
}

/** A request that can be sent. */
export type Sendable = Extract<Sent, { readonly ok: true }>

/** Sends a request. No answer, or half of one, is undefined: it may have arrived all the same. */
export async function send(sent: Sendable, key: string, timeoutMs: number) {
  const headers = { ...sent.headers, "Idempotency-Key": key }
  return fetched(sent.url, { method: sent.method, headers, body: sent.body }, timeoutMs)
}

/** Asks an upstream what it holds, where an update was sent to. */
export async function ask({ url }: Sendable, timeoutMs: number) {
  return fetched(url, { headers: { Accept: "application/json" } }, timeoutMs)
}

async function fetched(url: string, init: RequestInit, timeoutMs: number): Promise<Arrived | undefined> {
  try {
    const headers = { ...(init.headers as Record<string, string>), traceparent: traceparent() }
    const signal = AbortSignal.timeout(timeoutMs)
    const answer = await fetch(url, { ...init, headers, signal, redirect: "manual" })
    return { status: answer.status, body: parsed(await answer.text()) }
  } catch {
    return undefined
  }
}

/** JSON; a text that is none is left as it is, for the checker of answers to object to. */
function parsed(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return text
  }
}
