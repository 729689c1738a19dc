import type * as perevir from "perevir"
import type { update } from "./update.js"

export type Example = perevir.Example<typeof update>
type Rule = Example["rule"]

const item = (members: object) => ({ devicePurchaseOrderItems: [members] })
const product = (members: object) => item({ product: members })
const shipping = (members: object) => ({ shipping: members })

const [anItem, aProduct] = ["/devicePurchaseOrderItems/0", "/devicePurchaseOrderItems/0/product"]

const accepts = (rule: Rule, about: string, body: unknown): Example => ({
  rule,
  about,
  body,
  expect: "accepted",
})
const objects = (rule: Rule, about: string, body: unknown, pointer: string, params: object = {}): Example => ({
  rule,
  about,
  body,
  expect: [{ rule, pointer, params }],
})

const uuid = "32c480b5-4dfb-4c53-959f-49edf45a0931"
const addressed = (rule: Rule, about: string, path: object, expect: Example["expect"] = "accepted"): Example => ({
  rule,
  about,
  body: { paymentType: "CARD" },
  request: { path },
  expect,
})

const path: readonly Example[] = [
  addressed("deviceOrders.dealer", "a dealer of one letter", {
    ServiceSubscriberDealer: "d",
    devicePurchaseOrderUuid: uuid,
  }),
  addressed(
    "deviceOrders.dealer",
    "a dealer whose name is empty",
    { ServiceSubscriberDealer: "", devicePurchaseOrderUuid: uuid },
    [{ rule: "deviceOrders.dealer", in: "path", pointer: "/ServiceSubscriberDealer" }],
  ),
  addressed("deviceOrders.uuid", "a UUID", { ServiceSubscriberDealer: "d", devicePurchaseOrderUuid: uuid }),
  addressed(
    "deviceOrders.uuid",
    "an order whose name is empty: it is no UUID either",
    { ServiceSubscriberDealer: "d", devicePurchaseOrderUuid: "" },
    [
      { rule: "deviceOrders.uuid", in: "path", pointer: "/devicePurchaseOrderUuid" },
      { rule: "deviceOrders.uuid.format", in: "path", pointer: "/devicePurchaseOrderUuid" },
    ],
  ),
  addressed("deviceOrders.uuid.format", "a UUID in capitals", {
    ServiceSubscriberDealer: "d",
    devicePurchaseOrderUuid: uuid.toUpperCase(),
  }),
  addressed(
    "deviceOrders.uuid.format",
    "a UUID that lacks its last digit",
    { ServiceSubscriberDealer: "d", devicePurchaseOrderUuid: uuid.slice(0, -1) },
    [{ rule: "deviceOrders.uuid.format", in: "path", pointer: "/devicePurchaseOrderUuid" }],
  ),
]

const numbers: readonly Example[] = [
  accepts("deviceOrders.item.quantity", "one device", item({ quantity: 1 })),
  objects("deviceOrders.item.quantity", "no device", item({ quantity: 0 }), `${anItem}/quantity`, { got: 0, least: 1 }),
  objects("deviceOrders.item.quantity", "a device and a half", item({ quantity: 1.5 }), `${anItem}/quantity`, {
    got: 1.5,
    least: 1,
  }),

  accepts("deviceOrders.amount", "an item that costs nothing", item({ amount: 0 })),
  accepts("deviceOrders.amount", "an item that costs a cent", item({ amount: 0.01 })),
  objects("deviceOrders.amount", "an item below zero by a cent", item({ amount: -0.01 }), `${anItem}/amount`, {
    got: -0.01,
    limit: 0,
  }),
  objects("deviceOrders.amount", "a product below zero", product({ amount: -1 }), `${aProduct}/amount`, {
    got: -1,
    limit: 0,
  }),
  objects("deviceOrders.amount", "shipping below zero", shipping({ amount: -1 }), "/shipping/amount", {
    got: -1,
    limit: 0,
  }),
]

const codes: readonly Example[] = [
  accepts("deviceOrders.currency", "euros", item({ currency: "EUR" })),
  objects("deviceOrders.currency", "euros in small letters", item({ currency: "eur" }), `${anItem}/currency`),
  objects("deviceOrders.currency", "a currency given up", product({ currency: "HRK" }), `${aProduct}/currency`),
  objects("deviceOrders.currency", "a sign", shipping({ currency: "€" }), "/shipping/currency"),

  accepts("deviceOrders.currency.same", "one currency throughout", {
    ...item({ currency: "EUR", product: { currency: "EUR" } }),
    ...shipping({ currency: "EUR" }),
  }),
  accepts("deviceOrders.currency.same", "one currency, stated once", shipping({ currency: "USD" })),
  {
    rule: "deviceOrders.currency.same",
    about: "two currencies of items, although that of the shipping is no text",
    body: { ...item({ currency: "EUR", product: { currency: "USD" } }), ...shipping({ currency: 978 }) },
    expect: [
      { rule: "type", pointer: "/shipping/currency", params: { expected: ["string"], got: "number" } },
      {
        rule: "deviceOrders.currency.same",
        pointer: `${aProduct}/currency`,
        params: { got: "USD", first: "EUR" },
      },
    ],
  },
  {
    rule: "deviceOrders.currency.same",
    about: "a product in another currency, after an item without a product",
    body: { devicePurchaseOrderItems: [{ currency: "EUR" }, { product: { currency: "USD" } }] },
    expect: [
      {
        rule: "deviceOrders.currency.same",
        pointer: "/devicePurchaseOrderItems/1/product/currency",
        params: { got: "USD", first: "EUR" },
      },
    ],
  },
  {
    rule: "deviceOrders.currency.same",
    about: "two currencies of one item, where the shipping has none",
    body: item({ currency: "EUR", product: { currency: "USD" } }),
    expect: [
      {
        rule: "deviceOrders.currency.same",
        pointer: `${aProduct}/currency`,
        params: { got: "USD", first: "EUR" },
      },
    ],
  },
  {
    rule: "deviceOrders.currency.same",
    about: "each currency that is not the first one: of a product, of another item, of the shipping",
    body: {
      devicePurchaseOrderItems: [
        { quantity: 1, product: { currency: "EUR" } },
        { currency: "EUR", product: { currency: "USD" } },
        { currency: "PLN" },
      ],
      ...shipping({ currency: "USD" }),
    },
    expect: [
      {
        rule: "deviceOrders.currency.same",
        pointer: "/devicePurchaseOrderItems/1/product/currency",
        params: { got: "USD", first: "EUR" },
      },
      {
        rule: "deviceOrders.currency.same",
        pointer: "/devicePurchaseOrderItems/2/currency",
        params: { got: "PLN", first: "EUR" },
      },
      {
        rule: "deviceOrders.currency.same",
        pointer: "/shipping/currency",
        params: { got: "USD", first: "EUR" },
      },
    ],
  },

  accepts("deviceOrders.country", "Ukraine in two letters", product({ country: "UA" })),
  accepts("deviceOrders.country", "Ukraine in three letters", shipping({ address: { country: "UKR" } })),
  objects("deviceOrders.country", "Ukraine in small letters", product({ country: "ua" }), `${aProduct}/country`),
  objects(
    "deviceOrders.country",
    "letters that are only reserved",
    shipping({ address: { country: "UK" } }),
    "/shipping/address/country",
  ),
]

const contacts: readonly Example[] = [
  accepts("deviceOrders.email", "an address", shipping({ email: "anna@example.com" })),
  objects("deviceOrders.email", "an address without its domain", shipping({ email: "anna@" }), "/shipping/email"),
  objects("deviceOrders.email", "an empty address", shipping({ email: "" }), "/shipping/email"),

  accepts("deviceOrders.phone", "7 digits", shipping({ phone: "1234567" })),
  accepts(
    "deviceOrders.phone",
    "15 digits, with the signs that people write",
    shipping({ phone: "+123 (456) 789-012-345" }),
  ),
  objects("deviceOrders.phone", "6 digits", shipping({ phone: "123456" }), "/shipping/phone"),
  objects("deviceOrders.phone", "16 digits", shipping({ phone: "+1234567890123456" }), "/shipping/phone"),
  objects("deviceOrders.phone", "a national number", shipping({ phone: "030 1234567" }), "/shipping/phone"),
  objects("deviceOrders.phone", "digits with dots", shipping({ phone: "49.30.1234567" }), "/shipping/phone"),

  accepts("deviceOrders.imageUrl", "a picture on the web", product({ imageUrl: "https://example.com/a.png" })),
  objects("deviceOrders.imageUrl", "a picture next door", product({ imageUrl: "/a.png" }), `${aProduct}/imageUrl`),
  objects(
    "deviceOrders.imageUrl",
    "a picture that no browser fetches",
    product({ imageUrl: "ftp://example.com/a.png" }),
    `${aProduct}/imageUrl`,
  ),

  accepts("deviceOrders.empty", "one member, of empty text", { paymentType: "" }),
  objects("deviceOrders.empty", "no member", {}, ""),
  objects("deviceOrders.empty", "a member that holds nothing", { paymentType: undefined }, ""),
]

const engine: readonly Example[] = [
  objects("body", "a list of items without an order", [{ quantity: 1 }], "", { got: "array" }),
  accepts("type", "what can be ordered is told in text", product({ orderable: "true" })),
  objects("type", "true is no text", product({ orderable: true }), `${aProduct}/orderable`, {
    expected: ["string"],
    got: "boolean",
  }),
  objects("type", "null for a list", { devicePurchaseOrderItems: null }, "/devicePurchaseOrderItems", {
    expected: ["array"],
    got: "null",
  }),
  {
    rule: "type",
    about: "an amount written as text: the number it is takes its place",
    body: item({ amount: "10.50" }),
    expect: [
      {
        rule: "type",
        pointer: `${anItem}/amount`,
        params: { expected: ["number"], got: "string" },
        fix: [{ op: "replace", path: `${anItem}/amount`, value: 10.5 }],
      },
    ],
  },
  addressed("required", "a path without its members", {}, [
    { rule: "required", in: "path", pointer: "/ServiceSubscriberDealer" },
    { rule: "required", in: "path", pointer: "/devicePurchaseOrderUuid" },
  ]),
  {
    rule: "unknown",
    about: "a member that the document spells otherwise",
    body: item({ qantity: 1 }),
    expect: [
      {
        rule: "unknown",
        pointer: `${anItem}/qantity`,
        params: { nearest: "quantity" },
        fix: [{ op: "move", from: `${anItem}/qantity`, path: `${anItem}/quantity` }],
      },
    ],
  },
  objects("string.wellFormed", "half of a character", shipping({ name: "\ud800" }), "/shipping/name"),
  {
    rule: "fact",
    about: "facts that are no object",
    body: { paymentType: "CARD" },
    facts: [] as never,
    expect: [{ rule: "fact", in: "facts", pointer: "", params: { expected: ["object"], got: "array" } }],
  },
  {
    rule: "unchecked",
    about: "a path that is not known and must be",
    body: { paymentType: "CARD" },
    request: {},
    options: { unchecked: "reject" },
    expect: [
      {
        rule: "unchecked",
        in: "path",
        pointer: "/ServiceSubscriberDealer",
        params: { rules: ["deviceOrders.dealer"], facts: ["path"] },
      },
      {
        rule: "unchecked",
        in: "path",
        pointer: "/devicePurchaseOrderUuid",
        params: { rules: ["deviceOrders.uuid"], facts: ["path"] },
      },
    ],
  },
  {
    rule: "deviceOrders.dealer",
    about: "a path that is not known",
    body: { paymentType: "CARD" },
    request: {},
    expect: "undecided",
  },
]

/** What is accepted and what is not, in plain prose: at least one row each for every rule, with the neighbours of every limit. */
export const examples: readonly Example[] = [...path, ...numbers, ...codes, ...contacts, ...engine]
