import { type Example, accepts, current, found, objects, one } from "./row.js"

const int32 = { least: -2147483648, most: 2147483647 }
const byte = { least: 0, most: 255 }

export const values: readonly Example[] = [
  accepts("panier.int32", "the greatest integer of 32 bits", { ModePaiementID: 2147483647 }),
  objects("panier.int32", "one more", { ModePaiementID: 2147483648 }, "/ModePaiementID", { got: 2147483648, ...int32 }),
  accepts("panier.int32", "the least integer of 32 bits", { ModePaiementID: -2147483648 }),
  objects("panier.int32", "one less", { ModePaiementID: -2147483649 }, "/ModePaiementID", {
    got: -2147483649,
    ...int32,
  }),
  objects("panier.int32", "half a product", { Items: [{ ProduitID: 1.5 }] }, "/Items/0/ProduitID", {
    got: 1.5,
    ...int32,
  }),
  {
    rule: "panier.int32",
    about: "every other integer with a fraction",
    body: {
      Errors: [{ Code: 0.5 }],
      Id: 1.5,
      Items: [{ Id: 2.5, ProduitID: 9, Quantity: 3.5, NewQuantity: 4.5, OldProduitID: 5.5 }],
    },
    expect: [
      ...found("panier.int32", "/Errors/0/Code", { got: 0.5, ...int32 }),
      ...found("panier.int32", "/Id", { got: 1.5, ...int32 }),
      ...found("panier.int32", "/Items/0/Id", { got: 2.5, ...int32 }),
      ...found("panier.int32", "/Items/0/Quantity", { got: 3.5, ...int32 }),
      ...found("panier.int32", "/Items/0/NewQuantity", { got: 4.5, ...int32 }),
      ...found("panier.int32", "/Items/0/OldProduitID", { got: 5.5, ...int32 }),
    ],
  },
  {
    rule: "panier.int32",
    about: "a path whose id has more than 32 bits",
    body: { OpState: 1 },
    facts: current,
    request: { path: { id: "2147483648" } },
    expect: [{ rule: "panier.int32", pointer: "/id", in: "path", params: { got: 2147483648, ...int32 } }],
  },

  accepts("panier.byte", "the least state", { OpState: 0 }),
  accepts("panier.byte", "the greatest state", { OpState: 255 }),
  objects("panier.byte", "a state below the least", { OpState: -1 }, "/OpState", { got: -1, ...byte }),
  objects("panier.byte", "a state above the greatest", { OpState: 256 }, "/OpState", { got: 256, ...byte }),
  objects("panier.byte", "a state between two", { OpState: 0.5 }, "/OpState", { got: 0.5, ...byte }),

  accepts("panier.decimal", "an amount of 29 digits", one({ PeriodLeft: 7e28 })),
  objects("panier.decimal", "an amount beyond 96 bits", one({ PeriodLeft: 8e28 }), "/Items/0/PeriodLeft", {
    got: 8e28,
  }),
  accepts("panier.decimal", "the 28th digit after the point", one({ PeriodLeft: 1e-28 })),
  objects("panier.decimal", "the 29th digit after the point", one({ PeriodLeft: 1e-29 }), "/Items/0/PeriodLeft", {
    got: 1e-29,
  }),
  {
    rule: "panier.decimal",
    about: "every other decimal number beyond 96 bits; the user's is not shown",
    body: {
      Total_HT: 8e28,
      Total_TTC: 8e28,
      UserId: 8e28,
      ...one({ Period: 8e28, Pu: 8e28, OldPu: 8e28, Total_HT: 8e28 }),
    },
    expect: [
      ...found("panier.decimal", "/Total_HT", { got: 8e28 }),
      ...found("panier.decimal", "/Total_TTC", { got: 8e28 }),
      ...found("panier.decimal", "/Items/0/Period", { got: 8e28 }),
      ...found("panier.decimal", "/Items/0/Pu", { got: 8e28 }),
      ...found("panier.decimal", "/Items/0/OldPu", { got: 8e28 }),
      ...found("panier.decimal", "/Items/0/Total_HT", { got: 8e28 }),
      ...found("panier.decimal", "/UserId", { got: "[redacted]" }),
    ],
  },

  accepts("panier.item.quantity", "one piece", one({ Quantity: 1 })),
  objects("panier.item.quantity", "none", one({ Quantity: 0 }), "/Items/0/Quantity", { got: 0, limit: 1 }),
  accepts("panier.item.period", "a month of a year", one({ Period: 0.08 })),
  objects("panier.item.period", "no time at all", one({ Period: 0 }), "/Items/0/Period", { got: 0, limit: 0 }),
  objects("panier.item.period", "time that goes backwards", one({ Period: -1 }), "/Items/0/Period", {
    got: -1,
    limit: 0,
  }),
  accepts("panier.item.money", "a product for nothing", one({ Pu: 0, OldPu: 0, Total_HT: 0 })),
  {
    rule: "panier.item.money",
    about: "three prices a cent below nothing",
    body: one({ Pu: -0.01, OldPu: -0.01, Total_HT: -0.01 }),
    expect: [
      ...found("panier.item.money", "/Items/0/Pu", { got: -0.01, limit: 0 }),
      ...found("panier.item.money", "/Items/0/OldPu", { got: -0.01, limit: 0 }),
      ...found("panier.item.money", "/Items/0/Total_HT", { got: -0.01, limit: 0 }),
    ],
  },
  accepts("panier.transaction.empty", "a transaction id without a character", { TransactionID: "" }),
  objects("panier.transaction.empty", "a transaction id", { TransactionID: "T" }, "/TransactionID", { got: "T" }),
  accepts("panier.currency", "euros", { Currency: "EUR" }),
  objects("panier.currency", "euros in small letters", { Currency: "eur" }, "/Currency"),
  objects("panier.currency", "French francs, withdrawn in 2002", { Currency: "FRF" }, "/Currency"),
  accepts("panier.ip", "an IPv4 address", { IpAddress: "192.0.2.255" }),
  accepts("panier.ip", "an IPv6 address", { IpAddress: "2001:db8::1" }),
  objects("panier.ip", "a number beyond a byte", { IpAddress: "192.0.2.256" }, "/IpAddress"),
  objects("panier.ip", "the name of a host", { IpAddress: "example.com" }, "/IpAddress"),
]
