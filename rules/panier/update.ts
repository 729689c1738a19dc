import { shape } from "perevir"
import { en } from "./messages/en.js"
import { planned } from "./split.js"
import { panierMembers } from "./shape.js"
import { Int32 } from "./types.js"
import {
  bothPaniers,
  bothTotals,
  isGiven,
  notConfirmed,
  productIfNew,
  repeatedIds,
  sameOwner,
  samePanier,
  sameTotal,
  suppliesSomething,
  transactionOf,
  unknownIds,
} from "./vocabulary.js"
import { response } from "./wire/response.js"

export const panier = shape({
  id: "panier.update",
  http: "PUT api/Panier/{id}",
  source: "namebay-panier.txt",
  path: { id: Int32 },
  body: panierMembers,
  stored: "current",
})

const idsMatch = panier.rule("panier.id.match", {
  infers:
    "with two ids it is unclear which panier is meant, and to change the wrong customer's is worse than to refuse",
  says: "The body names the panier that the path names.",
  at: "/Id",
  reads: { id: "body/Id", path: "path/id" },
  when: isGiven,
  check: samePanier,
  params: bothPaniers,
})

const totalsKept = panier.rule("panier.totals.readonly", {
  cites: "Body Parameters, Total_HT and Total_TTC: read-only",
  severity: "warning",
  says: "A total, if it is sent at all, is the stored one.",
  at: {
    "/Total_HT": { sent: "body/Total_HT", stored: "stored/Total_HT" },
    "/Total_TTC": { sent: "body/Total_TTC", stored: "stored/Total_TTC" },
  },
  check: sameTotal,
  params: bothTotals,
  fix: "remove",
})

const stillOpen = panier.rule("panier.confirmed", {
  infers: "a stored transaction id was made by a confirmation, after which the panier is a transaction",
  severity: "warning",
  says: "The stored panier has not been confirmed yet.",
  at: "",
  reads: { transaction: "stored/TransactionID" },
  check: notConfirmed,
  params: transactionOf,
})

const ownerKept = panier.rule("panier.owner", {
  infers: "a panier stays with the user who filled it; of all requests, only the XML sample has these members",
  severity: "warning",
  says: "The user in the update is the user of the stored panier.",
  at: {
    "/UserHandle": { sent: "body/UserHandle", stored: "stored/UserHandle" },
    "/UserId": { sent: "body/UserId", stored: "stored/UserId" },
  },
  check: sameOwner,
})

const idsStored = panier.rule("panier.item.exists", {
  infers: "return code 510, object does not exist: the upstream would refuse the whole update",
  says: "An item's id names an item of the stored panier.",
  at: "/Items/*/Id",
  reads: { ids: "body/Items/*/Id?", stored: "stored/Items/*/Id" },
  when: isGiven,
  find: unknownIds,
})

const idsUnique = panier.rule("panier.item.unique", {
  infers: "return code 551, duplicate entry: which of the two would hold is undefined, and money may depend on it",
  says: "No two items of the update have the same id.",
  at: "/Items/*/Id",
  reads: { ids: "body/Items/*/Id?" },
  when: isGiven,
  find: repeatedIds,
})

const productGiven = panier.rule("panier.item.product", {
  infers: "without a product there is nothing to add",
  severity: "warning",
  says: "A new item, which is one with an empty id, names its product.",
  at: "/Items/*/ProduitID",
  reads: { id: "body/Items/*/Id?", product: "body/Items/*/ProduitID?" },
  check: productIfNew,
})

const somethingGiven = panier.rule("panier.empty", {
  infers: "a body without members changes nothing, so it was probably built wrongly",
  severity: "warning",
  says: "An update supplies items or some member beside the panier's id.",
  at: "",
  reads: { body: "body" },
  check: suppliesSomething,
})

export const rules = [
  idsMatch,
  totalsKept,
  stillOpen,
  ownerKept,
  idsStored,
  idsUnique,
  productGiven,
  somethingGiven,
] as const

export const update = panier.operation({ rules, messages: en, plan: planned, response })
