import { type Example, accepts, found, objects, one } from "./row.js"

export const engine: readonly Example[] = [
  {
    rule: "body",
    about: "a list of items without a panier",
    body: [{ Id: 1 }],
    expect: found("body", "", { got: "array" }),
  },
  objects("type", "null for an amount", { Total_HT: null }, "/Total_HT", { expected: ["number"], got: "null" }),
  {
    rule: "type",
    about: "an amount written as text: the number it is takes its place",
    body: { Total_HT: "10.50" },
    expect: [
      {
        rule: "type",
        pointer: "/Total_HT",
        params: { expected: ["number"], got: "string" },
        fix: [{ op: "replace", path: "/Total_HT", value: 10.5 }],
      },
    ],
  },
  objects("type", "a name that maps to a number", one({ Attributes: { a: 1 } }), "/Items/0/Attributes/a", {
    expected: ["string"],
    got: "number",
  }),
  accepts("unknown", "any name in attributes and in an error's data", {
    Errors: [{ Code: 1, Detail: "", Data: { a: { b: [null] } } }],
    ...one({ Attributes: { "any name": "any text" } }),
  }),
  {
    rule: "unknown",
    about: "a member that the document spells otherwise",
    body: one({ ProductID: 9 }),
    expect: [{ rule: "unknown", pointer: "/Items/0/ProductID", params: { nearest: "ProduitID" } }],
  },
  {
    rule: "unknown",
    about: "the same, where such members are let through",
    body: one({ ProductID: 9 }),
    options: { unknownKeys: "ignore" },
    expect: "accepted",
  },
  {
    rule: "required",
    about: "a path without an id",
    body: { OpState: 1 },
    request: { path: {} },
    expect: [{ rule: "required", pointer: "/id", in: "path" }],
  },
  objects("string.wellFormed", "half of a character", { UserHandle: "\ud800" }, "/UserHandle"),
  {
    rule: "fact",
    about: "a stored panier whose items are no list",
    body: { OpState: 1 },
    facts: { current: { Items: {} } } as never,
    expect: [
      { rule: "fact", pointer: "/current/Items", in: "facts", params: { expected: ["array", "null"], got: "object" } },
    ],
  },
  {
    rule: "unchecked",
    about: "an item, when the stored panier is not known and must be",
    body: one({ Id: 2 }),
    options: { unchecked: "reject" },
    expect: found("unchecked", "/Items/0/Id", { rules: ["panier.item.exists"], facts: ["current"] }),
  },
]
