import * as fc from "fast-check"
import { jsonSchema, type Unexpressed } from "perevir/json-schema"
import { anything } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { accepts, asJson, expression } from "./agreement.js"
import { examplesOf, operations } from "./operations.js"
import { settings } from "./settings.js"

// Law 7d, JSON Schema: run by ajv it accepts and refuses as `check` does, by the rules that it does not list as unexpressed.

type Facts = Readonly<Record<string, unknown>>

const states: Readonly<Record<string, readonly Facts[]>> = {
  "parcel.update": [{ status: "NEW", depot: null }, { status: "SENT" }, { status: "LOST" }],
  "deals.update": [{ status: "NEW", ad: null }, { status: "PAID" }, { status: "SOLD" }, { current: { status: "NEW" } }],
  "panier.update": [{ current: { TransactionID: "T", Items: [{ Id: 1 }] } }],
  "hardwareOrders.replace": [{ status: "DRAFT" }, { status: "SUBMITTED" }],
  "prepayments.update": [{ prepayment: null, paymentType: null }, { prepayment: {} }],
}

const strictness = [
  {},
  { inferred: "error" },
  { inferred: "off", unknownKeys: "ignore" },
  { unchanged: "allow", unknownKeys: "strip" },
] as const

describe.each(operations)("%s", { timeout: 400_000 }, (id, operation) => {
  const tries = anything(operation)

  /** Compares a schema of one part with the check of that part, value by value. */
  function expectAgreement(part: "body" | "path" | "query" | "headers", facts: Facts, options: object) {
    const schema = jsonSchema(operation, { target: "draft-2020-12", facts, options, part })
    const takes = accepts(schema)
    const unexpressed = schema["x-perevir-unexpressed"] as readonly Unexpressed[]
    const all = { ...options, maxIssues: Infinity }
    return (value: unknown): void => {
      const { issues } =
        part === "body"
          ? operation.check(value, facts, all)
          : operation.checkRequest({ [part]: value, body: {} }, facts, all)
      const here = part === "body" ? issues : issues.filter((issue) => issue.in === part)
      const kinds = here.map((issue) => expression(unexpressed, issue))
      const taken = takes(value)
      if (kinds.includes("whole")) expect(taken, JSON.stringify({ value, here })).toBe(false)
      else if (!kinds.includes("part")) expect(taken, JSON.stringify({ value, here })).toBe(true)
    }
  }

  const known = [{}, ...(states[id] ?? [])]
  const rows = known.flatMap((facts) => strictness.map((options) => [facts, options] as const))

  it.each(rows)("7d: the schema of the body, of state %j and with %j, agrees with the check", (facts, options) => {
    const agree = expectAgreement("body", facts, options)
    fc.assert(
      fc.property(tries, ({ request }) => {
        const body = asJson(request.body)
        if (body !== undefined) agree(body)
      }),
      settings,
    )
    for (const { body } of examplesOf(id)) if (body !== undefined) agree(asJson(body))
  })

  it("7d: so do the schemas of any state", () => {
    const facts = tries.map(({ facts }) => (asJson(facts) ?? {}) as Facts)
    fc.assert(
      fc.property(facts, fc.array(tries, { minLength: 5, maxLength: 5 }), (facts, drawn) => {
        if (operation.check({}, facts).issues.some((issue) => issue.in === "facts")) return
        const agree = expectAgreement("body", facts, {})
        for (const { request } of drawn) if (asJson(request.body) !== undefined) agree(asJson(request.body))
      }),
      { ...settings, numRuns: settings.numRuns / 10 },
    )
  })

  it.each(["path", "query", "headers"] as const)(
    "7d: so does the schema of the %s, for members that are typed",
    (part) => {
      const members = operation.tree.parts[part].members
      const takesNoText = (name: string): boolean =>
        !["string", "union"].includes(members.get(name)?.node.kind ?? "string")
      const isAsDocumented = (name: string): boolean =>
        ![...members.keys()].some((known) => known !== name && known.toLowerCase() === name.toLowerCase())
      const agree = expectAgreement(part, {}, {})
      fc.assert(
        fc.property(tries, ({ request }) => {
          const value = asJson(request[part])
          if (typeof value !== "object" || value === null) return
          const decodes = Object.entries(value).some(
            ([name, member]) => typeof member === "string" && takesNoText(name),
          )
          if (!decodes && Object.keys(value).every((name) => part !== "headers" || isAsDocumented(name))) agree(value)
        }),
        settings,
      )
    },
  )
})
