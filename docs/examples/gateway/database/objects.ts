import type { Sql } from "./database.js"

/** A JSON object. */
export type Json = Readonly<Record<string, unknown>>

/** How a request names an object: by its id, or by its second name. */
export type Named = { readonly kind: string } & ({ readonly id: string } | { readonly alias: string })

/** What an upstream holds, as far as we know. */
export interface Held {
  readonly kind: string
  readonly id: string
  readonly alias?: string | null | undefined
  readonly stored: Json
}

/** Reads an object, and keeps others from changing it until the transaction ends. */
export async function lock(sql: Sql, named: Named): Promise<Held | undefined> {
  const [column, name] = "id" in named ? ["id", named.id] : ["alias", named.alias]
  const { rows } = await sql.query<Held>(
    `select kind, id, alias, stored from objects where kind = $1 and ${column} = $2 for update`,
    [named.kind, name],
  )
  return rows.length === 1 ? rows[0] : undefined // a second name of two objects names neither
}

/** Writes an object; the second name stays where none is given. */
export async function put(sql: Sql, { kind, id, alias = null, stored }: Held) {
  await sql.query(
    `insert into objects (kind, id, alias, stored) values ($1, $2, $3, $4)
     on conflict (kind, id) do update set alias = coalesce($3, objects.alias), stored = $4`,
    [kind, id, alias, JSON.stringify(stored)],
  )
}

/** Takes an object out of the database. */
export async function forget(sql: Sql, { kind, id }: Pick<Held, "kind" | "id">) {
  await sql.query("delete from objects where kind = $1 and id = $2", [kind, id])
}
