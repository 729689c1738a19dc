import type { JsonSchema } from "perevir/json-schema"

// What a document says of an exchange beside the request: where it is sent, in which media types, and what is answered.

/** One operation as its document has it on the wire. */
export interface Exchange {
  readonly summary: string
  /** The addresses, where the operation's own is not the only one, or has members that the request does not. */
  readonly paths?: readonly string[]
  /** What addresses begin with. */
  readonly base?: string
  /** The media types of requests whose shape the schema tells, and those that are written in another way. */
  readonly takes: readonly string[]
  readonly takesToo?: readonly string[]
  readonly success: string
  readonly failures: Readonly<Record<string, Failure>>
}

/** An answer that says what went wrong. */
export interface Failure {
  readonly says: string
  readonly schema: JsonSchema
}

const text = { type: "string" } as const
const object = (properties: Readonly<Record<string, JsonSchema>>, ...required: readonly string[]): JsonSchema => ({
  type: "object",
  properties,
  ...(required.length > 0 && { required }),
})
const list = (items: JsonSchema): JsonSchema => ({ type: "array", items })

const findings = (kind: "error" | "warning"): JsonSchema =>
  list(
    object({
      [`${kind}Code`]: { type: "number" },
      [`${kind}Title`]: text,
      [`${kind}Message`]: text,
      [`${kind}Description`]: text,
    }),
  )
const notMade = object({ errors: findings("error"), warnings: findings("warning") })
const panierErrors = list(object({ Code: { type: "integer" }, Detail: text, Data: { type: "object" } }))
const oneError = (...codes: readonly string[]): JsonSchema =>
  object({ error: { ...text, examples: codes }, error_description: text }, "error", "error_description")

const json = ["application/json"]

/** By operation. */
export const exchanges: Readonly<Record<string, Exchange>> = {
  "deals.update": {
    summary: "Update a deal",
    takes: json,
    success: "The deal was updated.",
    failures: {},
  },
  "panier.update": {
    summary: "Update a panier, or confirm items of it",
    takes: [...json, "text/json"],
    takesToo: ["application/xml", "text/xml", "application/x-www-form-urlencoded"],
    success: "The updated panier; of a confirmation the transaction, and a new panier with what remains.",
    failures: {
      400: { says: "The request is malformed: a list of errors.", schema: panierErrors },
      401: { says: "Who sends it is not known: a list of errors.", schema: panierErrors },
      404: { says: "There is no such panier: a list of errors.", schema: panierErrors },
      500: { says: "The upstream broke down: a list of errors.", schema: panierErrors },
      default: {
        says: "A list of errors. The document lists return codes from 510 to 740, which are no statuses of HTTP all of them.",
        schema: panierErrors,
      },
    },
  },
  "deviceOrders.update": {
    summary: "Update a device purchase order",
    base: "/payment",
    takes: json,
    success: "The order was updated.",
    failures: {
      400: { says: "The request is malformed, or breaks a rule of the upstream.", schema: notMade },
      401: { says: "Who sends it is not known.", schema: notMade },
      500: { says: "The upstream broke down.", schema: notMade },
    },
  },
  "hardwareOrders.create": {
    summary: "Create a hardware order",
    takes: json,
    success: "The order, submitted or kept as a draft.",
    failures: {},
  },
  "hardwareOrders.replace": {
    summary: "Replace a hardware order that is a draft",
    takes: json,
    success: "The order as replaced.",
    failures: {},
  },
  "prepayments.update": {
    summary: "Update a prepayment",
    paths: ["/api/{version}/orderPrepayments/{id}", "/api/{version}/orderPrepayments/reference/{reference}"],
    takes: json,
    success: "The prepayment as updated.",
    failures: {
      400: {
        says: "A member has no value that the upstream takes.",
        schema: oneError("invalid_param_type", "date_validation_error"),
      },
      404: { says: "The prepayment, or the payment type, was not found.", schema: oneError("not_found") },
    },
  },
}
