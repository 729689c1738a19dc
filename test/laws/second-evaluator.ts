import { dealMembers, editable, officeIds, pairs, pathRules, tied } from "./catalogue-lists.js"
import { at, elements, instant, type Json, reader, uuid } from "./plain-json.js"

/** Judges all that is not about one value. `bad`: what is at a place, or in it, fails an error rule. `facts`: the whole ones. */
export function secondOpinion(ids: ReadonlySet<string>, asked: Json, bad: (place: string) => boolean) {
  const { whole, path, body, given, facts } = asked
  const { sent, stored, there, valid, missing, objects, changes, omits, holdsOnly, root } = reader(asked, bad)
  const found = { failed: [] as string[], unchecked: [] as string[] }
  const held = [at(given, "/current/status")].find((status) => typeof status === "string")
  const contradicts = held !== undefined && ![undefined, held].includes(facts.status)
  const known = { ...facts, path, status: contradicts ? undefined : "status" in given ? facts.status : held }
  const rule = (id: string, fact: string, places: readonly string[], fails: (x: string, y: Json) => unknown) => {
    for (const x of ids.has(id) ? places : [])
      if (fact !== "" && known[fact] === undefined) found.unchecked.push(`${id} ${x} ${fact}`)
      else if (fails(x, known[fact])) found.failed.push(`${id} ${x}`)
  }
  rule("fact", "", contradicts ? ["facts/status"] : [], () => true)
  for (const [id, x] of pathRules) rule(id, "path", whole && path === undefined ? [x] : [], () => true)

  rule("deals.status.editable", "status", root, (_, status) => !editable.has(status))
  rule("deals.field.editable", "status", there(...dealMembers), (x, y) => editable.get(y)?.includes(x) === false)
  rule("deals.ad.confirmed", "ad", valid("/adId"), (_, ad) => ad?.status !== "CONFIRMED")
  const [type, offices] = [sent("/handler/type"), bad("/handler/type") ? [] : valid(...officeIds)]
  const isOdd = (x: string) => (type ?? stored("/handler/type")) === "NovaPoshta" && !uuid.test(sent(x))
  rule("deals.handler.novaPoshtaId", type === undefined ? "current" : "", offices, isOdd)
  for (const [x, ids] of tied)
    rule("deals.handler.orphan", "current", ids.some(bad) ? [] : valid(x), () => changes(x) && ids.some(omits))
  rule("deals.patch.empty", "", valid(""), () => holdsOnly(/^\["(payment|handler)",{}]$/))

  const [items, storedItems] = [objects("/Items").filter((x) => !bad(`${x}/Id`)), elements(facts.current, "/Items")]
  const itemIds = items.filter((x) => sent(`${x}/Id`)).map((x) => `${x}/Id`)
  const newProducts = items.filter((x) => !sent(`${x}/Id`)).map((x) => `${x}/ProduitID`)
  const isNamed = whole && (path === undefined || (at(path, "/id") !== undefined && !bad("path/id")))
  rule("panier.id.match", "path", isNamed ? valid("/Id").filter(sent) : [], (x, { id }) => sent(x) !== id)
  rule("panier.totals.readonly", "current", valid("/Total_HT", "/Total_TTC"), changes)
  rule("panier.owner", "current", valid("/UserHandle", "/UserId"), changes)
  rule("panier.confirmed", "current", root, () => stored("/TransactionID"))
  rule("panier.item.exists", "current", itemIds, (x) => !storedItems.some((item) => stored(`${item}/Id`) === sent(x)))
  rule("panier.item.unique", "", itemIds, (x) => itemIds.find((other) => sent(other) === sent(x)) !== x)
  rule("panier.item.product", "", missing(...newProducts), () => true)
  rule("panier.empty", "", valid(""), () => holdsOnly(/^\["Id",|^\["Items",\[]]$/))

  const orders = elements(body, "/devicePurchaseOrderItems").flatMap((x) => [`${x}/currency`, `${x}/product/currency`])
  const [first = "", ...others] = valid(...orders, "/shipping/currency")
  rule("deviceOrders.currency.same", "", others, (x) => sent(x) !== sent(first))
  rule("deviceOrders.empty", "", valid(""), () => holdsOnly(/^$/))

  rule("hardwareOrders.submitted", "status", root, (_, status) => status !== "DRAFT")
  rule("hardwareOrders.replace.drops", "current", missing("/requestedDate", "/poRef", "/notes"), omits)
  rule("hardwareOrders.requestedDate.past", "now", valid("/requestedDate"), (x, now) => instant(sent(x)) < instant(now))

  const [url = ""] = ["path/id", "path/reference"].filter((x) => path === undefined || at(asked, `/${x}`) !== undefined)
  rule("prepayments.exists", "prepayment", url === "" || bad(url) ? [] : [url], (_, found) => found === null)
  rule("prepayments.paymentType.exists", "paymentType", valid("/paymentTypeId"), (_, found) => found === null)
  rule("prepayments.currency.configured", "currencies", valid("/currency"), (x, y: Json[]) => !y.includes(sent(x)))
  for (const [x, y] of pairs) rule("prepayments.position.pair", "", missing(x), () => valid(y).length > 0)
  const byCheque = valid("/paymentTypeId").flatMap(() => valid("/desiredPaymentDate", "/bank"))
  rule("prepayments.cheque", "paymentType", byCheque, (_, y) => ![undefined, "CHEQUE"].includes(y?.reference))
  return found
}
