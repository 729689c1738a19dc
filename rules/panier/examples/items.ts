import { type Example, accepts, current, found, objects, one } from "./row.js"

export const items: readonly Example[] = [
  accepts("panier.item.exists", "an item that is stored", one({ Id: 2 })),
  objects("panier.item.exists", "an item that is not stored", one({ Id: 3 }), "/Items/0/Id", { id: 3 }),
  accepts("panier.item.exists", "a stored item beside a new one", { Items: [{ Id: 2 }, { ProduitID: 9 }] }),
  accepts("panier.item.exists", "new items: no id, null, and 0", {
    Items: [{ ProduitID: 9 }, { Id: null, ProduitID: 9 }, { Id: 0, ProduitID: 9 }],
  }),
  objects(
    "panier.item.exists",
    "an item that is not stored, after one without an id",
    { Items: [{ ProduitID: 9 }, { Id: 3 }] },
    "/Items/1/Id",
    { id: 3 },
  ),
  {
    rule: "panier.item.exists",
    about: "an item of a stored panier without items",
    body: one({ Id: 2 }),
    facts: { current: { Items: null } },
    expect: found("panier.item.exists", "/Items/0/Id", { id: 2 }),
  },
  {
    rule: "panier.item.exists",
    about: "an item, when the stored panier is not known",
    body: one({ Id: 2 }),
    expect: "undecided",
  },
  {
    rule: "panier.item.exists",
    about: "a new item, when the stored panier is not known",
    body: one({}),
    expect: "accepted",
  },

  accepts("panier.item.unique", "two items", { Items: [{ Id: 1 }, { Id: 2 }] }),
  {
    rule: "panier.item.unique",
    about: "one item three times: the second and the third are too many",
    body: { Items: [{ Id: 1 }, { Id: 2 }, { Id: 1 }, { Id: 1 }] },
    facts: current,
    expect: [
      ...found("panier.item.unique", "/Items/2/Id", { id: 1, first: "/Items/0/Id" }),
      ...found("panier.item.unique", "/Items/3/Id", { id: 1, first: "/Items/0/Id" }),
    ],
  },
  {
    rule: "panier.item.unique",
    about: "one item twice, after one without an id",
    body: { Items: [{ ProduitID: 9 }, { Id: 1 }, { Id: 1 }] },
    facts: current,
    expect: found("panier.item.unique", "/Items/2/Id", { id: 1, first: "/Items/1/Id" }),
  },
  accepts("panier.item.unique", "two new items, both with id 0", {
    Items: [
      { Id: 0, ProduitID: 9 },
      { Id: 0, ProduitID: 9 },
    ],
  }),

  accepts("panier.item.exists", "two stored items, one of them confirmed, and a new one", {
    Id: 5,
    Items: [
      { Id: 2, Confirm: true },
      { Id: 1, Quantity: 3 },
      { ProduitID: 9, Confirm: false },
    ],
  }),
  {
    rule: "panier.item.exists",
    about: "a confirmed item of the panier that the path names",
    body: one({ Id: 2, Confirm: true }),
    request: { path: { id: "5" } },
    facts: current,
    expect: "accepted",
  },
  accepts("panier.item.exists", "a confirmed item of the stored panier", one({ Id: 2, Confirm: true })),
  {
    rule: "panier.item.exists",
    about: "a confirmed new item of a panier that nothing names",
    body: one({ Confirm: true }),
    expect: "accepted",
  },

  accepts("panier.item.product", "a new item of some product", { Items: [{ ProduitID: 9 }] }),
  accepts("panier.item.product", "a stored item, whose product is known", { Items: [{ Id: 1 }] }),
  objects("panier.item.product", "a new item of no product", { Items: [{ Quantity: 1 }] }, "/Items/0/ProduitID"),
  objects("panier.item.product", "the same with id 0", { Items: [{ Id: 0 }] }, "/Items/0/ProduitID"),
]
