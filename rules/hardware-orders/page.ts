// What the pack's page says beside its rules, examples and clauses.

export const page = {
  heading: "Hardware orders: creating and replacing an order",
  about: [
    "A client orders hardware for one of its customers. A new order is submitted at once, unless the header `saveDraft` keeps it as a draft; the plan of an accepted creation tells which. As long as it is a draft it may be replaced: what is sent then takes the place of the whole order.",
  ],
  facts: {
    status: "of a replacement: the order's status; where it is not given, the `status` of `current` counts",
    current: "of a replacement: the order as it is stored",
    now: "the time at which the request is judged; what is no date-time is a fault, under the name `hardwareOrders.now`",
  },
  sections: [
    {
      heading: "Which order, and when",
      rules: ["hardwareOrders.orderId", "hardwareOrders.submitted", "hardwareOrders.replace.drops"],
    },
    {
      heading: "What it says",
      rules: [
        "hardwareOrders.reference",
        "hardwareOrders.customer",
        "hardwareOrders.requestedDate",
        "hardwareOrders.requestedDate.past",
      ],
    },
  ],
} as const
