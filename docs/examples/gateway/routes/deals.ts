import { type Facts, update } from "perevir/deals"
import { parseUpstreamError, response, toRequest } from "perevir/deals/wire"
import type { Sql } from "../database/database.js"
import type { Json } from "../database/objects.js"
import { route } from "../route.js"
import { nameIn } from "./members.js"

/** A deal. Its status is in the stored deal; the ad's is in a table of its own. */
export const deal = route({
  upstream: "deals",
  operation: update,
  method: "PATCH",
  paths: ["/deals/:dealId"],
  names: ({ path: { dealId = "" }, query }) =>
    query["byExternalId"] === "true" ? { kind: "deals", alias: dealId } : { kind: "deals", id: dealId },
  facts: async (sql, { body }, current) => ({ ...(current && { current }), ad: await adOf(sql, nameIn(body, "adId")) }),
  updated: (current, { sent: { body } }) => ({ stored: laidOver(current, body) }),
  written: (value, baseUrl) => toRequest(update, value, { baseUrl }),
  judged: (body, expected) => response.check(body, expected),
  refusal: parseUpstreamError,
})

async function adOf(sql: Sql, id: string | undefined): Promise<NonNullable<Facts["ad"]> | null> {
  if (id === undefined) return null
  const { rows } = await sql.query<{ status: string }>("select status from ads where id = $1 for share", [id])
  return rows[0] ?? null
}

/** A PATCH: members over members, those of `payment` and `handler` each by themselves. */
function laidOver(under: Json, over: Json): Json {
  const laid = (name: string, value: unknown): unknown => {
    const below = under[name]
    return isObject(below) && isObject(value) ? { ...below, ...value } : value
  }
  return { ...under, ...Object.fromEntries(Object.entries(over).map(([name, value]) => [name, laid(name, value)])) }
}

const isObject = (value: unknown): value is Json => typeof value === "object" && value !== null && !Array.isArray(value)
