import { createHash } from "node:crypto"
import type { Refused } from "perevir/wire"
import type { Sql } from "./database/database.js"
import { type Held, lock, put } from "./database/objects.js"
import { add, find, isBusy, type Row } from "./database/outbox.js"
import type { Gateway } from "./gateway.js"
import type { AnyRoute, Asked } from "./route.js"
import { step, traceparent } from "./trace.js"

/** What became of a request at the door. */
export type Taken =
  /** It is on its way, or was before: `isNew` tells. */
  | { readonly as: "row"; readonly row: Row; readonly isNew: boolean }
  | { readonly as: "refused"; readonly verdict: Refused }
  /** Another update of the object is on its way: what this one would be judged by is not certain yet. */
  | { readonly as: "busy" }
  /** The key belongs to another request. */
  | { readonly as: "reused" }

/**
 * Judges a request by what the database knows, and persists what is accepted: the object as it will be, and the update to be sent.
 * Facts, verdict and both writes are one transaction, so nothing that was judged by changes in between, and none is there without
 * the other.
 */
export async function take(gateway: Gateway, route: AnyRoute, asked: Asked, key: string): Promise<Taken> {
  const fingerprint = createHash("sha256")
    .update(JSON.stringify([route.operation.id, asked]))
    .digest("hex")
  const known = (row: Row): Taken =>
    row.fingerprint === fingerprint ? { as: "row", row, isNew: false } : { as: "reused" }

  return gateway.database.transaction(async (sql): Promise<Taken> => {
    const named = route.names?.(asked)
    const held = named && (await lock(sql, named))
    const earlier = await find(sql, key)
    if (earlier) return known(earlier)
    const { kind, id } = held ?? { kind: "new", id: key, ...named }
    if (await isBusy(sql, kind, id)) return { as: "busy" }

    const verdict = await judge(sql, route, asked, held)
    if (!verdict.ok) return { as: "refused", verdict }

    return step("persist", { "outbox.state": "pending" }, async () => {
      const { value: request, plan, warnings } = verdict
      const about = { key, operation: route.operation.id, kind, id, fingerprint, trace: traceparent() }
      const sending = { request, plan, warnings, before: held, underKey: route.ask === undefined }
      const row = await add(sql, { ...about, ...sending }, gateway.leaseMs)
      if (row && route.updated)
        await put(sql, { kind, id, ...route.updated(held?.stored ?? {}, { sent: request, plan }) })
      if (row) return { as: "row", row, isNew: true }
      const first = await find(sql, key) // there was nothing to lock, and somebody was faster
      return first ? known(first) : { as: "busy" }
    })
  })
}

async function judge(sql: Sql, route: AnyRoute, asked: Asked, held: Held | undefined) {
  const { id: operation } = route.operation
  const facts = await step("facts", { operation, known: held !== undefined }, () =>
    route.facts(sql, asked, held?.stored),
  )
  return step("check", { operation }, (span) => {
    const verdict = route.operation.checkRequest(asked, facts)
    span.setAttributes({ outcome: verdict.ok ? "accepted" : verdict.outcome, rules: rulesOf(verdict) })
    return Promise.resolve(verdict.ok ? unlessUnsendable(route, verdict) : verdict)
  })
}

/** What no URL or header can hold is refused before anything is persisted. */
function unlessUnsendable<V extends { readonly value: unknown }>(
  route: AnyRoute,
  verdict: V,
): V | ({ ok: false } & Refused) {
  const written = route.written(verdict.value, "http://upstream.invalid")
  if (written.ok) return verdict
  return { ok: false, outcome: "rejected", issues: written.issues, warnings: [], unchecked: [], dropped: 0 }
}

/** The ids of the rules that say something, each once. */
export function rulesOf(found: Partial<Pick<Refused, "issues" | "warnings" | "unchecked">>): string[] {
  const all = [...(found.issues ?? []), ...(found.warnings ?? []), ...(found.unchecked ?? [])]
  return [...new Set(all.map(({ rule }) => rule))]
}
