import * as fc from "fast-check"
import type { Operation } from "perevir"
import { update as deals } from "perevir/deals"
import { update as deviceOrders } from "perevir/device-orders"
import { create, replace } from "perevir/hardware-orders"
import { update as panier } from "perevir/panier"
import { update as prepayments } from "perevir/prepayments"
import { describe, expect, it } from "vitest"
import { compiledFile } from "../../scripts/compiled.js"
import { options } from "../agreement/options.js"
import { hostile } from "./hostile.js"
import { near, type Try } from "./near.js"
import { operations } from "./operations.js"
import { settings } from "./settings.js"

type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- the law holds whatever the types

const { update: parcel } = (await import(compiledFile("parcel"))) as { readonly update: AnyOperation }
const { update: ferry } = (await import(compiledFile("ferry"))) as { readonly update: AnyOperation }
const compiled = new Map<string, AnyOperation>(
  [parcel, ferry, deals, panier, deviceOrders, create, replace, prepayments].map((operation) => [
    operation.id,
    operation as AnyOperation,
  ]),
)

/** What a face says, with what it threw in its place. */
function said(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    return `threw ${(error as Error).message}`
  }
}

describe("7c: compiled code says what its declaration says", () => {
  const declared = operations.find(([id]) => id === "parcel.update")?.[1] as AnyOperation
  const looped: { text: string; replies?: unknown[] } = { text: "a" }
  looped.replies = [looped]
  const deep = Array.from({ length: 10_000 }).reduce<object>((inside) => ({ text: "e\u0301", replies: [inside] }), {
    text: 5,
  })
  const sparse: unknown[] = [{ code: "P-1", grams: 1 }]
  sparse[3] = { code: "P-1", grams: 2 }

  it.each<[about: string, body: unknown, facts: object]>([
    ["a shape inside itself", { comments: [looped] }, {}],
    ["a shape 10 000 deep", { comments: [deep] }, {}],
    ["a list with holes", { items: sparse }, { status: "NEW", current: {} }],
    ["a list of holes alone", { items: new Array<unknown>(5) }, {}],
    ["no variant that fits", { pay: { by: "cheque" }, either: true }, { status: "NEW" }],
    ["two variants that fit", { pay: { till: 0 } }, { status: "NEW" }],
    ["a stored object inside itself", {}, { current: { comments: [looped] } }],
    [
      "what is stored sent again",
      { name: "Olena", at: [1, 2] },
      { status: "SENT", current: { name: "Olena", at: [1, 2] } },
    ],
  ])("of %s", (_, body, facts) => {
    for (const options of [{}, { unchanged: "allow", unknownKeys: "strip" }, { normalize: false }]) {
      const say = (operation: AnyOperation): unknown => said(() => operation.check(body, facts, options as object))
      expect(say(parcel)).toEqual(say(declared))
    }
  })
})

describe.each(operations)(
  "7c: compiled code says of %s what its declaration says",
  { timeout: 400_000 },
  (id, declared, samples) => {
    const face = compiled.get(id) as AnyOperation
    const tries = near(declared.tree, samples)
    const names = [...declared.tree.parts.body.members.keys()]
    const both = (ask: (operation: AnyOperation) => unknown): void =>
      expect(said(() => ask(face))).toEqual(said(() => ask(declared as AnyOperation)))
    const holds = (law: (drawn: Try, options: object) => void): void =>
      fc.assert(fc.property(tries, fc.oneof(fc.constant({}), options), law), settings)

    it("is the same operation", () => {
      expect([face.id, face.http]).toEqual([declared.id, declared.http])
      expect(face.rules).toEqual(declared.rules.map(({ id, basis, severity }) => ({ id, basis, severity })))
    })

    it("of a body and of a whole request", () => {
      holds(({ request, facts }, options) => {
        both((operation) => operation.check(request.body, facts, options))
        both((operation) => operation.checkRequest(request, facts, options))
        both((operation) => operation.given(facts, options)["~standard"].validate(request.body))
      })
    })

    it("of one place", () => {
      holds(({ request, facts }, options) => {
        const { issues, warnings, unchecked } = declared.check(request.body, facts)
        const places = [...issues, ...warnings, ...unchecked].filter((one) => one.in === "body")
        for (const pointer of new Set(["", "/nothing", ...places.map((one) => one.pointer)]))
          both((operation) => operation.checkField(pointer, request.body, facts, options))
      })
    })

    it("of bodies and facts that are no data", () => {
      fc.assert(
        fc.property(hostile(names), tries, (make, { request, facts }) => {
          both((operation) => operation.check(make(), facts))
          both((operation) => operation.check(request.body, { ...facts, current: make() }))
          both((operation) => operation.check(request.body, make()))
          both((operation) => operation.checkRequest({ ...request, path: make(), headers: make() }, facts))
        }),
        settings,
      )
    })
  },
)
