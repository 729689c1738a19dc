import { forget, type Json, put } from "./database/objects.js"
import { type Answer, end, type Row } from "./database/outbox.js"
import type { Gateway } from "./gateway.js"
import type { AnyRoute, Update } from "./route.js"
import { rulesOf } from "./take.js"
import { step } from "./trace.js"

/** An update, and what is known of its operation. */
export interface Opened {
  readonly row: Row
  readonly route: AnyRoute
  readonly update: Update<unknown, unknown>
}

/**
 * Ends an update that the upstream has made. Its answer is held against what was sent and planned: what differs is told, and what it
 * says of its objects is kept.
 */
export async function made(
  { database }: Gateway,
  { row, route, update }: Opened,
  state: "sent" | "settled",
  body: unknown,
): Promise<Answer> {
  return step("reconcile", { operation: row.operation, "outbox.state": state }, async (span) => {
    const { issues, warnings } = route.judged(body, update)
    span.setAttribute("rules", rulesOf({ issues, warnings }))
    const differences = [...issues, ...warnings].map(({ rule, pointer, message }) => ({ rule, pointer, message }))
    const answer = { status: 200, body: { key: row.key, state, upstream: body, warnings: row.warnings, differences } }
    const told = issues.length === 0 ? (route.told?.(body as Json, update, row.before?.stored) ?? []) : []
    return database.transaction(async (sql) => {
      if (await end(sql, row.key, state, answer)) for (const held of told) await put(sql, held)
      return answer
    })
  })
}

/** Ends an update that was not made: the object is again what it was. */
export async function undone({ database }: Gateway, row: Row, state: "refused" | "settled", answer: Answer) {
  return database.transaction(async (sql) => {
    if (await end(sql, row.key, state, answer)) await (row.before ? put(sql, row.before) : forget(sql, row))
    return answer
  })
}
