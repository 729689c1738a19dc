import { type Answer, claimLeft, type Row } from "./database/outbox.js"
import { forward, settle } from "./forward.js"
import type { Gateway } from "./gateway.js"
import { kindOf, step, within } from "./trace.js"

/**
 * Takes care of updates that were left: by a process that was killed, this one's predecessor or another, or by an upstream that gave
 * no answer. The first round is the recovery at start-up. Resolves when `signal` is aborted and the last round is done.
 */
export async function work(gateway: Gateway, signal: AbortSignal, pauseMs = 100): Promise<void> {
  while (!signal.aborted) {
    const worked = await round(gateway).catch((error: unknown) =>
      gateway.log({ worker: "failed", error: kindOf(error) }),
    )
    if (worked !== true) await new Promise((resolve) => setTimeout(resolve, pauseMs))
  }
}

/** Takes one update; false when none is left. */
async function round(gateway: Gateway): Promise<boolean> {
  const row = await claimLeft(gateway.database, gateway.leaseMs)
  if (row === undefined) return false
  const answer = await within(row.trace, () =>
    step("recover", { operation: row.operation }, () => takenUp(gateway, row)),
  )
  gateway.log({
    recovered: row.key,
    operation: row.operation,
    was: row.state,
    attempt: row.attempts,
    status: answer?.status,
  })
  return true
}

const takenUp = (gateway: Gateway, row: Row): Promise<Answer | undefined> =>
  row.state === "sending" ? forward(gateway, row) : settle(gateway, row)
