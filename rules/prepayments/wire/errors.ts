import { expectRefused, memberIn, type Objection, type Refused, type RequestParts } from "perevir/wire"
import { textIn, type UpstreamAnswer, upstreamError, type UpstreamError } from "perevir/wire"
import { dates, missingOnes, wordings } from "./wordings.js"

/** The one error that a body has, in the document's own words where its samples have the fault. */
export interface ErrorBody {
  readonly error: string
  readonly error_description: string
}

type Found = Pick<Refused["issues"][number], "rule" | "in" | "pointer">
type ErrorAnswer = UpstreamAnswer<ErrorBody>

/**
 * Answers a verdict that is not accepted as the document does, with one error: a thing that was not found (404) comes first, then the
 * first issue (400). What is nobody's fault but ours is a 500. `request` is what was judged: texts name it. Throws for a verdict
 * that is accepted.
 */
export function toUpstreamError(verdict: Refused, request: RequestParts): ErrorAnswer {
  expectRefused(verdict)
  const missing = verdict.issues.find(({ rule }) => isOneOf(missingOnes, rule))
  const [first] = verdict.issues
  if (verdict.outcome === "fault" || first === undefined) return answer(500, "server_error", unjudged)
  return missing === undefined ? invalid(first, request) : answer(404, "not_found", notFound(missing, request))
}

const answer = (status: number, error: string, error_description: string): ErrorAnswer => ({
  status,
  body: { error, error_description },
})

const unjudged = "The request cannot be judged."
const badDate = " incorrect Date Format"
const badValue = "An invalid value was specified for parameter: "

const isOneOf = (rules: readonly string[], rule: string) => rules.includes(rule)

function invalid(found: Found, request: RequestParts): ErrorAnswer {
  if (isOneOf(dates, found.rule))
    return answer(
      400,
      "date_validation_error",
      `Failed to update the Prepayment${called(request)} : ${nameOf(found)}${badDate}`,
    )
  const words: Readonly<Record<string, string>> = wordings
  return answer(400, "invalid_param_type", `${badValue}${nameOf(found)} (${words[found.rule] ?? "not accepted"})`)
}

function notFound({ rule, pointer }: Found, { path, body }: RequestParts): string {
  const isType = rule === "prepayments.paymentType.exists"
  const [thing, by, id] = isType
    ? ["payment type", "id", memberIn(body, "paymentTypeId")]
    : ["prepayment", pointer.slice(1), memberIn(path, pointer.slice(1))]
  return `The ${thing}${withThe(by, id)} doesn't exist.`
}

const called = ({ path, body }: RequestParts) =>
  withThe("reference", memberIn(body, "reference")) || withThe("id", memberIn(path, "id"))

const withThe = (name: string, value: unknown) =>
  (typeof value === "string" && value !== "") || typeof value === "number" ? ` with the ${name} ${value}` : ""

/** Members of the body, and the id, by their names, as in the table of parameters; whatever else with the part that it is in. */
function nameOf({ rule, in: part, pointer }: Found): string {
  const [name = ""] = /^\w+$/.exec(pointer.slice(1)) ?? []
  const isListed = name !== "" && rule !== "unknown" && part === (name === "id" ? "path" : "body")
  return isListed ? name : `${part} ${JSON.stringify(pointer)}`
}

/** Reads an error of this upstream, or one of ours: on the member that it names, by the rule that its words tell. Never throws. */
export function parseUpstreamError(status: number, body: unknown): UpstreamError {
  return upstreamError(status, body, (read) => {
    const description = textIn(read, "error_description")
    return [
      {
        ...(description === undefined ? {} : told(description)),
        message: description ?? textIn(read, "error"),
        code: textIn(read, "error"),
      },
    ]
  })
}

const missing = /^The (prepayment|payment type)(?: with the (id|reference) [^]*)? doesn't exist\.$/

function told(description: string): Objection {
  const [, thing, by = "id"] = missing.exec(description) ?? []
  if (thing === "prepayment") return { rule: "prepayments.exists", in: "path", pointer: `/${by}` }
  if (thing !== undefined) return { rule: "prepayments.paymentType.exists", pointer: "/paymentTypeId" }
  const [, date] = /(?<!\w)(\w+) incorrect Date Format$/.exec(description) ?? []
  if (date !== undefined) return { rule: dates.find((rule) => rule.endsWith(`.${date}`)), pointer: `/${date}` }
  if (!description.startsWith(badValue)) return {}
  return invalidParameter(description.slice(badValue.length))
}

/** `total (must be positive)`: a name, and words that tell the rule. */
function invalidParameter(text: string): Objection {
  const open = text.lastIndexOf(" (")
  const words = text.slice(open + 2, -1)
  const [rule] = Object.entries(wordings).find(([, own]) => own === words) ?? []
  return { rule, ...placeOf(text.slice(0, open)) }
}

function placeOf(name: string): Objection {
  if (/^\w+$/.test(name)) return { in: name === "id" ? "path" : "body", pointer: `/${name}` }
  const [, part, pointer = '""'] = /^(path|query|headers|body) (".*")$/.exec(name) ?? []
  return { in: part as Objection["in"], pointer: JSON.parse(pointer) as string }
}
