import { createORPCClient, ORPCError } from "@orpc/client"
import { RPCLink } from "@orpc/client/fetch"
import { os, type RouterClient } from "@orpc/server"
import { RPCHandler } from "@orpc/server/node"
import type { StandardSchemaV1 } from "@standard-schema/spec"
import { H3, readValidatedBody, toNodeHandler } from "h3/node"
import { update, type Value } from "perevir/deals"
import { update as panier } from "perevir/panier"
import { describe, expect, expectTypeOf, it } from "vitest"
import { packs } from "../laws/operations.js"
import { listening } from "./listening.js"

// Consumers that know the standard and nothing of what is behind it

/** As the standard's own documentation has it. */
async function standardValidate<T extends StandardSchemaV1>(
  schema: T,
  input: unknown,
): Promise<StandardSchemaV1.Result<StandardSchemaV1.InferOutput<T>>> {
  let result = schema["~standard"].validate(input)
  if (result instanceof Promise) result = await result
  return result
}

/** Whether a path leads from the value to a place in it, or to a member that is missing there. */
function leads(value: unknown, path: StandardSchemaV1.Issue["path"] = []): boolean {
  let at = value
  for (const [index, key] of path.entries()) {
    if (typeof at !== "object" || at === null) return false
    if (index < path.length - 1 && !Object.hasOwn(at, key as PropertyKey)) return false
    at = (at as Record<PropertyKey, unknown>)[key as PropertyKey]
  }
  return true
}

describe.each(packs)("%s", (_, operation, rows) => {
  it("follows its version 1", () => {
    expect(operation["~standard"]).toMatchObject({ version: 1, vendor: "perevir" })
  })

  it.each(rows.map((row) => [row.about, row] as const))("answers by it: %s", async (__, row) => {
    const schema = operation.given(row.facts, row.options)
    const verdict = schema.check(row.body)
    const result = await standardValidate(schema, row.body)
    expect(result.issues === undefined).toBe(verdict.ok)
    if (result.issues === undefined) expect(result.value).toEqual(verdict.value)
    for (const { message, path } of result.issues ?? []) {
      expect(message).not.toBe("")
      expect(leads(row.body, path)).toBe(true)
    }
  })
})

const broken = { handler: { senderFirstName: "Iван" } } // a Latin I

describe("h3", () => {
  const app = new H3()
    .patch("/deals/8", (event) => readValidatedBody(event, update.given({ status: "NEW" })))
    .patch("/deals/9", (event) => readValidatedBody(event, update))

  async function patch(path: string, body: unknown) {
    const url = await listening(toNodeHandler(app))
    const response = await fetch(url + path, { method: "PATCH", body: JSON.stringify(body) })
    return { status: response.status, answer: (await response.json()) as { data?: { issues: unknown } } }
  }

  it("hands on what is accepted", async () => {
    expect(await patch("/deals/8", { productTitle: "Стіл" })).toEqual({ status: 200, answer: { productTitle: "Стіл" } })
  })

  it("answers with whole issues", async () => {
    const { status, answer } = await patch("/deals/8", broken)
    expect([status, answer.data?.issues]).toMatchObject([
      400,
      [{ rule: "deals.name.alphabet", path: ["handler", "senderFirstName"], params: { codePoint: "U+0049" } }],
    ])
  })

  it("refuses when the state was forgotten, and names it", async () => {
    const { status, answer } = await patch("/deals/9", { productTitle: "Стіл" })
    expect([status, answer.data?.issues]).toMatchObject([400, [{ fact: "status", path: [] }, { fact: "status" }]])
  })
})

describe("oRPC", () => {
  const stored = { Id: 1, Items: [{ Id: 7, ProduitID: 3, Quantity: 1 }] }
  const router = {
    deal: os.input(update.given({ status: "NEW" })).handler(({ input }) => input),
    panier: os.input(panier.given({ current: stored })).handler(({ input }) => input.Items?.length),
    forgotten: os.input(panier).handler(({ input }) => input),
  }

  async function client() {
    const handler = new RPCHandler(router)
    const url = await listening((request, response) => handler.handle(request, response))
    return createORPCClient<RouterClient<typeof router>>(new RPCLink({ url }))
  }

  async function issues(call: Promise<unknown>): Promise<unknown> {
    const thrown = await call.catch((error: unknown) => error)
    if (!(thrown instanceof ORPCError)) throw new Error(`no refusal: ${String(thrown)}`)
    return (thrown as ORPCError<"BAD_REQUEST", { issues: unknown }>).data.issues
  }

  it("hands on what is accepted, with its types", async () => {
    const { deal, panier: put } = await client()
    expect(await deal({ productTitle: "Стіл" })).toEqual({ productTitle: "Стіл" })
    expect(await put({ Items: [{ Id: 7, Quantity: 2 }] })).toBe(1)
    expectTypeOf(deal).parameter(0).toEqualTypeOf<Value>()
  })

  it("answers with whole issues, in lists too", async () => {
    const { deal, panier: put } = await client()
    expect(await issues(deal(broken))).toMatchObject([{ rule: "deals.name.alphabet" }])
    expect(await issues(put({ Items: [{ Id: 7 }, { Id: 8 }] }))).toMatchObject([
      { rule: "panier.item.exists", path: ["Items", 1, "Id"] },
    ])
  })

  it("refuses when what is stored was forgotten, and names it", async () => {
    const { forgotten } = await client()
    expect(await issues(forgotten({ Items: [{ Id: 7 }] }))).toMatchObject([
      { rule: "panier.item.exists", fact: "current", path: ["Items", 0, "Id"] },
    ])
  })
})
