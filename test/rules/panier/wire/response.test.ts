import { split, type Value } from "perevir/panier"
import { type Answer, reconcile, response } from "perevir/panier/wire"
import * as fc from "fast-check"
import { describe, expect, test } from "vitest"
import { sampleText } from "./samples.js"

const sample = JSON.parse(sampleText("response.json")) as Answer & object

const rows = (issues: readonly { readonly rule: string; readonly pointer: string; readonly params: unknown }[]) =>
  issues.map(({ rule, pointer, params }) => [rule, pointer, params])

describe("the checker of answers", () => {
  test("takes the document's sample, but for its texts that are no address and no currency", () => {
    const { outcome, warnings } = response.check(sample)
    expect(outcome).toBe("accepted")
    expect(new Set(warnings.map(({ rule }) => rule))).toEqual(new Set(["panier.ip", "panier.currency"]))
  })

  test.each<[string, object]>([
    ["nothing", {}],
    [
      "nulls for whatever .NET has no value for",
      { Panier: null, OriginalPanierId: null, Transaction: { OpDetails: null, AutoRenew: null } },
    ],
    [
      "ids of a transaction's lines that are decimals",
      {
        Transaction: {
          OpDetails: [
            { Id: 1.5, OpDetailPacks: [{ Id: 0.5, DetailId: 1.5, CartItems: [{ Id: 1e20, DetailPackId: 2.5 }] }] },
          ],
        },
      },
    ],
    ["a user's id that is a decimal", { Panier: { UserId: 2.5 } }],
  ])("takes %s", (_, body) => {
    expect(response.check(body)).toMatchObject({ outcome: "accepted", warnings: [] })
  })

  test.each([
    ["an item's id that is no integer", { Panier: { Items: [{ Id: 1.5 }] } }, "panier.int32", "/Panier/Items/0/Id"],
    ["a panier's id that is none", { Transaction: { PanierID: 1.5 } }, "panier.int32", "/Transaction/PanierID"],
    ["an original's id that is none", { OriginalPanierId: 2 ** 31 }, "panier.int32", "/OriginalPanierId"],
    [
      "a product that is text",
      { Transaction: { OpDetails: [{ ProduitID: "1" }] } },
      "type",
      "/Transaction/OpDetails/0/ProduitID",
    ],
    ["a list", [], "body", ""],
  ])("refuses %s", (_, body, rule, pointer) => {
    expect(response.check(body).issues.map(({ rule, pointer }) => [rule, pointer])).toEqual([[rule, pointer]])
  })

  test("warns of what the document does not list", () => {
    const { outcome, warnings } = response.check({ Panier: { Colour: 1 }, More: 1 })
    expect([outcome, warnings.map(({ rule, pointer }) => [rule, pointer])]).toEqual([
      "accepted",
      [
        ["unknown", "/Panier/Colour"],
        ["unknown", "/More"],
      ],
    ])
  })

  test("shows neither the address nor whose panier it is", () => {
    expect(
      JSON.stringify(response.check({ Panier: { IpAddress: "s3cret", UserHandle: 5, UserId: "s3cret" } })),
    ).not.toContain("s3cret")
  })
})

const line = (ProduitID: number, more: object = {}) => ({ ProduitID, Period: 1, Quantity: 1, Pu: 2.5, ...more })
const stored = {
  Id: 4,
  Items: [
    { Id: 1, ...line(10) },
    { Id: 2, ...line(20) },
    { Id: 3, ...line(30) },
  ],
}
const confirming: Value = {
  Items: [
    { Id: 1, Confirm: true },
    { Id: 2, Quantity: 3 },
  ],
}
const confirmed = { plan: split(confirming, stored, 4) }
const answer = {
  Panier: {
    Id: 5,
    Items: [
      { Id: 71, ...line(20, { Quantity: 3 }) },
      { Id: 72, ...line(30) },
    ],
  },
  OriginalPanierId: 4,
  Transaction: { PanierID: 5, OpDetails: [{ Id: 91.5, ...line(10) }] },
}

describe("an answer to a confirmation is held against the plan", () => {
  test("and differs in nothing, whatever the ids and the order", () => {
    expect(reconcile(confirmed, answer)).toEqual([])
    const Items = answer.Panier.Items.toReversed()
    expect(reconcile(confirmed, { ...answer, Panier: { Items } })).toEqual([])
  })

  const shown = { ProduitID: 10, Period: 1, Quantity: 1, Pu: 2.5 }
  test.each([
    [
      "the confirmed item is missing",
      { ...answer, Transaction: { OpDetails: [] } },
      "panier.response.transaction",
      "/Transaction",
      { expected: [shown], got: [] },
    ],
    [
      "there is no transaction",
      { ...answer, Transaction: null },
      "panier.response.transaction",
      "/Transaction",
      { expected: [shown], got: [] },
    ],
    [
      "the answer has none",
      { Panier: answer.Panier, OriginalPanierId: 4 },
      "panier.response.transaction",
      "/Transaction",
      { expected: [shown], got: [] },
    ],
    [
      "the price is another",
      { ...answer, Transaction: { OpDetails: [line(10, { Pu: 3 })] } },
      "panier.response.transaction",
      "/Transaction",
      { expected: [shown], got: [{ ...shown, Pu: 3 }] },
    ],
    [
      "an item was bought twice",
      { ...answer, Transaction: { OpDetails: [line(10), line(10)] } },
      "panier.response.transaction",
      "/Transaction",
      { expected: [], got: [shown] },
    ],
    [
      "an untouched item was lost",
      { ...answer, Panier: { Items: answer.Panier.Items.slice(0, 1) } },
      "panier.response.panier",
      "/Panier",
      { expected: [{ ...shown, ProduitID: 30 }], got: [] },
    ],
    [
      "another panier is the original",
      { ...answer, OriginalPanierId: 6 },
      "panier.response.original",
      "/OriginalPanierId",
      { expected: 4, got: 6 },
    ],
    [
      "no panier is the original",
      { ...answer, OriginalPanierId: null },
      "panier.response.original",
      "/OriginalPanierId",
      { expected: 4, got: null },
    ],
  ])("when %s", (_, body, rule, pointer, params) => {
    expect(rows(reconcile(confirmed, body))).toEqual([[rule, pointer, params]])
  })

  test("without the untouched items when those were not known", () => {
    const plan = split({ Items: [{ Confirm: true, ...line(10) }, line(20)] }, undefined, 4)
    expect(reconcile({ plan }, { ...answer, Panier: { Items: [line(20), line(30)] } })).toEqual([])
    expect(rows(reconcile({ plan }, { ...answer, Panier: { Items: [line(30)] } }))).toHaveLength(1)
  })

  test("by whatever members the plan knows", () => {
    const plan = split(
      {
        Items: [
          { ProduitID: 10, Confirm: true },
          { ProduitID: 10, Quantity: 2, Confirm: true },
        ],
      },
      {},
      4,
    )
    expect(
      reconcile({ plan }, { OriginalPanierId: 4, Transaction: { OpDetails: [line(10), line(10, { Quantity: 2 })] } }),
    ).toEqual([])
  })

  test("each line once, whichever members found it first", () => {
    const known = [{ Quantity: 1 }, { Period: 1 }, { Quantity: 1 }]
    const plan = split({ Items: known.map((more) => ({ ProduitID: 10, ...more, Confirm: true })) }, {}, 4)
    const answered = (count: number) => ({
      OriginalPanierId: 4,
      Transaction: { OpDetails: Array(count).fill(line(10)) },
    })
    expect(reconcile({ plan }, answered(3))).toEqual([])
    expect(reconcile({ plan }, answered(2))).toHaveLength(1)
  })

  test("and not where the answer itself is broken", () => {
    expect(reconcile(confirmed, { ...answer, Transaction: { OpDetails: [{ ProduitID: "10" }] } })).toEqual([])
  })
})

describe("totals are held against the lines they are of", () => {
  const totals = (Total_HT: number, ...lines: readonly (number | null)[]) => ({
    ...answer,
    Transaction: { ...answer.Transaction, Total_HT, OpDetails: lines.map((Total_HT) => ({ ...line(10), Total_HT })) },
  })
  const plan = split(
    {
      Items: [
        { Confirm: true, ...line(10) },
        { Confirm: true, ...line(10) },
        { Id: 2, Quantity: 3 },
      ],
    },
    { Id: 4, Items: stored.Items.slice(1) },
    4,
  )

  test("in exact decimals", () => {
    expect(reconcile({ plan }, totals(0.3, 0.1, 0.2))).toEqual([])
    expect(rows(reconcile({ plan }, totals(0.4, 0.1, 0.2)))).toEqual([
      ["panier.response.total", "/Transaction/Total_HT", { expected: "0.3", got: "0.4" }],
    ])
  })

  test("unless a line has none", () => {
    expect(reconcile({ plan }, totals(0.4, 0.1, null))).toEqual([])
  })

  test("unless there is none", () => {
    expect(
      reconcile(
        { plan },
        { ...totals(0, 0.1, 0.2), Panier: { Total_HT: null, Items: [{ ...line(20), Total_HT: 1 }] } },
      ),
    ).not.toContainEqual(expect.objectContaining({ rule: "panier.response.total", pointer: "/Panier/Total_HT" }))
  })

  test("in the panier as well", () => {
    const Panier = { Total_HT: 1, Items: answer.Panier.Items.map((item) => ({ ...item, Total_HT: 1 })) }
    expect(rows(reconcile(confirmed, { ...answer, Panier }))).toEqual([
      ["panier.response.total", "/Panier/Total_HT", { expected: "2", got: "1" }],
    ])
  })
})

describe("an answer to a plain update", () => {
  const plan = split({ Items: [{ Id: 2, Quantity: 3 }, { ...line(40) }] }, stored, 4)
  const Items = [
    ...stored.Items.map((item) => (item.Id === 2 ? { ...item, Quantity: 3 } : item)),
    { Id: 77, ...line(40) },
  ]

  test("keeps the ids, and gives new items theirs", () => {
    expect(reconcile({ plan }, { Panier: { Items }, Transaction: null })).toEqual([])
  })

  test("differs when an id is another", () => {
    const others = Items.map((item) => (item.Id === 1 ? { ...item, Id: 8 } : item))
    expect(rows(reconcile({ plan }, { Panier: { Items: others } }))).toMatchObject([
      ["panier.response.panier", "/Panier", { expected: [{ Id: 1 }], got: [{ Id: 8 }] }],
    ])
  })

  test("has no transaction", () => {
    expect(rows(reconcile({ plan }, { Panier: { Items }, Transaction: { OpDetails: [line(10)] } }))).toMatchObject([
      ["panier.response.transaction", "/Transaction", { expected: [], got: [{ ProduitID: 10 }] }],
    ])
  })
})

test("whatever is split, the split answered in any order differs in nothing, and with one line less in one place", () => {
  const item = fc.record(
    { ProduitID: fc.nat(3), Quantity: fc.nat(2), Confirm: fc.boolean(), IsUpdate: fc.boolean() },
    { requiredKeys: ["ProduitID"], noNullPrototype: true },
  )
  fc.assert(
    fc.property(fc.array(item, { maxLength: 8 }), fc.array(item, { maxLength: 4 }), (supplied, kept) => {
      const plan = split(
        { Items: [...supplied, { ProduitID: 9, Confirm: true }] },
        { Items: kept.map((item, index) => ({ ...item, Id: index + 1 })) },
        4,
      )
      if (plan.kind === "update") return
      const OpDetails = plan.transaction.map(({ item: { Confirm: _c, Id: _i, ...line } }) => line).toReversed()
      const Panier = { Items: plan.remaining.map(({ item: { Id: _, ...line } }) => line).toReversed() }
      expect(reconcile({ plan }, { Panier, OriginalPanierId: 4, Transaction: { OpDetails } })).toEqual([])
      const less = { Panier, OriginalPanierId: 4, Transaction: { OpDetails: OpDetails.slice(1) } }
      expect(reconcile({ plan }, less).map(({ rule }) => rule)).toEqual(["panier.response.transaction"])
    }),
  )
})
