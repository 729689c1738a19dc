// What the pack's page says beside its rules, examples and clauses.

export const page = {
  heading: "Prepayments: updating a prepayment",
  about: [
    "A customer has paid in advance. The prepayment is named in the path, by its id or, at a second URL, `PUT /api/{version}/orderPrepayments/reference/{id}`, by its reference; what stands there for `{id}` is called `reference` here.",
    "Where the request leaves them out, the upstream fills in the user and the currency. The plan of an accepted update tells with what: the connected user; the customer's currency, else the organization's.",
  ],
  facts: {
    prepayment: "the prepayment that the path names: an object, whatever it holds; null when it was not found",
    paymentType:
      "the payment type that `paymentTypeId` names, with its `id` and `reference`; null when it was not found",
    currencies: "the codes of the currencies that are configured",
    customer: "the customer, with the `currency` that the customer has, if any: for the plan",
    organization: "the organization, with its `currency`: for the plan",
    user: "the id of the connected user: for the plan",
  },
  sections: [
    { heading: "Which prepayment", rules: ["prepayments.id", "prepayments.exists", "prepayments.reference"] },
    { heading: "Whose", rules: ["prepayments.customerId", "prepayments.userId"] },
    {
      heading: "How much",
      rules: ["prepayments.total", "prepayments.currency", "prepayments.currency.configured"],
    },
    {
      heading: "How and when it is paid",
      rules: [
        "prepayments.paymentDate",
        "prepayments.paymentDate.shape",
        "prepayments.paymentTypeId",
        "prepayments.paymentType.exists",
        "prepayments.cheque",
        "prepayments.desiredPaymentDate",
        "prepayments.desiredPaymentDate.shape",
      ],
    },
    {
      heading: "Where somebody was",
      rules: [
        "prepayments.latitude.range",
        "prepayments.longitude.range",
        "prepayments.position.pair",
        "prepayments.checkInDate.format",
      ],
    },
  ],
} as const
