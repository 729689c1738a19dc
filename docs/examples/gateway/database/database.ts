/** What runs statements: a database, or a transaction in one. Values are `$1`, `$2` …; JSON is handed over as text. */
export interface Sql {
  query<Row>(text: string, values?: readonly unknown[]): Promise<{ readonly rows: readonly Row[] }>
}

/** A database that keeps what a transaction committed, whatever happens to this process. */
export interface Database extends Sql {
  /** Commits what `work` did, or nothing of it when it throws. */
  transaction<T>(work: (sql: Sql) => Promise<T>): Promise<T>
  close(): Promise<void>
}
