import { describe, expect, it } from "vitest"
import { type AnyOperation, compiledOf } from "./compiled-faces.js"
import { operations } from "./operations.js"

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
    ["a list with holes of which nothing is stored", { items: sparse }, { status: "NEW" }],
    ["a list of holes alone", { items: new Array<unknown>(5) }, {}],
    ["no variant that fits", { pay: { by: "cheque" }, either: true }, { status: "NEW" }],
    ["two variants that fit", { pay: { till: 0 } }, { status: "NEW" }],
    ["a stored object inside itself", {}, { current: { comments: [looped] } }],
    ["a tuple that is too long", { at: [0, 0, 0] }, { status: "NEW", current: { at: [0, 0] } }],
    [
      "a null deep in a shape inside itself, stored as well",
      { comments: [{ replies: [{ replies: null }] }] },
      { status: "NEW", current: { comments: [{ replies: [{ replies: null }] }] } },
    ],
    [
      "a payment that is stored with a null",
      { pay: { card: "P-9" } },
      { status: "SENT", current: { pay: { card: "P-9", by: null } } },
    ],
    [
      "what is stored sent again",
      { name: "Olena", at: [1, 2] },
      { status: "SENT", current: { name: "Olena", at: [1, 2] } },
    ],
  ])("of %s", (_, body, facts) => {
    for (const options of [{}, { unchanged: "allow", unknownKeys: "strip" }, { normalize: false }]) {
      const say = (operation: AnyOperation): unknown => said(() => operation.check(body, facts, options as object))
      expect(say(compiledOf("parcel.update"))).toEqual(say(declared))
    }
  })
})

it.each(operations)("7c: compiled %s is the same operation", (id, declared) => {
  const face = compiledOf(id)
  expect([face.id, face.http]).toEqual([declared.id, declared.http])
  expect(face.rules).toEqual(declared.rules.map(({ id, basis, severity }) => ({ id, basis, severity })))
})

describe("7c: where the members of a part cannot be listed", () => {
  const declared = operations.find(([id]) => id === "ferry.update")?.[1] as AnyOperation
  const unlistable = (): object =>
    new Proxy({}, { ownKeys: () => { throw new Error("listed") } }) // prettier-ignore

  it("a fix is tried without it, by both faces", () => {
    const say = (operation: AnyOperation) => operation.checkRequest({ path: unlistable(), body: { number: "5" } })
    const { outcome, issues } = say(declared)
    expect([outcome, issues.map(({ rule, in: part, fix }) => [rule, part, fix !== undefined])]).toEqual([
      "fault",
      [["fault", "path", false], ["type", "body", true]],
    ]) // prettier-ignore
    expect(say(compiledOf("ferry.update"))).toEqual(say(declared))
  })
})
