import { isDeepStrictEqual } from "node:util"
import type { Database } from "../../../../docs/examples/gateway/database/database.js"
import type { Held } from "../../../../docs/examples/gateway/database/objects.js"
import { counts } from "../../../../docs/examples/gateway/database/outbox.js"
import type { StandIn } from "../../../../docs/examples/gateway/upstreams/stand-in.js"
import type { Told } from "./client.js"
import { numberIn } from "./intents.js"

/** What was found when all was over. All but the first four have to be 0. */
export interface Tally {
  readonly updates: number
  /** Updates that were sent, left without an answer, and sent again under their key. */
  readonly sentAgain: number
  /** Updates that were in doubt, and about which the upstream was asked. */
  readonly inDoubt: number
  /** Of these, the ones that turned out not to have been made. */
  readonly notMade: number
  /** Updates that a client was told of as made, and that the upstream or the outbox does not have. */
  readonly lost: number
  /** Updates that the upstream made more than once. */
  readonly doubled: number
  /** Updates that are still on their way, or in doubt. */
  readonly unsettled: number
  /** Updates that were refused, or of which a client was told nothing in the end: there is nothing wrong with any. */
  readonly refused: number
  /** Objects of which the gateway's copy is not what the upstream holds. */
  readonly differing: number
}

/** Holds what clients were told, what the outbox says and what the upstream has made against each other. */
export async function tally(database: Database, upstream: StandIn, told: readonly Told[]): Promise<Tally> {
  const times = new Map<number, number>()
  for (const { body } of upstream.made) times.set(numberIn(body), (times.get(numberIn(body)) ?? 0) + 1)
  const { rows } = await database.query<{ key: string; state: string; attempts: number; status: number }>(
    "select key, state, attempts, (answer->>'status')::int as status from outbox",
  )
  const states = new Map(rows.map(({ key, state }) => [key, state]))
  const isKept = ({ key, intent }: Told) =>
    ["sent", "settled"].includes(states.get(key) ?? "") && times.has(intent.number)
  const asked = rows.filter(({ state }) => state === "settled")
  const { pending, sending, in_doubt } = await counts(database)
  return {
    updates: told.length,
    sentAgain: rows.filter(({ state, attempts }) => state === "sent" && attempts > 1).length,
    inDoubt: asked.length,
    notMade: asked.filter(({ status }) => status !== 200).length,
    lost: told.filter((one) => one.status === 200 && !isKept(one)).length,
    doubled: [...times.values()].filter((count) => count > 1).length,
    unsettled: pending + sending + in_doubt,
    refused: told.filter(({ status }) => status !== 200).length,
    differing: await differing(database, upstream.held.all()),
  }
}

/** Counts the objects of which the copy lacks something that the upstream holds, or has it otherwise. */
async function differing(database: Database, held: readonly Held[]): Promise<number> {
  const { rows } = await database.query<Held>("select kind, id, stored from objects")
  const copies = new Map(rows.map(({ kind, id, stored }) => [`${kind}/${id}`, stored]))
  const kept = held.filter(({ kind }) => kind !== "answers")
  const isAlike = ({ kind, id, stored }: Held) =>
    Object.entries(stored).every(([name, value]) => isDeepStrictEqual(copies.get(`${kind}/${id}`)?.[name], value))
  return kept.filter((one) => !isAlike(one)).length
}
