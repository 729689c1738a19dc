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

describe("a state table", () => {
  const all = { name: "a", note: "a", fragile: true, from: { kind: "a", city: "a" } }
  it.each<[about: string, body: object, facts: object, options: object, expected: Expected]>([
    [
      "locks what the state does not list",
      all,
      known,
      {},
      { outcome: "rejected", found: ["parcel.editable@/fragile"] },
    ],
    [
      "a container stands for all inside it",
      all,
      { ...known, status: "SENT" },
      {},
      {
        outcome: "rejected",
        found: ["parcel.editable@/name", "parcel.editable@/fragile", "parcel.editable@/from/kind"],
      },
    ],
    ["does not apply in a state that it does not list", all, { ...known, status: "GONE" }, {}, { outcome: "accepted" }],
    [
      "locks a member that two variants share once",
      { pay: { by: "cash" } },
      { ...known, status: "SENT" },
      {},
      { outcome: "rejected", found: ["parcel.editable@/pay/by"] },
    ],
    [
      "never looks at the value",
      { fragile: null },
      known,
      {},
      { outcome: "rejected", found: ["type@/fragile", "parcel.editable@/fragile"] },
    ],
    [
      "not inside what is of the wrong type",
      { from: 5 },
      { ...known, status: "SENT" },
      {},
      { outcome: "rejected", found: ["type@/from"] },
    ],
    ["not where nothing is", { fragile: undefined, note: "a" }, known, {}, { outcome: "accepted" }],
    [
      "finds the state in the stored object",
      { name: "a" },
      { depot: null, current: { status: "SENT" }, now: known.now },
      {},
      { outcome: "rejected", found: ["parcel.known@path/id", "parcel.editable@/name"] },
    ],
    [
      "an unchanged member may be sent",
      { name: "é" },
      { ...known, status: "SENT", current: { name: "e\u0301" } },
      { unchanged: "allow" },
      { outcome: "accepted" },
    ],
    [
      "a changed one may not",
      { name: "b" },
      { ...known, status: "SENT", current: { name: "a" } },
      { unchanged: "allow" },
      { outcome: "rejected", found: ["parcel.editable@/name"] },
    ],
    [
      "without what is stored that is not known",
      { name: "b", note: "a" },
      { ...known, status: "SENT", current: undefined },
      { unchanged: "allow" },
      { outcome: "undecided", unchecked: ["parcel.editable@/name current"] },
    ],
    [
      "a stored null equals only absence",
      { meta: null },
      { ...known, status: "SENT", current: { meta: null } },
      { unchanged: "allow" },
      { outcome: "rejected", found: ["parcel.editable@/meta"] },
    ],
    [
      "compares deeply",
      { meta: { a: [1, { b: 2, c: 3 }] } },
      { ...known, status: "SENT", current: { meta: { a: [1, { c: 3, b: 2 }] } } },
      { unchanged: "allow" },
      { outcome: "accepted" },
    ],
    [
      "a longer list is another",
      { meta: [1, 2] },
      { ...known, status: "SENT", current: { meta: [1] } },
      { unchanged: "allow" },
      { outcome: "rejected", found: ["parcel.editable@/meta"] },
    ],
    [
      "a list is no object",
      { meta: [] },
      { ...known, status: "SENT", current: { meta: {} } },
      { unchanged: "allow" },
      { outcome: "rejected", found: ["parcel.editable@/meta"] },
    ],
    [
      "a date is equal by its instant",
      { due: new Date(5) },
      { ...known, current: { due: new Date(5) } },
      { unchanged: "allow" },
      { outcome: "accepted" },
    ],
    [
      "and differs by it",
      { due: new Date(5) },
      { ...known, current: { due: new Date(6) } },
      { unchanged: "allow" },
      { outcome: "rejected", found: ["parcel.editable@/due"] },
    ],
  ])("%s", (_, body, facts, options, expected) => {
    expect(judged(body, facts, options)).toMatchObject({ found: [], unchecked: [], ...expected })
  })

  it("is unchecked at each leaf that is there", () => {
    const { unchecked, outcome } = update.check({ name: "a", from: { kind: "a" } }, { depot: { open: true } })
    expect(outcome).toBe("undecided")
    expect(unchecked.map(({ rule, pointer }) => `${rule}@${pointer}`)).toEqual([
      "parcel.open@",
      "parcel.editable@/name",
      "parcel.editable@/from/kind",
    ])
  })

  it("offers to take the member out", () => {
    const [issue] = update.check({ fragile: true }, known).issues
    expect(issue).toMatchObject({ params: { state: "NEW" }, fix: [{ op: "remove", path: "/fragile" }] })
  })
  it("but not where that would break something", () => {
    const [issue] = update.check({ from: { kind: "a" } }, { ...known, status: "SENT" }).issues
    expect(issue?.rule).toBe("parcel.editable")
    expect(issue?.fix).toBeUndefined()
  })
})
