// Lists that the second evaluator reads: of the documents, not of the packs.

const flat = (who: string, names: readonly string[]): readonly string[] => names.map((name) => `/${who}${name}`)
const person = ["FirstName", "LastName", "Patronymic", "Phone", "Email"]
const parties = ["handler/sender", "handler/recipient"]
const goods = ["cartId", "cartExternalId", "productTitle", "productPrice", "productWeight", "lg", "adId"]

/** Ids that the chosen handler has given. */
export const officeIds = parties.flatMap((party) => flat(party, ["CityId", "OfficeId"]))

/** A type of a deal, and the ids that mean nothing with another type. */
export const tied = [
  ["/handler/type", officeIds],
  ["/payment/type", ["/payment/cardToId"]],
] as const

/** All 34 members that a deal's update has; every one may be sent when the deal is NEW. */
export const dealMembers = [
  ...flat("", goods),
  ...["seller", "buyer", ...parties].flatMap((who) => flat(who, person)),
  ...tied.flatMap(([type, ids]) => [type, ...ids]),
]

/** By a deal's status, the members that may be sent. */
export const editable: ReadonlyMap<unknown, readonly string[]> = new Map([
  ["NEW", dealMembers],
  [
    "PAID",
    [
      ...flat("seller", person),
      "/payment/cardToId",
      ...parties.flatMap((party) => flat(party, [...person, "OfficeId"])),
    ],
  ],
])

/** The rules of single members of a path, with their places. */
export const pathRules = [
  ["deals.id", "path/dealId"],
  ["panier.int32", "path/id"],
  ["deviceOrders.dealer", "path/ServiceSubscriberDealer"],
  ["deviceOrders.uuid", "path/devicePurchaseOrderUuid"],
  ["deviceOrders.uuid.format", "path/devicePurchaseOrderUuid"],
  ["hardwareOrders.orderId", "path/orderId"],
  ["prepayments.id", "path/id"],
  ["prepayments.id", "path/reference"],
] as const

/** Two members that go together, either way. */
export const pairs = [
  ["/latitude", "/longitude"],
  ["/longitude", "/latitude"],
] as const
