import { PGlite } from "@electric-sql/pglite"
import pg from "pg"
import type { Database, Sql } from "./database.js"
import { schema } from "./schema.js"

/** Opens PostgreSQL at a URL, or PGlite in a folder (`memory://` is one that is never written), and makes what tables are missing. */
export async function open(place: string): Promise<Database> {
  const database = /^postgres(ql)?:/.test(place) ? postgres(place) : await embedded(place)
  await database.transaction(async (sql) => {
    await sql.query("select pg_advisory_xact_lock(1)") // several gateways may start at once
    for (const statement of schema) await sql.query(statement)
  })
  return database
}

async function embedded(folder: string): Promise<Database> {
  const lite = await PGlite.create(folder)
  const on = (sql: Pick<PGlite, "query">): Sql => ({ query: (text, values) => sql.query(text, values as unknown[]) })
  return {
    ...on(lite),
    transaction: (work) => lite.transaction((transaction) => work(on(transaction))),
    close: () => lite.close(),
  }
}

function postgres(connectionString: string): Database {
  const pool = new pg.Pool({ connectionString })
  pool.on("error", () => undefined) // an idle connection that breaks is replaced; the next query tells if none can be made
  const on = (client: pg.Pool | pg.PoolClient): Sql => ({
    query: async <Row>(text: string, values?: readonly unknown[]) => {
      const { rows } = await client.query(text, values as unknown[])
      return { rows: rows as Row[] }
    },
  })
  return { ...on(pool), transaction: (work) => within(pool, on, work), close: () => pool.end() }
}

async function within<T>(pool: pg.Pool, on: (client: pg.PoolClient) => Sql, work: (sql: Sql) => Promise<T>) {
  const client = await pool.connect()
  try {
    await client.query("begin")
    const result = await work(on(client))
    await client.query("commit")
    client.release()
    return result
  } catch (error) {
    await client.query("rollback").then(
      () => client.release(),
      () => client.release(true), // a connection that cannot even roll back is thrown away
    )
    throw error
  }
}
