import { engine } from "../messages/en.js"
import type { Finding } from "../verdict/issue.js"
import type { Refused } from "../verdict/rejected.js"
import type { In, Severity } from "../verdict/spot.js"
import { fragmentOf } from "./fragment.js"

/** The media type that a problem is sent as. */
export const mediaType = "application/problem+json"

/** One issue, in the words of RFC 9457's own example: what is wrong, and where. */
export interface ProblemError {
  /** For a person. */
  readonly detail: string
  /** The place in the part of the request that `in` names: a JSON Pointer as a URI fragment, `#/handler/senderFirstName`. */
  readonly pointer: string
  readonly in: In
  readonly rule: string
  readonly params: unknown
}

/** A rule that could not be judged, and what it lacks: a fact, or a part of the request. */
export interface ProblemUnchecked extends Pick<ProblemError, "pointer" | "in" | "rule"> {
  readonly severity: Severity
  readonly fact: string
}

/** A problem details object (RFC 9457). Plain JSON. */
export interface Problem {
  readonly type: string
  readonly title: string
  readonly status: 409 | 422 | 500
  readonly detail: string
  readonly instance?: string
  readonly errors: readonly ProblemError[]
  readonly warnings: readonly ProblemError[]
  readonly unchecked: readonly ProblemUnchecked[]
  /** How many errors and warnings `maxIssues` cut off; left out when none. */
  readonly dropped?: number
}

export interface ProblemOptions {
  /** What the type's URI begins with (`urn:perevir:problem:`); the outcome stands at its end. */
  readonly types?: string
  /** A URI that names this very occurrence. */
  readonly instance?: string
}

const kinds = {
  rejected: { status: 422, title: "The request breaks rules" },
  undecided: { status: 409, title: "The request cannot be judged yet" },
  fault: { status: 500, title: "The request could not be judged" },
} as const

/**
 * Makes a problem details object (RFC 9457) of a verdict that is not accepted; linear in what it lists. Takes the verdicts of either face.
 *
 * Carries what the issues carry, never the value or the plan: nothing of sensitive members, unless the verdict was asked for with
 * `sensitive: "show"`. An accepted verdict is no problem: it is a type error, and throws a `TypeError`.
 */
export function problem(verdict: Refused, options: ProblemOptions = {}): Problem {
  const { outcome, issues, warnings, unchecked, dropped } = verdict
  const kind = (kinds as Partial<typeof kinds>)[outcome]
  if (kind === undefined) throw new TypeError(`a verdict that is ${outcome} is no problem: ask for \`ok\` first`)
  return {
    type: (options.types ?? "urn:perevir:problem:") + outcome,
    ...kind,
    detail: outcome === "undecided" ? wanting(unchecked) : first(outcome, issues),
    ...(options.instance !== undefined && { instance: options.instance }),
    errors: issues.map(errorOf),
    warnings: warnings.map(errorOf),
    unchecked: unchecked.map(({ rule, severity, fact, in: part, pointer }) => ({
      rule,
      severity,
      fact,
      in: part,
      pointer: fragmentOf(pointer),
    })),
    ...(dropped > 0 && { dropped }),
  }
}

function errorOf({ rule, message, pointer, in: part, params }: Finding): ProblemError {
  return { detail: message, pointer: fragmentOf(pointer), in: part, rule, params }
}

/** The issue that matters most: of a fault what is faulty, else the first. */
function first(outcome: Refused["outcome"], issues: readonly Finding[]): string {
  const faulty = issues.find(({ rule }) => rule === "fault" || rule === "fact")
  const issue = outcome === "fault" ? (faulty ?? issues[0]) : issues[0]
  if (issue === undefined) return kinds[outcome].title
  const others = issues.length - 1
  return `${issue.in}${issue.pointer}: ${issue.message}${others > 0 ? ` (and ${others} more)` : ""}`
}

function wanting(unchecked: Refused["unchecked"]): string {
  const could = unchecked.filter(({ severity }) => severity === "error")
  const distinct = (names: readonly string[]): readonly string[] => [...new Set(names)]
  return engine.unchecked({
    rules: distinct(could.map(({ rule }) => rule)),
    facts: distinct(could.map(({ fact }) => fact)),
  })
}
