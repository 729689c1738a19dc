import { isObject, kindOf, type Members, notObject, unknown, wrongType } from "../engine.js"
import { answer, error, type Found, pointerOf, put, type Result, warning } from "../issue.js"
import { isUuid } from "../text.js"
import { type Facts, judgeFacts } from "./facts.js"
import { cartId, email, name, notBlank, phone, pathOf, price, weight } from "./leaves.js"
import { inDeal, inHandler, inOtherParts, inPayment } from "./names.js"

// An update of a deal by every rule that Perevir's pack has: what we infer, the state table and the facts included.

type State = "NEW" | "PAID" | undefined

const lockedWhenPaid: ReadonlySet<string> = new Set([
  "cartId", "cartExternalId", "productTitle", "productPrice", "productWeight",
  "buyerFirstName", "buyerLastName", "buyerPatronymic", "buyerPhone", "buyerEmail", "lg", "adId",
]) // prettier-ignore
const lockedInPayment: ReadonlySet<string> = new Set(["type"])
const lockedInHandler: ReadonlySet<string> = new Set(["type", "senderCityId", "recipientCityId"])

export function checkWhole(body: unknown, facts: Facts): Result {
  const { status } = facts
  let found = judgeFacts(facts)
  const state = status === "NEW" || status === "PAID" ? status : undefined
  if (!isObject(body)) return answer(notObject(found, body), body)
  if (state === undefined) {
    const message = `the deal is ${status}, it can be updated only while it is NEW or PAID`
    found = error(found, "deals.status.editable", [], message, { status })
  }
  return answer(deal(found, body, facts, state), body)
}

function deal(found: Found, body: Members, { ad, current }: Facts, state: State): Found {
  let sent = false
  for (const key in body) {
    const value = body[key]
    if (value === undefined) continue
    if (key !== "payment" && key !== "handler") sent = true
    if (state === "PAID" && lockedWhenPaid.has(key)) found = locked(found, [key])
    switch (key) {
      case "sellerFirstName":
      case "sellerLastName":
      case "sellerPatronymic":
      case "buyerFirstName":
      case "buyerLastName":
      case "buyerPatronymic":
        found = name(found, value, undefined, key, true)
        break
      case "sellerPhone":
      case "buyerPhone":
        found = phone(found, value, undefined, key)
        break
      case "sellerEmail":
      case "buyerEmail":
        found = email(found, value, undefined, key)
        break
      case "adId":
        found = notBlank(found, value, undefined, key)
        if (typeof value === "string" && ad?.status !== "CONFIRMED") found = adNotConfirmed(found, ad)
        break
      case "cartExternalId":
      case "productTitle":
        found = notBlank(found, value, undefined, key)
        break
      case "cartId":
        found = cartId(found, value, key, true)
        break
      case "productPrice":
        found = price(found, value, key)
        break
      case "productWeight":
        found = weight(found, value, key)
        break
      case "payment":
        if (isObject(value)) {
          found = payment(found, value, current["payment"], state)
          sent ||= isAnySent(value)
        } else found = wrongType(found, value, [key], "object")
        break
      case "handler":
        if (isObject(value)) {
          found = handler(found, value, current["handler"], state)
          sent ||= isAnySent(value)
        } else found = wrongType(found, value, [key], "object")
        break
      case "lg":
        if (typeof value !== "string") found = warning(found, "deals.lg", ["lg"], "this is most likely no language")
        break
      default:
        found = unknown(found, [key], inDeal, inOtherParts)
    }
  }
  return sent || !wellTyped(body) ? found : warning(found, "deals.patch.empty", [], "nothing is changed")
}

const isAnySent = (members: Members) => {
  for (const key in members) if (members[key] !== undefined) return true
  return false
}
const wellTyped = ({ payment, handler }: Members) =>
  (payment === undefined || isObject(payment)) && (handler === undefined || isObject(handler))

function locked(found: Found, path: readonly string[]): Found {
  const pointer = pointerOf(path)
  const message = "the deal is PAID, so this can no longer be changed: leave it out"
  const fix = [{ op: "remove", path: pointer }]
  const params = { state: "PAID" }
  return put(found, {
    rule: "deals.field.editable",
    severity: "error",
    in: "body",
    path,
    pointer,
    message,
    params,
    fix,
  })
}

function adNotConfirmed(found: Found, ad: Facts["ad"]): Found {
  const status = ad?.status ?? null
  const got = status === null ? "there is no such ad" : `the ad is ${status}`
  return error(found, "deals.ad.confirmed", ["adId"], `${got}, expected one that is CONFIRMED`, { status })
}

function leftBehind(found: Found, sent: Members, stored: unknown, group: string, ids: readonly string[]): Found {
  if (!isObject(stored) || stored["type"] == null || stored["type"] === sent["type"]) return found
  const members = ids.filter((id) => stored[id] != null && sent[id] == null)
  if (members.length === 0) return found
  const message = `the type changes, but what is stored for the old one stays (${members.join(", ")}): send it anew`
  return warning(found, "deals.handler.orphan", [group, "type"], message, { members })
}

const cardIds = ["cardToId"]
const officeIds = ["senderCityId", "senderOfficeId", "recipientCityId", "recipientOfficeId"]

function payment(found: Found, members: Members, stored: unknown, state: State): Found {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    if (state === "PAID" && lockedInPayment.has(key)) found = locked(found, ["payment", key])
    switch (key) {
      case "type":
        found = notBlank(found, value, "payment", key)
        if (typeof value === "string") found = leftBehind(found, members, stored, "payment", cardIds)
        break
      case "cardToId":
        found = notBlank(found, value, "payment", key)
        break
      default:
        found = unknown(found, ["payment", key], inPayment)
    }
  }
  return found
}

function handler(found: Found, members: Members, stored: unknown, state: State): Found {
  const type = members["type"] ?? (isObject(stored) ? stored["type"] : undefined)
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    if (state === "PAID" && lockedInHandler.has(key)) found = locked(found, ["handler", key])
    switch (key) {
      case "senderFirstName":
      case "senderLastName":
      case "senderPatronymic":
      case "recipientFirstName":
      case "recipientLastName":
      case "recipientPatronymic":
        found = name(found, value, "handler", key, true)
        break
      case "senderPhone":
      case "recipientPhone":
        found = phone(found, value, "handler", key)
        break
      case "senderEmail":
      case "recipientEmail":
        found = email(found, value, "handler", key)
        break
      case "type":
        found = notBlank(found, value, "handler", key)
        if (typeof value === "string") found = leftBehind(found, members, stored, "handler", officeIds)
        break
      case "senderCityId":
      case "senderOfficeId":
      case "recipientCityId":
      case "recipientOfficeId":
        found = notBlank(found, value, "handler", key)
        if (type === "NovaPoshta" && kindOf(value) === "string" && !isUuid(value as string))
          found = warning(found, "deals.handler.novaPoshtaId", pathOf("handler", key), "this is no UUID")
        break
      default:
        found = unknown(found, ["handler", key], inHandler)
    }
  }
  return found
}
