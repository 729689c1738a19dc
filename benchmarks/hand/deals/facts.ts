import { isObject, type Members } from "../engine.js"
import { type Found, pointerOf, put } from "../issue.js"

/** What is known of a deal besides the update. */
export interface Facts {
  readonly status: string
  readonly ad: { readonly status: string } | null
  readonly current: Members
}

/** Judges the facts: each has the type that the deal's member has, and is no more looked at. */
export function judgeFacts(facts: Facts): Found {
  let found: Found
  if (typeof facts.status !== "string") found = fault(found, ["status"], "string")
  if (facts.ad !== null && typeof facts.ad?.status !== "string") found = fault(found, ["ad"], "object")
  const { current } = facts
  return isObject(current) ? stored(found, current) : fault(found, ["current"], "object")
}

function stored(found: Found, current: Members): Found {
  for (const key in current) {
    const value = current[key]
    switch (key) {
      case "cartId":
      case "productPrice":
      case "productWeight":
        if (typeof value !== "number" && value != null) found = fault(found, ["current", key], "number")
        break
      case "adId":
      case "cartExternalId":
      case "productTitle":
      case "sellerFirstName":
      case "sellerLastName":
      case "sellerPatronymic":
      case "sellerPhone":
      case "sellerEmail":
      case "buyerFirstName":
      case "buyerLastName":
      case "buyerPatronymic":
      case "buyerPhone":
      case "buyerEmail":
        if (typeof value !== "string" && value != null) found = fault(found, ["current", key], "string")
        break
      case "payment":
      case "handler":
        if (isObject(value)) found = group(found, value, key)
        else if (value != null) found = fault(found, ["current", key], "object")
    }
  }
  return found
}

function group(found: Found, members: Members, name: string): Found {
  for (const key in members) {
    const value = members[key]
    switch (key) {
      case "type":
      case "cardToId":
      case "senderFirstName":
      case "senderLastName":
      case "senderPatronymic":
      case "senderPhone":
      case "senderEmail":
      case "senderCityId":
      case "senderOfficeId":
      case "recipientFirstName":
      case "recipientLastName":
      case "recipientPatronymic":
      case "recipientPhone":
      case "recipientEmail":
      case "recipientCityId":
      case "recipientOfficeId":
        if (typeof value !== "string" && value != null) found = fault(found, ["current", name, key], "string")
    }
  }
  return found
}

function fault(found: Found, path: readonly string[], expected: string): Found {
  const message = `this fact must be ${expected}`
  return put(found, {
    rule: "fact",
    severity: "error",
    in: "facts",
    path,
    pointer: pointerOf(path),
    message,
    params: { expected: [expected] },
  })
}
