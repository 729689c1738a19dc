import { isObject, type Members, notObject, text, unknown, wrongType } from "../engine.js"
import { answer, type Found, type Result } from "../issue.js"
import { cartId, name, pathOf, phone, price, weight } from "./leaves.js"
import { inDeal, inHandler, inOtherParts, inPayment } from "./names.js"

// An update of a deal by what the document says of each value: no facts, nothing that we infer.
//
// A PATCH has few of many members, so it is the members that are there that are walked, not the ones that are known.

export function checkDocumented(body: unknown): Result {
  return answer(isObject(body) ? deal(body) : notObject(undefined, body), body)
}

function deal(body: Members): Found {
  let found: Found
  for (const key in body) {
    const value = body[key]
    if (value === undefined) continue
    switch (key) {
      case "sellerFirstName":
      case "sellerLastName":
      case "sellerPatronymic":
      case "buyerFirstName":
      case "buyerLastName":
      case "buyerPatronymic":
        found = name(found, value, undefined, key, false)
        break
      case "sellerPhone":
      case "buyerPhone":
        found = phone(found, value, undefined, key)
        break
      case "adId":
      case "cartExternalId":
      case "productTitle":
      case "sellerEmail":
      case "buyerEmail":
        if (typeof value !== "string" || !value.isWellFormed()) found = text(found, value, [key])
        break
      case "cartId":
        found = cartId(found, value, key, false)
        break
      case "productPrice":
        found = price(found, value, key)
        break
      case "productWeight":
        found = weight(found, value, key)
        break
      case "payment":
        found = isObject(value) ? payment(found, value) : wrongType(found, value, [key], "object")
        break
      case "handler":
        found = isObject(value) ? handler(found, value) : wrongType(found, value, [key], "object")
        break
      case "lg":
        break
      default:
        found = unknown(found, [key], inDeal, inOtherParts)
    }
  }
  return found
}

function payment(found: Found, members: Members): Found {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    switch (key) {
      case "type":
      case "cardToId":
        if (typeof value !== "string" || !value.isWellFormed()) found = text(found, value, pathOf("payment", key))
        break
      default:
        found = unknown(found, ["payment", key], inPayment)
    }
  }
  return found
}

function handler(found: Found, members: Members): Found {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    switch (key) {
      case "senderFirstName":
      case "senderLastName":
      case "senderPatronymic":
      case "recipientFirstName":
      case "recipientLastName":
      case "recipientPatronymic":
        found = name(found, value, "handler", key, false)
        break
      case "senderPhone":
      case "recipientPhone":
        found = phone(found, value, "handler", key)
        break
      case "type":
      case "senderEmail":
      case "senderCityId":
      case "senderOfficeId":
      case "recipientEmail":
      case "recipientCityId":
      case "recipientOfficeId":
        if (typeof value !== "string" || !value.isWellFormed()) found = text(found, value, pathOf("handler", key))
        break
      default:
        found = unknown(found, ["handler", key], inHandler)
    }
  }
  return found
}
