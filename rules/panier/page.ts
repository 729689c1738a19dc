// What the pack's page says beside its rules, examples and clauses.

export const page = {
  heading: "Panier: updating a panier",
  about: [
    "A panier is a basket of domain names and the like. Each item that is supplied updates the stored item with its `Id`, or is added when its `Id` is empty: not given, null or 0. Stored items that are not supplied stay as they are, and nothing is deleted.",
    "If an item is marked `Confirm`, all items so marked become a transaction, and all others move to a new panier, those that were not supplied too. The plan of an accepted update tells which item goes where.",
  ],
  facts: { current: "the panier as it is stored, with its items" },
  sections: [
    {
      heading: "Which panier, and whose",
      rules: ["panier.id.match", "panier.confirmed", "panier.owner", "panier.ip", "panier.empty"],
    },
    {
      heading: "Items",
      rules: [
        "panier.item.exists",
        "panier.item.unique",
        "panier.item.product",
        "panier.item.quantity",
        "panier.item.period",
      ],
    },
    {
      heading: "Money",
      rules: ["panier.totals.readonly", "panier.item.money", "panier.currency", "panier.transaction.empty"],
    },
    { heading: "Numbers", rules: ["panier.int32", "panier.byte", "panier.decimal"] },
  ],
} as const
