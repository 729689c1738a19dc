import type { Json } from "../database/objects.js"
import type { Holdings } from "./holdings.js"

/** What an upstream answers. */
export interface Answered {
  readonly status: number
  readonly body: unknown
}

export const ok = (body: unknown): Answered => ({ status: 200, body })

export const notFound: Answered = { status: 404, body: { title: "Not Found" } }

export interface Call {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly saveDraft: boolean
  readonly body: Json
}

export interface Upstream {
  readonly method: string
  readonly path: string
  /** Whether a request that comes again under its key is answered again, and not done again. */
  readonly honoursKeys: boolean
  write(held: Holdings, call: Call): Answered
  read(held: Holdings, call: Call): unknown
}
