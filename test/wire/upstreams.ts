import { sample as dealSample } from "../../rules/deals/wire/examples.js"
import { sample as orderSample } from "../../rules/hardware-orders/wire/examples.js"
import { sample as prepaymentSample } from "../../rules/prepayments/wire/examples.js"
import type { Answered, Arrived } from "./stand-in.js"

// Upstreams as their documents have them, written without the packs: what they answer is the documents' own, where these have it

const notFound: Answered = { status: 404, body: { title: "Not Found" } }

/** One deal, by its id or its external id. */
export function deals({ method, target }: Arrived): Answered {
  const { pathname, searchParams } = new URL(target, "http://deals.example")
  const [, deal, id = ""] = pathname.split("/").map(decodeURIComponent)
  const known = searchParams.get("byExternalId") === "true" ? dealSample.data.externalId : dealSample.data.id
  if (method !== "PATCH" || deal !== "deals" || pathname.split("/").length !== 3) return notFound
  return id === known || id === "A/B ї" ? { status: 200, body: dealSample } : notFound
}

/** Any order of the dealer d. */
export function deviceOrders({ method, target, body }: Arrived): Answered {
  const order = /^\/payment\/kpayment\/v1\/dealer\/([^/]+)\/device\/order\/[^/]+$/.exec(target)
  const error = (errorCode: number, errorMessage: string) => ({
    errors: [{ errorCode, errorTitle: "Refused", errorMessage, errorDescription: "string" }],
    warnings: [{ warningCode: 0, warningTitle: "string", warningMessage: "string", warningDescription: "string" }],
  })
  if (method !== "PUT" || order === null) return { status: 500, body: error(5, "no such operation") }
  if (order[1] !== "d") return { status: 401, body: error(40, "not your order") }
  return Object.keys(body as object).length > 0
    ? { status: 200, body: {} }
    : { status: 400, body: error(41, "nothing") }
}

/** Orders that are made and replaced; what was not sent stays as the sample has it. */
export function hardwareOrders({ method, target, headers, body }: Arrived): Answered {
  const sent = body as Readonly<Record<string, unknown>>
  const { requestedDate: _, poRef: _1, notes: _2, ...rest } = orderSample
  if (method === "POST" && target === "/orders/hardware")
    return { status: 200, body: { ...rest, ...sent, status: headers["savedraft"] === "true" ? "DRAFT" : "SUBMITTED" } }
  if (method !== "PUT" || target !== `/orders/hardware/${orderSample.orderId}`) return notFound
  return { status: 200, body: { ...rest, ...sent, status: "DRAFT" } }
}

const refusal = (status: number, error: string, error_description: string): Answered => ({
  status,
  body: { error, error_description },
})

/** The prepayment 27, in the version v2.1. */
export function prepayments({ method, target, body }: Arrived): Answered {
  const named = /^\/api\/v2\.1\/orderPrepayments\/(?:reference\/)?([^/]+)$/.exec(target)
  if (method !== "PUT" || named === null) return { status: 405, body: "" }
  if (!["27", "L-aa-1505226514088"].includes(decodeURIComponent(named[1] ?? "")))
    return refusal(404, "not_found", `The prepayment with the id ${named[1] ?? ""} doesn't exist.`)
  const { reference, total, paymentDate, customerId, currency } = body as Readonly<Record<string, string | number>>
  if (Number(total) >= 1000)
    return refusal(400, "invalid_param_type", "An invalid value was specified for parameter: total (must be positive)")
  if (!String(paymentDate).endsWith("Z"))
    return refusal(400, "date_validation_error", `Failed to update the Prepayment with the reference ${String(reference)} : paymentDate incorrect Date Format`) // prettier-ignore
  const customer = { ...prepaymentSample.customer, id: Number(customerId) }
  return {
    status: 200,
    body: { ...prepaymentSample, reference, total, paymentDate, currency: currency ?? "AUD", customer },
  }
}
