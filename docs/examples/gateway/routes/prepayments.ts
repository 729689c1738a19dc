import { update } from "perevir/prepayments"
import { parseUpstreamError, reconcile, response, toRequest } from "perevir/prepayments/wire"
import type { Sql } from "../database/database.js"
import type { Json } from "../database/objects.js"
import { route } from "../route.js"
import { nameIn } from "./members.js"

const kind = "prepayments"
const version = "v2.1"

/** A prepayment, named by its id or by its reference. What the request leaves out is filled in from what we know of the customer. */
export const prepayment = route({
  upstream: kind,
  operation: update,
  method: "PUT",
  paths: ["/orderPrepayments/:id", "/orderPrepayments/reference/:reference"],
  names: ({ path: { id, reference = "" } }) => (id === undefined ? { kind, alias: reference } : { kind, id }),
  facts: async (sql, { body }, current) => ({
    prepayment: current ? {} : null,
    paymentType: await paymentType(sql, nameIn(body, "paymentTypeId")),
    ...(await house(sql, nameIn(body, "customerId"))),
  }),
  updated: (_, { sent: { body }, plan }) => ({ alias: body.reference, stored: { ...plan, ...body } }),
  written: (value, baseUrl) => toRequest(update, value, { baseUrl, version }),
  judged: (body, expected) => response.check(body, expected),
  refusal: parseUpstreamError,
  ask: {
    isAsSent: (held, expected) => isAs(held, expected),
    isAsBefore: (held, { sent }, before) => isAs(held, { sent: { ...sent, body: before as typeof sent.body } }),
  },
})

type Expected = Parameters<typeof reconcile>[0]
const isAs = (held: Json, expected: Expected) => response.check(held).ok && reconcile(expected, held).length === 0

async function paymentType(sql: Sql, name: string | undefined) {
  const { rows } = await sql.query<{ id: number; reference: string }>(
    "select id, reference from payment_types where id::text = $1 or reference = $1 for share",
    [name],
  )
  return rows[0] ?? null
}

/** The configured currencies, the customer's and the organisation's own, and the user under which the gateway is known. */
async function house(sql: Sql, customerId: string | undefined) {
  const currencies = await sql.query<{ code: string }>("select code from currencies")
  const customers = await sql.query<{ currency: string | null }>("select currency from customers where id = $1", [
    customerId,
  ])
  const [organization] = (await sql.query<{ currency: string; user_id: number }>("select * from organization")).rows
  return {
    currencies: currencies.rows.map(({ code }) => code),
    ...(customers.rows[0] && { customer: customers.rows[0] }),
    ...(organization && { organization: { currency: organization.currency }, user: organization.user_id }),
  }
}
