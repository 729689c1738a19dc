import { samples } from "../samples.js"
import type { Database } from "./database.js"
import { put } from "./objects.js"

const lookUps = [
  "insert into ads values ('A-D7ZL93Z', 'CONFIRMED'), ('A-K2PW81M', 'NEW')",
  "insert into customers values ('815', null), ('1', 'EUR')",
  "insert into payment_types values (4, 'CASH'), (5, 'CHEQUE')",
  "insert into currencies values ('UAH'), ('EUR')",
  "insert into organization values ('UAH', 2)",
]

/** Fills an empty database with the samples; one that holds something stays as it is. */
export async function seed(database: Database): Promise<void> {
  await database.transaction(async (sql) => {
    await sql.query("lock table organization")
    if ((await sql.query("select 1 from organization")).rows.length > 0) return
    for (const statement of lookUps) await sql.query(statement)
    for (const held of samples) await put(sql, held)
  })
}
