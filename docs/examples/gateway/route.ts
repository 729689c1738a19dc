import type { Refused, RequestParts, Sent, UpstreamError } from "perevir/wire"
import type { Sql } from "./database/database.js"
import type { Held, Json, Named } from "./database/objects.js"

/** A request as it arrived: texts, and a body that is any JSON. */
export interface Asked {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

/** An update that was accepted: what is sent, and what it will do. */
export interface Update<V, P> {
  readonly sent: V
  readonly plan: P
}

type Verdict<V, P> =
  | { readonly ok: true; readonly value: V; readonly plan: P; readonly warnings: Refused["warnings"] }
  | ({ readonly ok: false } & Refused)

/** What is said of an answer that came: places and rules. */
interface Judged {
  readonly issues: Refused["issues"]
  readonly warnings: Refused["warnings"]
}

export type Upstream = "deals" | "panier" | "deviceOrders" | "hardwareOrders" | "prepayments"

/** All that the gateway has to know of an operation: F are its facts, V is a request that was accepted, P its plan. */
export interface Route<F, V, P> {
  readonly upstream: Upstream
  readonly operation: {
    readonly id: string
    readonly rules: readonly { readonly id: string }[]
    checkRequest(request: RequestParts, facts?: F): Verdict<V, P>
  }
  readonly method: "PATCH" | "POST" | "PUT"
  readonly paths: readonly string[]
  /** The headers that belong to the request; all others stay at the door. */
  readonly headers?: readonly string[]
  /** The object that is updated; none for one that is about to be made. */
  names?(asked: Asked): Named
  facts(sql: Sql, asked: Asked, current: Json | undefined): Promise<F>
  /** What the upstream will hold, if it takes the update. */
  updated?(current: Json, update: Update<V, P>): Omit<Held, "kind" | "id">
  written(value: V, baseUrl: string): Sent | { readonly ok: false; readonly issues: Refused["issues"] }
  /** Judges an answer, and holds it against the update. */
  judged(body: unknown, update: Update<V, P>): Judged
  /** What an answer tells of what the upstream holds now: ids that it gave, objects that it made. */
  told?(body: Json, update: Update<V, P>, current: Json | undefined): readonly Held[]
  refusal(status: number, body: unknown): UpstreamError
  /**
   * How to find out whether an update arrived, from what the upstream holds. Left out where the upstream honours idempotency keys:
   * there it is sent again.
   */
  readonly ask?: {
    isAsSent(held: Json, update: Update<V, P>): boolean
    isAsBefore(held: Json, update: Update<V, P>, before: Json): boolean
  }
}

/** A route whose types are known to itself only. */
export type AnyRoute = Route<unknown, unknown, unknown>

/** Holds a route to the types of its operation. */
export const route = <F, V, P>(one: Route<F, V, P>): AnyRoute => one
