import { isObject, type Members, notObject, text, unknown, wrongType } from "../engine.js"
import { error, type Found, warning } from "../issue.js"
import { isCurrency } from "../codes.js"
import { isIpAddress } from "./ip-address.js"
import { judgeItem } from "./item.js"
import { isByte, isDecimal, isInt32, notByte, notDecimal, notInt32 } from "./values.js"

const names = [
  "Errors", "IpAddress", "Currency", "Id", "TransactionID", "ModePaiementID", "OpState", "Total_HT", "Total_TTC", "Items",
  "UserHandle", "UserId",
] // prettier-ignore
const inErrors = ["Code", "Detail", "Data"]

/** Judges a panier by itself: shape and values, `whole` by what we infer of them, too. */
export function judgePanier(body: unknown, whole: boolean): Found {
  let found: Found
  if (!isObject(body)) return notObject(found, body)
  for (const key in body) {
    const value = body[key]
    if (value === undefined) continue
    switch (key) {
      case "Id":
      case "ModePaiementID":
        if (!isInt32(value)) found = notInt32(found, value, undefined, 0, key)
        break
      case "OpState":
        if (!isByte(value)) found = notByte(found, value, key)
        break
      case "Total_HT":
      case "Total_TTC":
      case "UserId":
        if (!isDecimal(value)) found = notDecimal(found, value, undefined, 0, key)
        break
      case "IpAddress":
      case "Currency":
        found = named(found, value, key, whole)
        break
      case "TransactionID":
        if (value !== "") found = transaction(found, value)
        break
      case "UserHandle":
        found = text(found, value, [key])
        break
      case "Items":
        found = Array.isArray(value) ? items(found, value, whole) : wrongType(found, value, [key], "array")
        break
      case "Errors":
        found = Array.isArray(value) ? errors(found, value) : wrongType(found, value, [key], "array")
        break
      default:
        found = unknown(found, [key], names, { id: "path" })
    }
  }
  return found
}

function named(found: Found, value: unknown, key: "IpAddress" | "Currency", whole: boolean): Found {
  if (typeof value !== "string" || !value.isWellFormed()) return text(found, value, [key])
  if (!whole) return found
  if (key === "Currency")
    return isCurrency(value) ? found : warning(found, "panier.currency", [key], "this is no currency in use")
  return isIpAddress(value) ? found : warning(found, "panier.ip", [key], "this is no ip address")
}

function transaction(found: Found, value: unknown): Found {
  if (typeof value !== "string" || !value.isWellFormed()) return text(found, value, ["TransactionID"])
  const message = `the transaction's id is ${JSON.stringify(value)}, expected none`
  return warning(found, "panier.transaction.empty", ["TransactionID"], message, { got: value })
}

function items(found: Found, list: readonly unknown[], whole: boolean): Found {
  for (let i = 0; i < list.length; i++) {
    const item = list[i]
    found = isObject(item) ? judgeItem(found, item, i, whole) : wrongType(found, item, ["Items", i], "object")
  }
  return found
}

function errors(found: Found, list: readonly unknown[]): Found {
  for (let i = 0; i < list.length; i++) {
    const one = list[i]
    found = isObject(one) ? judgeError(found, one, i) : wrongType(found, one, ["Errors", i], "object")
  }
  return found
}

function judgeError(found: Found, members: Members, index: number): Found {
  for (const key in members) {
    const value = members[key]
    if (value === undefined) continue
    if (key === "Code") {
      if (!isInt32(value)) found = notInt32(found, value, "Errors", index, key)
    } else if (key === "Detail") found = text(found, value, ["Errors", index, key])
    else if (key !== "Data") found = unknown(found, ["Errors", index, key], inErrors)
    else if (!isObject(value)) found = wrongType(found, value, ["Errors", index, key], "object")
  }
  return found
}

/** An id twice, or of an item that is not stored: one pass over the items. */
export function judgeIds(found: Found, list: readonly Members[], stored: ReadonlySet<unknown> | undefined): Found {
  const first = new Map<unknown, number>()
  for (let i = 0; i < list.length; i++) {
    const id = list[i]?.["Id"]
    if (!isInt32(id) || id === 0) continue
    if (stored !== undefined && !stored.has(id)) {
      const message = `the stored panier has no item ${id}: leave the id empty to add a new item`
      found = error(found, "panier.item.exists", ["Items", i, "Id"], message, { id })
    }
    const before = first.get(id)
    if (before === undefined) first.set(id, i)
    else {
      const place = `/Items/${before}/Id`
      const message = `item ${id} stands in the update already, at ${place}: put its changes into one item`
      found = error(found, "panier.item.unique", ["Items", i, "Id"], message, { id, first: place })
    }
  }
  return found
}
