import { forget, type Held, type Json, put } from "./database/objects.js"
import { type Answer, end, type Row } from "./database/outbox.js"
import type { Gateway } from "./gateway.js"
import type { AnyRoute, Update } from "./route.js"
import { rulesOf } from "./take.js"
import { step } from "./trace.js"

/**
 * Ends an update that the upstream has made. Its answer is held against what was sent and planned: what differs is told, and what it
 * says of its objects is kept.
 */
export async function accepted(
  { database }: Gateway,
  route: AnyRoute,
  row: Row,
  state: "sent" | "settled",
  update: Update<unknown, unknown>,
  body: unknown,
): Promise<Answer> {
  return step("reconcile", { operation: row.operation, "outbox.state": state }, async (span) => {
    const { issues, warnings } = route.judged(body, update)
    span.setAttributes({ rules: rulesOf({ issues, warnings }) })
    const differences = [...issues, ...warnings].map(({ rule, pointer, message }) => ({ rule, pointer, message }))
    const answer = { status: 200, body: { key: row.key, state, upstream: body, warnings: row.warnings, differences } }
    return database.transaction(async (sql) => {
      const isEnded = await end(sql, row.key, state, answer)
      const told = issues.length === 0 ? (route.told?.(body as Json, update, row.before?.stored) ?? []) : []
      if (isEnded) for (const held of told) await put(sql, held)
      return answer
    })
  })
}

/** Ends an update that was not made: the object is again what it was. */
export async function undone(
  { database }: Gateway,
  row: Row,
  state: "refused" | "settled",
  answer: Answer,
): Promise<Answer> {
  return database.transaction(async (sql) => {
    const isEnded = await end(sql, row.key, state, answer)
    if (isEnded) await (row.before ? put(sql, row.before satisfies Held) : forget(sql, row))
    return answer
  })
}
