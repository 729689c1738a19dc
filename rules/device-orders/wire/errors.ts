import { expectRefused, listIn, memberIn, type Objection, type Refused } from "perevir/wire"
import { textIn, type UpstreamAnswer, upstreamError, type UpstreamError } from "perevir/wire"
import { codes } from "./codes.js"

export interface ErrorEntry {
  readonly errorCode: number
  readonly errorTitle: string
  readonly errorMessage: string
  readonly errorDescription: string
}

export interface WarningEntry {
  readonly warningCode: number
  readonly warningTitle: string
  readonly warningMessage: string
  readonly warningDescription: string
}

export interface ErrorBody {
  readonly errors: readonly ErrorEntry[]
  readonly warnings: readonly WarningEntry[]
}

/** An entry of either list: the number of a rule, its id, its sentence, and the place. */
interface Entry {
  readonly code: number
  readonly title: string
  readonly message: string
  readonly description: string
}

/**
 * Answers a verdict that is not accepted as the document does: errors and warnings, each with the number of its rule, the rule's id
 * as title, its message, and the place as description. What could not be judged is a 500. Throws for a verdict that is accepted.
 */
export function toUpstreamError(verdict: Refused): UpstreamAnswer<ErrorBody> {
  expectRefused(verdict)
  const lacking = verdict.unchecked.map(({ rule, fact, ...place }) => ({
    ...place,
    rule: "unchecked",
    message: `${rule} lacks ${fact}`,
  }))
  const isRejected = verdict.outcome === "rejected"
  const errors = (verdict.issues.length > 0 ? verdict.issues : lacking).map(entryOf)
  const warnings = verdict.warnings.map(entryOf)
  return { status: isRejected ? 400 : 500, body: { errors: errors.map(asError), warnings: warnings.map(asWarning) } }
}

type Told = Pick<Refused["issues"][number], "rule" | "message" | "in" | "pointer">

const entryOf = ({ rule, message, in: part, pointer }: Told): Entry => ({
  code: (codes as Readonly<Record<string, number>>)[rule] ?? 0,
  title: rule,
  message,
  description: part + pointer,
})

const asError = ({ code, title, message, description }: Entry): ErrorEntry => ({
  errorCode: code,
  errorTitle: title,
  errorMessage: message,
  errorDescription: description,
})

const asWarning = ({ code, title, message, description }: Entry): WarningEntry => ({
  warningCode: code,
  warningTitle: title,
  warningMessage: message,
  warningDescription: description,
})

/** Reads an error of the upstream, or one of ours: by the rule whose number and id it has, at the place that it describes. Never throws. */
export function parseUpstreamError(status: number, body: unknown): UpstreamError {
  return upstreamError(status, body, (read) => [
    ...listIn(read, "errors").map((entry) => objection(entry, "error")),
    ...listIn(read, "warnings").map((entry) => objection(entry, "warning")),
  ])
}

function objection(entry: unknown, severity: "error" | "warning"): Objection {
  const [title, message, description] = ["Title", "Message", "Description"].map((name) =>
    textIn(entry, severity + name),
  )
  const code = memberIn(entry, `${severity}Code`)
  const isOurs = Object.entries(codes).some(([rule, own]) => rule === title && own === code)
  const said = { severity, message: message ?? description ?? title }
  if (!isOurs) return { ...said, ...(typeof code === "number" && { code }) }
  return { ...said, rule: title, ...placeOf(description ?? "") }
}

function placeOf(description: string): Objection {
  const [, part, pointer] = /^(path|query|headers|body|facts)(\/[^]*)?$/.exec(description) ?? []
  return { in: part as Objection["in"], pointer }
}
