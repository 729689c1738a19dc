// What the pack's page says beside its rules, examples and clauses.

export const page = {
  heading: "Deals: updating a deal",
  about: [
    "A deal is between a seller and a buyer, about one product, paid through a payment system and delivered by a handler such as NovaPoshta. An update changes the members that it names and leaves all others as they are.",
  ],
  facts: {
    status: "the deal's status; where it is not given, the `status` of `current` counts",
    ad: "the ad that `adId` names, with its `status`; null when there is no such ad",
    current: "the deal as it is stored; where a locked member may be sent unchanged, it is compared with this one",
  },
  sections: [
    {
      heading: "Which deal, and when",
      rules: ["deals.id", "deals.status.editable", "deals.field.editable", "deals.patch.empty"],
    },
    { heading: "Names", rules: ["deals.name.alphabet", "deals.name.repeat", "deals.name.letter"] },
    { heading: "Phones and e-mail", rules: ["deals.phone.format", "deals.email.format", "deals.email.length"] },
    {
      heading: "The product, its ad and its cart",
      rules: [
        "deals.price.kopecks",
        "deals.weight.grams",
        "deals.ad.confirmed",
        "deals.cart.id",
        "deals.lg",
        "deals.text.blank",
      ],
    },
    { heading: "Payment and delivery", rules: ["deals.handler.novaPoshtaId", "deals.handler.orphan"] },
  ],
} as const
