import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

const item = (code: string): object => ({ code, grams: 1 })
const known = { status: "NEW", depot: { open: true }, now: "2026-01-01T00:00:00Z", current: {} }

interface Expected {
  readonly outcome: string
  readonly found?: readonly string[]
  readonly unchecked?: readonly string[]
}

const judged = (body: unknown, facts?: object, options = {}): Expected => {
  const { outcome, issues, warnings, unchecked } = update.check(body, facts, options)
  return {
    outcome,
    found: brief([...issues, ...warnings]),
    unchecked: unchecked.map(({ rule, fact, pointer }) => `${rule}@${pointer} ${fact}`),
  }
}

describe("a rule over places and reads", () => {
  it.each<[about: string, body: object, facts: object | undefined, expected: Expected]>([
    ["passes", { from: { kind: "a", office: "a" } }, known, { outcome: "accepted" }],
    [
      "fails",
      { from: { kind: "a", office: "a" } },
      { ...known, depot: { open: false } },
      { outcome: "rejected", found: ["parcel.depot@/from/office"] },
    ],
    [
      "is unchecked for want of each fact it reads",
      { from: { kind: "a", office: "a" } },
      { status: "NEW", current: {} },
      {
        outcome: "undecided",
        unchecked: [
          "parcel.depot@/from/office depot",
          "parcel.depot.named@/from/office depot",
          "parcel.depot.named@/from/office now",
        ],
      },
    ],
    [
      "does not apply where its place is absent",
      { from: { kind: "a" } },
      { status: "NEW", current: {} },
      { outcome: "accepted" },
    ],
    [
      "does not apply where its place is not of its type",
      { from: { kind: "a", office: 5 } },
      { status: "NEW", current: {} },
      { outcome: "rejected", found: ["type@/from/office"] },
    ],
    [
      "does not apply where a fact has no such member",
      { from: { kind: "a", office: "a" } },
      { ...known, depot: { open: true } },
      { outcome: "accepted" },
    ],
    [
      "runs although a fact it needs is null inside",
      { from: { kind: "a", office: "a" } },
      { ...known, depot: { id: "0", open: true } },
      { outcome: "accepted", found: ["parcel.depot.named@/from/office"] },
    ],
    [
      "stands where the member is missing, if it reads it with ?",
      { items: [{ grams: 5 }] },
      known,
      { outcome: "rejected", found: ["parcel.item.code@/items/0/code"] },
    ],
    [
      "does not apply where a read is invalid",
      { items: [{ grams: 0 }] },
      known,
      { outcome: "rejected", found: ["parcel.grams@/items/0/grams"] },
    ],
    ["does not apply where a read is absent", { items: [{}] }, known, { outcome: "accepted" }],
    [
      "reads the whole body only if all of it is valid",
      { grams: 0 },
      known,
      { outcome: "rejected", found: ["parcel.grams@/grams"] },
    ],
    ["a body of nothing", {}, known, { outcome: "accepted", found: ["parcel.empty@"] }],
    ["does not read the path in check", { grams: 5 }, known, { outcome: "accepted" }],
    [
      "of another part runs in check only if it reads facts alone",
      {},
      { ...known, depot: null },
      { outcome: "rejected", found: ["parcel.known@path/id", "parcel.empty@"] },
    ],
    [
      "and is then listed",
      { note: "a" },
      { status: "NEW" },
      { outcome: "undecided", unchecked: ["parcel.known@/id depot"] },
    ],
  ])("%s", (_, body, facts, expected) => {
    expect(judged(body, facts)).toMatchObject(
      facts && "depot" in facts ? { found: [], unchecked: [], ...expected } : withoutKnown(expected),
    )
  })

  /** In rows without a depot, `parcel.known` is unchecked everywhere. */
  function withoutKnown(expected: Expected): Expected {
    const unchecked = expected.unchecked ?? []
    return {
      found: [],
      ...expected,
      outcome: expected.outcome === "accepted" ? "undecided" : expected.outcome,
      unchecked: unchecked.some((one) => one.startsWith("parcel.known"))
        ? unchecked
        : ["parcel.known@/id depot", ...unchecked],
    }
  }
})

describe("the merged view", () => {
  it.each<[about: string, body: object, facts: object, expected: Expected]>([
    [
      "takes the request's member",
      { from: { kind: "a", city: "b" } },
      known,
      { outcome: "accepted", found: ["parcel.city@/from/city"] },
    ],
    [
      "does not need what is stored then",
      { from: { kind: "a", city: "a" } },
      { ...known, current: undefined },
      { outcome: "accepted" },
    ],
    [
      "does not apply where the request's member is invalid",
      { from: { kind: 5, city: "b" } },
      known,
      { outcome: "rejected", found: ["type@/from/kind"] },
    ],
    [
      "takes the stored one",
      { from: { city: "b" } },
      { ...known, current: { from: { kind: "a" } } },
      { outcome: "rejected", found: ["required@/from/kind", "parcel.city@/from/city"] },
    ],
    [
      "does not apply where neither is",
      { from: { city: "b" } },
      { ...known, current: { from: { kind: null } } },
      { outcome: "rejected", found: ["required@/from/kind"] },
    ],
    [
      "is unchecked where neither is known",
      { from: { city: "b" } },
      { ...known, current: undefined },
      { outcome: "rejected", found: ["required@/from/kind"], unchecked: ["parcel.city@/from/city current"] },
    ],
  ])("%s", (_, body, facts, expected) => {
    expect(judged(body, facts)).toMatchObject({ found: [], unchecked: [], ...expected })
  })
})

describe("a rule over lists", () => {
  it.each<[about: string, items: unknown, facts: object, expected: Expected]>([
    [
      "finds each later occurrence",
      [item("P-0"), item("P-1"), item("P-0")],
      { ...known, current: { items: [item("P-1")] } },
      { outcome: "rejected", found: ["parcel.item.unique@/items/2/code"] },
    ],
    [
      "sees holes where elements are invalid",
      [item("P-0"), item("x"), 5, item("P-0")],
      known,
      {
        outcome: "rejected",
        found: ["parcel.code@/items/1/code", "type@/items/2", "parcel.item.unique@/items/3/code"],
      },
    ],
    [
      "takes an absent list for an empty one",
      [item("P-1")],
      { ...known, current: {} },
      { outcome: "rejected", found: ["parcel.item.stored@/items/0/code"] },
    ],
    [
      "skips what is absent in a list read without ?",
      [item("P-1")],
      { ...known, current: { items: [{ code: null }, item("P-1")] } },
      { outcome: "accepted" },
    ],
    [
      "is unchecked at each place where it applies",
      [item("P-1"), item("P-0"), item("P-2")],
      { ...known, current: undefined },
      {
        outcome: "undecided",
        unchecked: ["parcel.item.stored@/items/0/code current", "parcel.item.stored@/items/2/code current"],
      },
    ],
    ["does not apply where no element does", [item("P-0")], { ...known, current: undefined }, { outcome: "accepted" }],
    [
      "reads a list of the stored object side by side",
      [{ ...item("P-0"), price: { currency: "XXX" } }],
      known,
      { outcome: "accepted", found: ["parcel.item.currency@/items/0/price"] },
    ],
  ])("%s", (_, items, facts, expected) => {
    expect(judged({ items }, facts)).toMatchObject({ found: [], unchecked: [], ...expected })
  })

  it("reports once a place", () => {
    const { issues } = update.check({ items: [item("P-0"), item("P-0"), item("P-0")] }, known)
    expect(brief(issues)).toEqual(["parcel.item.unique@/items/1/code", "parcel.item.unique@/items/2/code"])
  })
})
