import { orderOf } from "../inputs/device-orders.js"
import { type Gate, type GateRow, ofEveryPack } from "./row.js"

const good = (about: string, body: unknown): GateRow => ({ about, body, expect: [] })
const bad = (about: string, body: unknown, ...expect: readonly string[]): GateRow => ({ about, body, expect })
const item = (members: object) => ({ devicePurchaseOrderItems: [{ quantity: 1 }, members] })
const shipping = (members: object) => ({ shipping: members })

const itemAt = "/devicePurchaseOrderItems/1"
const texts = [
  "gatewayCountryProductId",
  "orderable",
  "name",
  "description",
  "status",
  "country",
  "currency",
  "imageUrl",
]

const rows: readonly GateRow[] = [
  good("an order of fifty", orderOf(50)),
  good("an order of one", orderOf(1)),
  good("an item of a quantity alone", item({ quantity: 2 })),
  ...[null, [], "text"].map((body) => bad(`a body that is ${JSON.stringify(body)}`, body, "body ")),
  bad("items that are no list", { devicePurchaseOrderItems: {} }, "type /devicePurchaseOrderItems"),
  bad("an item that is none", item(5 as never), `type ${itemAt}`),
  bad("an unknown member", { paymentType: "x", total: 5 }, "unknown /total"),
  bad("an unknown member of an item", item({ sku: "x" }), `unknown ${itemAt}/sku`),
  bad("an unknown member of a product", item({ product: { sku: "x" } }), `unknown ${itemAt}/product/sku`),
  bad(
    "an unknown member of a gateway's",
    item({ product: { gatewayProduct: { x: 1 } } }),
    `unknown ${itemAt}/product/gatewayProduct/x`,
  ),
  bad("an unknown member of shipping", shipping({ to: "x" }), "unknown /shipping/to"),
  bad("an unknown member of an address", shipping({ address: { zip: "x" } }), "unknown /shipping/address/zip"),
  ...texts.map((key) => bad(`${key} is a number`, item({ product: { [key]: 5 } }), `type ${itemAt}/product/${key}`)),
  ...["amount", "quantity"].map((key) => bad(`${key} is a text`, item({ [key]: "x" }), `type ${itemAt}/${key}`)),
  ...["gatewayId", "status", "type", "id"].map((key) =>
    bad(
      `${key} is null`,
      item({ product: { gatewayProduct: { [key]: null } } }),
      `type ${itemAt}/product/gatewayProduct/${key}`,
    ),
  ),
  ...["city", "country", "line1", "line2", "postalCode", "state"].map((key) =>
    bad(`${key} is no text`, shipping({ address: { [key]: 1 } }), `type /shipping/address/${key}`),
  ),
  ...["company", "name", "email", "phone"].map((key) =>
    bad(`${key} is no text`, shipping({ [key]: [] }), `type /shipping/${key}`),
  ),
  bad("orderable is true", item({ product: { orderable: true } }), `type ${itemAt}/product/orderable`),
  { ...bad("half a character", { paymentType: "\udfff" }, "string.wellFormed /paymentType"), peers: false },

  ...[0, 1.5, -1].map((quantity) =>
    bad(`quantity ${quantity}`, item({ quantity }), `deviceOrders.item.quantity ${itemAt}/quantity`),
  ),
  bad("an amount below zero", item({ amount: -1 }), `deviceOrders.amount ${itemAt}/amount`),
  bad(
    "a product's amount below zero",
    item({ product: { amount: -1 } }),
    `deviceOrders.amount ${itemAt}/product/amount`,
  ),
  bad("no currency", shipping({ currency: "Hr" }), "deviceOrders.currency /shipping/currency"),
  bad(
    "another currency",
    { ...item({ currency: "UAH" }), shipping: { currency: "EUR" } },
    "deviceOrders.currency.same /shipping/currency",
  ),
  bad("no country", shipping({ address: { country: "UK" } }), "deviceOrders.country /shipping/address/country"),
  bad("no e-mail", shipping({ email: "x" }), "deviceOrders.email /shipping/email"),
  bad("no phone", shipping({ phone: "057 123" }), "deviceOrders.phone /shipping/phone"),
  bad("no picture", item({ product: { imageUrl: "ftp://x" } }), `deviceOrders.imageUrl ${itemAt}/product/imageUrl`),
  bad("nothing", {}, "deviceOrders.empty "),
]

export const deviceOrders: Gate = {
  pack: "device-orders",
  facts: {},
  documented: new Set(ofEveryPack),
  warnings: new Set([
    "deviceOrders.item.quantity", "deviceOrders.amount", "deviceOrders.currency", "deviceOrders.currency.same",
    "deviceOrders.country", "deviceOrders.email", "deviceOrders.phone", "deviceOrders.imageUrl", "deviceOrders.empty",
  ]), // prettier-ignore
  rows,
}
