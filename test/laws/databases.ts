import { PGlite } from "@electric-sql/pglite"
import { type DuckDBConnection, DuckDBInstance } from "@duckdb/node-api"

/** A database that holds values as JSON, and answers queries. */
export interface Database {
  readonly engine: "postgres" | "duckdb"
  /** Runs statements, with values for `$1` and so on. */
  run(sql: string, values?: readonly (string | number | null)[]): Promise<readonly Readonly<Record<string, unknown>>[]>
  close(): Promise<void>
}

/** PostgreSQL in this process. */
export async function postgres(): Promise<Database> {
  const database = await PGlite.create()
  return {
    engine: "postgres",
    run: async (sql, values = []) => (await database.query<Record<string, unknown>>(sql, [...values])).rows,
    close: () => database.close(),
  }
}

/** DuckDB in this process. */
export async function duckdb(): Promise<Database> {
  const instance = await DuckDBInstance.create(":memory:")
  const connection: DuckDBConnection = await instance.connect()
  return {
    engine: "duckdb",
    run: async (sql, values = []) => (await connection.runAndReadAll(sql, [...values])).getRowObjectsJson(),
    close: () => {
      connection.closeSync()
      instance.closeSync()
      return Promise.resolve()
    },
  }
}
