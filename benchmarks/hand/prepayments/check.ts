import { isCurrency } from "../codes.js"
import { isObject, type Members, missing, notObject, text, unknown, wrongType } from "../engine.js"
import { answer, error, type Found, pointerOf, put, type Result, warning } from "../issue.js"
import { isBlank } from "../text.js"
import { isDate, isDateTime } from "../time.js"

export interface Facts {
  readonly prepayment: object | null
  readonly paymentType: { readonly id: number | string; readonly reference: string } | null
  readonly currencies: readonly string[]
  readonly customer: { readonly currency?: string | null }
  readonly organization: { readonly currency: string }
  readonly user: number | string
}

const names = [
  "reference", "customerId", "userId", "total", "currency", "latitude", "longitude", "checkInDate", "paymentDate",
  "paymentTypeId", "desiredPaymentDate", "bank",
] // prettier-ignore

/** Judges a prepayment; with facts by every rule of Perevir's pack, else by what the document says of shape and values. */
export function check(body: unknown, facts?: Facts): Result {
  let found = facts === undefined ? undefined : judgeFacts(facts)
  if (facts?.prepayment === null) found = notFound(found)
  if (!isObject(body)) return answer(notObject(found, body), body)
  for (const key in body) {
    const value = body[key]
    if (value === undefined) continue
    switch (key) {
      case "reference":
        found = text(found, value, [key])
        if (facts !== undefined && value === "")
          found = error(found, "prepayments.reference", [key], "the reference is empty")
        break
      case "customerId":
      case "userId":
        if (!isInt64(value)) found = badId(found, value, key)
        break
      case "total":
        if (typeof value !== "number") found = wrongType(found, value, [key], "number")
        else if (!(value > 0))
          found = error(found, "prepayments.total", [key], `the total is ${value}, expected more than 0`, {
            got: value,
            limit: 0,
          })
        break
      case "currency":
        found = currency(found, value, facts)
        break
      case "latitude":
        found = degrees(found, value, key, 90, facts)
        break
      case "longitude":
        found = degrees(found, value, key, 180, facts)
        break
      case "checkInDate":
        found = text(found, value, [key])
        if (facts !== undefined && typeof value === "string" && !isDateTime(value))
          found = warning(found, "prepayments.checkInDate.format", [key], "this is no date-time")
        break
      case "paymentDate":
        found = paymentDate(found, value, facts)
        break
      case "paymentTypeId":
        found = paymentTypeId(found, value, facts)
        break
      case "desiredPaymentDate":
        found = desiredPaymentDate(found, value, body, facts)
        break
      case "bank":
        found = text(found, value, [key])
        if (typeof value === "string") found = byCheque(found, key, body, facts)
        break
      default:
        found = unknown(found, [key], names, { id: "path" })
    }
  }
  for (const key of required) if (body[key] === undefined) found = missing(found, [key])
  if (facts !== undefined) found = position(found, body)
  return answer(found, body, () => plan(body, facts))
}

const required = ["reference", "customerId", "total", "paymentDate"]

function judgeFacts({ paymentType, currencies, customer, organization, user }: Facts): Found {
  const fits =
    (paymentType === null || (typeof paymentType.reference === "string" && isId(paymentType.id))) &&
    currencies.every((code) => typeof code === "string") &&
    (customer.currency == null || typeof customer.currency === "string") &&
    typeof organization.currency === "string" &&
    isId(user)
  if (fits) return undefined
  const message = "a fact has not its shape"
  return [{ rule: "fact", severity: "error", in: "facts", path: [], pointer: "", message, params: {} }]
}

const isId = (value: unknown) => typeof value === "number" || typeof value === "string"

function notFound(found: Found): Found {
  const path = ["id"]
  const message = "there is no such prepayment: was another id or reference meant?"
  const place = { in: "body", path, pointer: pointerOf(path) } as const
  return put(found, { rule: "prepayments.exists", severity: "error", ...place, message, params: {} })
}

function isInt64(value: unknown): boolean {
  if (typeof value === "number") return Number.isSafeInteger(value)
  if (typeof value !== "string" || value.length > 20 || !/^-?(?:0|[1-9]\d*)$/.test(value)) return false
  return value.length <= 18 || BigInt.asIntN(64, BigInt(value)) === BigInt(value)
}

function badId(found: Found, value: unknown, key: "customerId" | "userId"): Found {
  if (typeof value !== "number" && typeof value !== "string") return wrongType(found, value, [key], "number", "string")
  if (typeof value === "string" && !value.isWellFormed()) return text(found, value, [key])
  return error(found, `prepayments.${key}`, [key], "this is no id, expected a whole number such as 123")
}

function currency(found: Found, value: unknown, facts: Facts | undefined): Found {
  if (typeof value !== "string" || !value.isWellFormed()) return text(found, value, ["currency"])
  if (!isCurrency(value)) return error(found, "prepayments.currency", ["currency"], "this is no currency in use")
  if (facts === undefined || facts.currencies.includes(value)) return found
  const configured = facts.currencies
  const message = `${value} is not configured, expected one of: ${configured.join(", ")}`
  return error(found, "prepayments.currency.configured", ["currency"], message, { got: value, configured })
}

function degrees(found: Found, value: unknown, key: string, most: number, facts: Facts | undefined): Found {
  if (typeof value !== "number") return wrongType(found, value, [key], "number")
  if (facts === undefined || (value >= -most && value <= most)) return found
  const message = `the ${key} is ${value}, expected ${-most} to ${most}`
  return warning(found, `prepayments.${key}.range`, [key], message, { got: value, least: -most, most })
}

function paymentDate(found: Found, value: unknown, facts: Facts | undefined): Found {
  const path = ["paymentDate"]
  if (typeof value !== "string" || !value.isWellFormed()) return text(found, value, path)
  if (!isDateTime(value)) found = error(found, "prepayments.paymentDate", path, "this is no date-time")
  if (facts === undefined || /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\dZ$/.test(value)) return found
  return warning(found, "prepayments.paymentDate.shape", path, "the upstream may not understand how this is written")
}

function paymentTypeId(found: Found, value: unknown, facts: Facts | undefined): Found {
  const path = ["paymentTypeId"]
  if (typeof value === "string" ? !value.isWellFormed() : typeof value !== "number")
    return typeof value === "string" ? text(found, value, path) : wrongType(found, value, path, "number", "string")
  const good = typeof value === "number" ? (value | 0) === value : !isBlank(value as string)
  if (!good)
    return error(found, "prepayments.paymentTypeId", path, `${JSON.stringify(value)} is no id of a payment type`, {
      got: value,
    })
  if (facts === undefined || facts.paymentType !== null) return found
  return error(found, "prepayments.paymentType.exists", path, "there is no such payment type")
}

function desiredPaymentDate(found: Found, value: unknown, body: Members, facts: Facts | undefined): Found {
  const path = ["desiredPaymentDate"]
  if (typeof value !== "string" || !value.isWellFormed()) return text(found, value, path)
  if (!isDate(value)) {
    if (!isDateTime(value)) return error(found, "prepayments.desiredPaymentDate", path, "this is no date")
    if (facts !== undefined)
      found = warning(found, "prepayments.desiredPaymentDate.shape", path, "a date is wanted, without a time")
  }
  return byCheque(found, "desiredPaymentDate", body, facts)
}

function byCheque(found: Found, key: string, body: Members, facts: Facts | undefined): Found {
  const reference = facts?.paymentType?.reference
  if (reference === undefined || reference === "CHEQUE" || body["paymentTypeId"] === undefined) return found
  const message = `this is used only when the payment is by CHEQUE, and it is by ${reference}`
  return warning(found, "prepayments.cheque", [key], message, { reference })
}

function position(found: Found, { latitude, longitude }: Members): Found {
  if ((latitude === undefined) === (longitude === undefined)) return found
  const key = latitude === undefined ? "latitude" : "longitude"
  return warning(found, "prepayments.position.pair", [key], "half of the position is missing")
}

function plan(body: Members, facts: Facts | undefined): object {
  const userId = body["userId"] ?? facts?.user
  const usual = facts && (facts.customer.currency ?? facts.organization.currency)
  const code = body["currency"] ?? usual
  return { ...(userId !== undefined && { userId }), ...(code != null && { currency: code }) }
}
