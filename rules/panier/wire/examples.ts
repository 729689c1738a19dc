import type * as perevir from "perevir"
import { split } from "../split.js"
import type { Expected } from "../wire.js"
import type { response } from "./response.js"

export type Example = perevir.Example<typeof response>

const line = (ProduitID: number, more: object = {}) => ({ ProduitID, Period: 1, Quantity: 1, Pu: 2.5, ...more })
const stored = {
  Id: 4,
  Items: [
    { Id: 1, ...line(10) },
    { Id: 2, ...line(20) },
    { Id: 3, ...line(30) },
  ],
}

/** The item 1 of panier 4 is confirmed, of item 2 three are wanted. */
const confirmation: Expected = {
  plan: split(
    {
      Items: [
        { Id: 1, Confirm: true },
        { Id: 2, Quantity: 3 },
      ],
    },
    stored,
    4,
  ),
}
const plainUpdate: Expected = { plan: split({ Items: [{ Id: 2, Quantity: 3 }] }, stored, 4) }

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
const updated = { Panier: { Id: 4, Items: [{ Id: 1, ...line(10) }, { Id: 2, ...line(20, { Quantity: 3 }) }, { Id: 3, ...line(30) }] } } // prettier-ignore

const accepts = (rule: Example["rule"], about: string, body: object, facts = confirmation): Example => ({
  rule,
  about,
  body,
  facts,
  expect: "accepted",
})
const objects = (
  rule: Example["rule"],
  about: string,
  body: unknown,
  pointer: string,
  params: object = {},
  facts = confirmation,
): Example => ({ rule, about, body, facts, expect: [{ rule, pointer, params }] })

const bought = (OpDetails: readonly object[]) => ({ ...answer, Transaction: { OpDetails } })
const kept = (Items: readonly object[]) => ({ ...answer, Panier: { Items } })
const [second = {}, third = {}] = answer.Panier.Items
const total = (Total_HT: number, ...amounts: readonly number[]) => ({
  ...answer,
  Panier: { Total_HT, Items: [second, third].map((item, index) => ({ ...item, Total_HT: amounts[index] })) },
})

/** An answer that is held against no plan. */
const noPlan: Expected = {}
const alone = (members: object) => ({ Panier: members })
const aloneWith = (item: object) => alone({ Items: [item] })

export const examples: readonly Example[] = [
  accepts("panier.response.transaction", "the confirmed item, bought", answer),
  objects("panier.response.transaction", "nothing bought", bought([]), "/Transaction", {
    expected: [line(10)],
    got: [],
  }),
  objects("panier.response.transaction", "no transaction", { ...answer, Transaction: null }, "/Transaction", {
    expected: [line(10)],
    got: [],
  }),
  objects("panier.response.transaction", "another price", bought([line(10, { Pu: 3 })]), "/Transaction", {
    expected: [line(10)],
    got: [line(10, { Pu: 3 })],
  }),
  objects("panier.response.transaction", "one item bought twice", bought([line(10), line(10)]), "/Transaction", {
    expected: [],
    got: [line(10)],
  }),
  accepts("panier.response.transaction", "no transaction, where nothing was confirmed", updated, plainUpdate),

  accepts("panier.response.panier", "the other items, by other ids and in another order", kept([third, second])),
  objects("panier.response.panier", "without the item that was not supplied", kept([second]), "/Panier", {
    expected: [line(30)],
    got: [],
  }),
  accepts("panier.response.panier", "every item, where nothing was confirmed", updated, plainUpdate),
  objects("panier.response.panier", "none of them", { Panier: { Items: [] } }, "/Panier", {
    expected: [1, 0, 2].map((index) => updated.Panier.Items[index]),
    got: [],
  }, plainUpdate), // prettier-ignore

  accepts("panier.response.original", "the panier that was updated", answer),
  objects("panier.response.original", "another one", { ...answer, OriginalPanierId: 6 }, "/OriginalPanierId", {
    expected: 4,
    got: 6,
  }),

  accepts("panier.response.total", "0.1 and 0.2 are 0.3", total(0.3, 0.1, 0.2)),
  objects("panier.response.total", "0.1 and 0.2 are not 0.31", total(0.31, 0.1, 0.2), "/Panier/Total_HT", {
    expected: "0.3",
    got: "0.31",
  }),

  objects(
    "panier.int32",
    "half a panier",
    { ...answer, OriginalPanierId: 4.5 },
    "/OriginalPanierId",
    {
      got: 4.5,
      least: -2147483648,
      most: 2147483647,
    },
    noPlan,
  ),
  objects(
    "panier.byte",
    "a state that is no byte",
    alone({ OpState: 256 }),
    "/Panier/OpState",
    {
      got: 256,
      least: 0,
      most: 255,
    },
    noPlan,
  ),
  objects(
    "panier.decimal",
    "more than a decimal holds",
    alone({ Total_TTC: 8e28 }),
    "/Panier/Total_TTC",
    {
      got: 8e28,
    },
    noPlan,
  ),
  objects("panier.currency", "a currency that is none", alone({ Currency: "Euro" }), "/Panier/Currency", {}, noPlan),
  objects("panier.ip", "an address that is none", alone({ IpAddress: "home" }), "/Panier/IpAddress", {}, noPlan),
  objects(
    "panier.item.quantity",
    "none of a product",
    aloneWith({ Quantity: 0 }),
    "/Panier/Items/0/Quantity",
    {
      got: 0,
      limit: 1,
    },
    noPlan,
  ),
  objects(
    "panier.item.period",
    "no time at all",
    aloneWith({ Period: 0 }),
    "/Panier/Items/0/Period",
    {
      got: 0,
      limit: 0,
    },
    noPlan,
  ),
  objects(
    "panier.item.money",
    "a negative price",
    aloneWith({ Pu: -1 }),
    "/Panier/Items/0/Pu",
    { got: -1, limit: 0 },
    noPlan,
  ),

  objects("body", "a list in place of the answer", [], "", { got: "array" }, noPlan),
  objects(
    "type",
    "a text for a product",
    aloneWith({ ProduitID: "ten" }),
    "/Panier/Items/0/ProduitID",
    {
      expected: ["number", "null"],
      got: "string",
    },
    noPlan,
  ),
  accepts("type", "null for whatever has no value", alone({ Currency: null, Items: null }), noPlan),
  objects(
    "unknown",
    "a member that the document does not list: the upstream has grown",
    alone({ Colour: 1 }),
    "/Panier/Colour",
    {},
    noPlan,
  ),
  objects(
    "string.wellFormed",
    "half of a character",
    alone({ UserHandle: "\ud800" }),
    "/Panier/UserHandle",
    {},
    noPlan,
  ),
]
