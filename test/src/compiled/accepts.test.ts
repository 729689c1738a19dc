import { describe, expect, it, test } from "vitest"
import { asks, type Asks } from "../../../src/operation/operation.js"
import { compiledOf } from "../../laws/compiled-faces.js"
import { packs } from "../../laws/operations.js"
import { update as deals } from "../../../rules/deals/index.js"
import { update as declared } from "../parcel.js"

// Most requests are right. Compiled code finds that out without making places and findings, which is what makes it fast.

/** An open value that is no text is looked into. */
const looked = ["any name in attributes and in an error's data"]

test.each(packs)("%s: what is accepted with nothing to say of it is not judged", (id, _, rows) => {
  const compiled = compiledOf(id)
  const { [asks]: asked } = compiled as unknown as { readonly [asks]: Asks }
  const clean = rows.filter(({ body, facts, request, options }) => {
    if (request !== undefined || options !== undefined) return false
    const { ok, warnings, unchecked, normalised } = compiled.check(body, facts)
    return ok && warnings.length + unchecked.length + normalised.length === 0
  })
  const judged = clean.filter(({ body, facts }) => {
    const { face, question } = asked({ body }, false, facts, undefined)
    return face.accepts?.(question) === undefined
  })
  expect(clean.length).toBeGreaterThan(1)
  expect(judged.filter(({ about }) => !looked.includes(about))).toEqual([])
})

// Members of elements and of facts are read by name, which by itself would see what is no member and overlook what is one more

class Item {
  code = "P-1"
}
const stored = { items: [{ code: "P-1" }] }
const facts = { status: "NEW", depot: { open: true }, now: "2024-01-01T00:00:00Z", current: stored }
const inherited = Object.create({ grams: -1 }, { code: { value: "P-1", enumerable: true } }) as object
const unlisted = (target: object): object =>
  new Proxy(target, {
    ownKeys: () => {
      throw new Error("no names")
    },
  })

const bare = (target: object, members: object): object =>
  Object.assign(Object.setPrototypeOf(target, Object.prototype) as object, members)
function argumentsOf(): object {
  return arguments // eslint-disable-line prefer-rest-params -- it is what is tried
}
const odd: readonly (readonly [about: string, made: (members: object) => object])[] = [
  ["a list", (members) => Object.assign([], members)],
  ["a list without its prototype", (members) => bare([], members)],
  ["a date without its prototype", (members) => bare(new Date(0), members)],
  ["the arguments of a function", (members) => Object.assign(argumentsOf(), members)],
  ["an object with a tag", (members) => ({ ...members, [Symbol.toStringTag]: "Parcel" })],
  ["an object with the tag of all", (members) => ({ ...members, [Symbol.toStringTag]: "Object" })],
  ["an object with a tag that throws", (members) => ({ ...members, get [Symbol.toStringTag](): never { throw new Error("no tag") } })], // prettier-ignore
  ["an object that can be gone through", (members) => ({ ...members, [Symbol.iterator]: () => [].values() })],
  ["an object of no prototype", (members) => Object.assign(Object.create(null) as object, members)],
]

describe("what is read by name", () => {
  it("is accepted with such items and facts", () => {
    expect(compiledOf("parcel.update").check(stored, facts).outcome).toBe("accepted")
  })

  it.each<[about: string, body: object, facts: object]>([
    ["one member", { items: [{ code: "P-1" }] }, facts],
    ["one more member", { items: [{ code: "P-1", cod: 1 }] }, facts],
    [
      "one more in an object of an element",
      { items: [{ code: "P-1", price: { currency: "EUR", curency: 1 } }] },
      facts,
    ],
    ["a member that is undefined", { items: [{ code: "P-1", grams: undefined }] }, facts],
    ["an unknown one that is undefined", { items: [{ code: "P-1", cod: undefined }] }, facts],
    ["an instance of a class", { items: [new Item()] }, facts],
    ["what an element inherits", { items: [inherited] }, facts],
    ["an element whose names cannot be listed", { items: [unlisted({ code: "P-1" })] }, facts],
    ["a fact that is not known", { note: "a" }, { ...facts, more: 1 }],
    ["a fact that is undefined", { note: "a" }, { ...facts, depot: undefined }],
    ["a fact with one member more", { note: "a" }, { ...facts, depot: { open: true, more: 1 } }],
    ["a fact that lacks a member", { note: "a" }, { ...facts, depot: {} }],
    ["what a fact inherits", { note: "a" }, { ...facts, depot: Object.create({ open: true }) as object }],
    ["a fact whose names cannot be listed", { note: "a" }, { ...facts, depot: unlisted({ open: true }) }],
    ["facts whose names cannot be listed", { note: "a" }, unlisted(facts)],
    ...odd.flatMap(([about, made]): [string, object, object][] => [
      [`an element: ${about}`, { items: [made({ code: "P-1" })] }, facts],
      [`a fact: ${about}`, { note: "a" }, { ...facts, depot: made({ open: true }) }],
      [`facts: ${about}`, { note: "a" }, made(facts)],
    ]),
  ])("is what the declared face sees: %s", (_, body, known) => {
    const compiled = compiledOf("parcel.update")
    expect(compiled.check(body, known)).toStrictEqual(declared.check(body as never, known as never))
  })
})

it.each([
  ["is not well-formed", "a\ud800@b", "rejected"],
  ["is no address", "a", "accepted"],
])("judges an e-mail as text where its rule is off: one that %s", (_, buyerEmail, outcome) => {
  const [body, known, options] = [
    { buyerEmail },
    { status: "NEW", ad: null, current: {} },
    { off: ["deals.email.format", "deals.patch.empty"] },
  ] as const
  const compiled = compiledOf("deals.update").check(body, known, options)
  expect(compiled).toStrictEqual(deals.check(body, known, options as never))
  expect(compiled.outcome).toBe(outcome)
})
