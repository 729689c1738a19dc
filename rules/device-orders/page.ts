// What the pack's page says beside its rules, examples and clauses.

export const page = {
  heading: "Device orders: updating a purchase order",
  about: [
    "A dealer has ordered payment devices, and changes the order: its items, how it is paid, and where and how it is shipped. The document shows the type of each member and hardly anything else; so nearly all rules are inferred, and only warn.",
  ],
  facts: {},
  sections: [
    {
      heading: "Which order",
      rules: ["deviceOrders.dealer", "deviceOrders.uuid", "deviceOrders.uuid.format", "deviceOrders.empty"],
    },
    { heading: "Items and their products", rules: ["deviceOrders.item.quantity", "deviceOrders.imageUrl"] },
    { heading: "Money", rules: ["deviceOrders.amount", "deviceOrders.currency", "deviceOrders.currency.same"] },
    {
      heading: "Where it is shipped, and to whom",
      rules: ["deviceOrders.country", "deviceOrders.email", "deviceOrders.phone"],
    },
  ],
} as const
