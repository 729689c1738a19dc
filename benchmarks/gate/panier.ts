import { brokenPanierOf, knownOf, panierOf } from "../inputs/panier.js"
import { type Gate, type GateRow, ofEveryPack } from "./row.js"

const good = (about: string, body: unknown): GateRow => ({ about, body, expect: [] })
const bad = (about: string, body: unknown, ...expect: readonly string[]): GateRow => ({ about, body, expect })
const withItem = (item: object) => ({ Items: [{ Id: 1, ProduitID: 12 }, item] })

const integers = ["Id", "ProduitID", "Quantity", "NewQuantity", "OldProduitID"]
const decimals = ["Period", "Pu", "PeriodLeft", "OldPu", "Total_HT"]
const everyItemMember = [...integers, ...decimals, "Confirm", "IsUpdate", "Attributes"]

const rows: readonly GateRow[] = [
  good("a panier of ten", panierOf(10)),
  good("an item with an id alone", withItem({ Id: 2 })),
  good("a new item", withItem({ ProduitID: 5, Quantity: 1 })),
  good("a new item, its id null", withItem({ Id: null, ProduitID: 5 })),
  good("a new item, its id 0", withItem({ Id: 0, ProduitID: 5 })),
  good("a confirmed item", withItem({ Id: 2, Confirm: true })),
  good("the limits of int32", { ModePaiementID: 2 ** 31 - 1, Id: -(2 ** 31) }),
  good("the limits of a byte", { OpState: 255 }),
  good("a large decimal", { UserId: 7e28 }),
  good("errors", { Errors: [{ Code: 1, Detail: "x", Data: { any: [1] } }] }),
  good("attributes of any name", withItem({ Id: 2, Attributes: { anything: "x" } })),
  ...[null, [], "text"].map((body) => bad(`a body that is ${JSON.stringify(body)}`, body, "body ")),
  {
    about: "each tenth item wrong",
    body: brokenPanierOf(30),
    facts: knownOf(30),
    expect: [9, 19, 29].map((index) => `panier.int32 /Items/${index}/Quantity`),
  },
  bad("items that are no list", { Items: {} }, "type /Items"),
  bad("an item that is no object", { Items: ["x"] }, "type /Items/0"),
  bad("an unknown member", { Id: 41, Total: 1, OpState: 1 }, "unknown /Total"),
  bad("an unknown member of an item", withItem({ Id: 2, Price: 1 }), "unknown /Items/1/Price"),
  bad("an unknown member of an error", { Errors: [{ Text: "x" }] }, "unknown /Errors/0/Text"),
  bad("an error's code", { Errors: [{ Code: 1.5 }] }, "panier.int32 /Errors/0/Code"),
  bad("an attribute that is no text", withItem({ Id: 2, Attributes: { a: 1 } }), "type /Items/1/Attributes/a"),
  ...everyItemMember.map((key) =>
    bad(`${key} of another type`, withItem({ Id: 2, ProduitID: 5, [key]: "x" }), `type /Items/1/${key}`),
  ),
  ...everyItemMember
    .filter((key) => key !== "Id")
    .map((key) => bad(`${key} is null`, withItem({ Id: 2, ProduitID: 5, [key]: null }), `type /Items/1/${key}`)),
  ...["IpAddress", "Currency", "TransactionID", "UserHandle", "Id", "OpState", "Total_HT", "UserId"].map((key) =>
    bad(`${key} is a list`, { OpState: 1, [key]: [] }, `type /${key}`),
  ),
  ...integers.map((key) =>
    bad(`${key} is no integer`, withItem({ Id: 2, ProduitID: 5, [key]: 1.5 }), `panier.int32 /Items/1/${key}`),
  ),
  ...integers
    .filter((key) => key !== "Id")
    .map((key) =>
      bad(`${key} above int32`, withItem({ Id: 2, ProduitID: 5, [key]: 2 ** 31 }), `panier.int32 /Items/1/${key}`),
    ),
  ...decimals.map((key) =>
    bad(`${key} above a decimal`, withItem({ Id: 2, [key]: 8e28 }), `panier.decimal /Items/1/${key}`),
  ),
  ...[-1, 256, 0.5].map((state) => bad(`OpState ${state}`, { OpState: state }, "panier.byte /OpState")),
  { ...bad("a fraction too fine", { UserId: 1e-29 }, "panier.decimal /UserId"), peers: false },
  { ...good("a fraction just not", { UserId: 1e-28 }), peers: false },
  { ...bad("half a character", { UserHandle: "\ud800" }, "string.wellFormed /UserHandle"), peers: false },

  bad("a transaction's id", { TransactionID: "T" }, "panier.transaction.empty /TransactionID"),
  bad("no currency", { Currency: "eur" }, "panier.currency /Currency"),
  bad("no address", { IpAddress: "1.2.3" }, "panier.ip /IpAddress"),
  ...["192.0.2.1", "::1", "2001:db8::7:192.0.2.1"].map((ip) => good(`the address ${ip}`, { IpAddress: ip })),
  ...["1:2:3:4:5:6:7::8:9", "::1::", "01.2.3.4"].map((ip) =>
    bad(`the address ${ip}`, { IpAddress: ip }, "panier.ip /IpAddress"),
  ),
  bad("no quantity", withItem({ Id: 2, Quantity: 0 }), "panier.item.quantity /Items/1/Quantity"),
  bad("no period", withItem({ Id: 2, Period: 0 }), "panier.item.period /Items/1/Period"),
  ...["Pu", "OldPu", "Total_HT"].map((key) =>
    bad(`${key} below zero`, withItem({ Id: 2, [key]: -1 }), `panier.item.money /Items/1/${key}`),
  ),
  bad("an item without product", withItem({ Quantity: 1 }), "panier.item.product /Items/1/ProduitID"),
  bad("an item that is not stored", withItem({ Id: 99 }), "panier.item.exists /Items/1/Id"),
  bad("an id twice", withItem({ Id: 1, Quantity: 2 }), "panier.item.unique /Items/1/Id"),
  bad("nothing", {}, "panier.empty "),
  bad("no items", { Id: 41, Items: [] }, "panier.empty "),
  {
    about: "another total",
    body: { Total_HT: 5 },
    facts: { current: { Total_HT: 6 } },
    expect: ["panier.totals.readonly /Total_HT"],
  },
  { about: "another user", body: { UserId: 5 }, facts: { current: { UserId: 6 } }, expect: ["panier.owner /UserId"] },
  {
    about: "confirmed before",
    body: { OpState: 1 },
    facts: { current: { TransactionID: "T" } },
    expect: ["panier.confirmed "],
  },
]

export const panier: Gate = {
  pack: "panier",
  facts: knownOf(10),
  documented: new Set([
    ...ofEveryPack, "panier.int32", "panier.byte", "panier.decimal", "panier.transaction.empty",
  ]), // prettier-ignore
  warnings: new Set([
    "panier.transaction.empty", "panier.currency", "panier.ip", "panier.item.quantity", "panier.item.period",
    "panier.item.money", "panier.item.product", "panier.empty", "panier.totals.readonly", "panier.owner",
    "panier.confirmed",
  ]), // prettier-ignore
  rows,
}
