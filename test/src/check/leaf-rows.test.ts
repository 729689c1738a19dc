import { describe, expect, it } from "vitest"
import { brief } from "../brief.js"
import { update } from "../parcel.js"

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
