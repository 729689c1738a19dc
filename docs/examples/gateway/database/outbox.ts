import type { Refused } from "perevir/wire"
import type { Sql } from "./database.js"
import type { Held } from "./objects.js"

export type State = "pending" | "sending" | "sent" | "refused" | "in_doubt" | "settled"

/** An answer as the gateway gives it, now and whenever it is asked again under the same key. */
export interface Answer {
  readonly status: number
  readonly body: object
}

/** An update on its way. What was sent is kept until its fate is known, and no longer. */
export interface Row {
  readonly key: string
  readonly operation: string
  readonly kind: string
  readonly id: string
  readonly fingerprint: string
  readonly state: State
  readonly attempts: number
  readonly request: unknown
  readonly plan: unknown
  /** The object as it was; null for one that was not known. */
  readonly before: Held | null
  /** What was found when it was taken and does not reject; values of sensitive members are not in it. */
  readonly warnings: Refused["warnings"]
  readonly answer: Answer | null
  readonly trace: string
}

export type New = Omit<Row, "state" | "attempts" | "before" | "answer"> & {
  readonly before: Held | undefined
  /** Whether the upstream honours idempotency keys: if not, nothing is ever sent twice. */
  readonly underKey: boolean
}

const onItsWay = "state in ('pending', 'sending', 'in_doubt')"
const after = (place: string) => `now() + ${place} * interval '1 millisecond'`

/** Reads an update. */
export async function find(sql: Sql, key: string): Promise<Row | undefined> {
  return (await sql.query<Row>("select * from outbox where key = $1", [key])).rows[0]
}

/** Tells whether an update of the object is on its way. */
export async function isBusy(sql: Sql, kind: string, id: string): Promise<boolean> {
  const busy = `select 1 from outbox where kind = $1 and id = $2 and ${onItsWay}`
  return (await sql.query(busy, [kind, id])).rows.length > 0
}

/** Adds an update that is about to be sent: none when its key is there already, or another update of the same object. */
export async function add(sql: Sql, row: New, leaseMs: number): Promise<Row | undefined> {
  const json = [row.request, row.plan ?? null, row.before ?? null, row.warnings].map((value) => JSON.stringify(value))
  const { rows } = await sql.query<Row>(
    `insert into outbox (key, operation, kind, id, fingerprint, state, under_key, lease, request, plan, before, warnings, trace)
     values ($1, $2, $3, $4, $5, 'pending', $6, ${after("$7")}, $8, $9, $10, $11, $12)
     on conflict do nothing returning *`,
    [row.key, row.operation, row.kind, row.id, row.fingerprint, row.underKey, leaseMs, ...json, row.trace],
  )
  return rows[0]
}

/** Takes a new update to send it: nobody else does until the lease has run out. */
export async function claim(sql: Sql, key: string, leaseMs: number): Promise<Row | undefined> {
  const { rows } = await sql.query<Row>(
    `update outbox set state = 'sending', attempts = attempts + 1, lease = ${after("$2")}
     where key = $1 and state = 'pending' returning *`,
    [key, leaseMs],
  )
  return rows[0]
}

/**
 * Takes an update that was left: whoever had it is gone, or got no answer, and its lease has run out. One that was never sent is
 * sent now, one that may have arrived is sent again under its key or, where there are no keys, is in doubt from here on.
 */
export async function claimLeft(sql: Sql, leaseMs: number): Promise<Row | undefined> {
  const { rows } = await sql.query<Row>(
    `update outbox set attempts = attempts + 1, lease = ${after("$1 * least(power(2, attempts), 64)")},
       state = case when state = 'pending' or (state = 'sending' and under_key) then 'sending' else 'in_doubt' end
     where key = (
       select key from outbox where ${onItsWay} and lease < now() order by lease limit 1 for update skip locked
     ) returning *`,
    [leaseMs],
  )
  return rows[0]
}

/** Marks that an update was sent and nothing is known of it. Under a key it stays what it is: it will be sent again. */
export async function doubt(sql: Sql, key: string): Promise<void> {
  await sql.query("update outbox set state = 'in_doubt' where key = $1 and state = 'sending' and not under_key", [key])
}

/** Ends an update: false when somebody else has. */
export async function end(
  sql: Sql,
  key: string,
  state: "sent" | "refused" | "settled",
  answer: Answer,
): Promise<boolean> {
  const { rows } = await sql.query(
    `update outbox set state = $2, answer = $3, request = null, plan = null, before = null
     where key = $1 and ${onItsWay} returning key`,
    [key, state, JSON.stringify(answer)],
  )
  return rows.length > 0
}

/** Counts updates by state. */
export async function counts(sql: Sql): Promise<Readonly<Record<State, number>>> {
  const { rows } = await sql.query<{ state: State; count: number }>(
    "select state, count(*)::int as count from outbox group by state",
  )
  const none = { pending: 0, sending: 0, sent: 0, refused: 0, in_doubt: 0, settled: 0 }
  return { ...none, ...Object.fromEntries(rows.map(({ state, count }) => [state, count])) }
}
