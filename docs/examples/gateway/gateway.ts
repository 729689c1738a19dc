import type { Database } from "./database/database.js"
import type { Upstream } from "./route.js"

/** What every part of the gateway works with. */
export interface Gateway {
  readonly database: Database
  /** Where each upstream is. */
  readonly upstreams: Readonly<Record<Upstream, string>>
  /** How long an upstream may take to answer. */
  readonly timeoutMs: number
  /** How long an update is its taker's alone: longer than a request can be under way, answered or not. */
  readonly leaseMs: number
  /** Writes a line of the log. It gets ids, states and outcomes, never a value. */
  readonly log: (line: object) => void
}
