import { problem, type Problem, type ProblemOptions } from "../problem/problem.js"
import type { Refused } from "../verdict/rejected.js"
import type { In, Severity } from "../verdict/spot.js"
import {
  listIn,
  memberIn,
  type Objection,
  textIn,
  type UpstreamAnswer,
  upstreamError,
  type UpstreamError,
} from "./upstream-error.js"

// For upstreams that document no error body: RFC 9457, both ways

/** Answers a verdict that is not accepted as a problem (RFC 9457, `application/problem+json`). Throws for one that is accepted. */
export function toProblemError(verdict: Refused, options?: ProblemOptions): UpstreamAnswer<Problem> {
  const body = problem(verdict, options)
  return { status: body.status, body }
}

/** Reads a problem (RFC 9457), ours or another's: what it lists as `errors` and `warnings`, else its own detail. Never throws. */
export function parseProblemError(status: number, body: unknown): UpstreamError {
  return upstreamError(status, body, (read) => {
    const listed = [
      ...listIn(read, "errors").map((one) => objection(one, "error")),
      ...listIn(read, "warnings").map((one) => objection(one, "warning")),
    ]
    return listed.some(({ severity }) => severity === "error")
      ? listed
      : [{ message: textIn(read, "detail") ?? textIn(read, "title") }, ...listed]
  })
}

const parts: readonly string[] = ["path", "query", "headers", "body", "facts"]

function objection(error: unknown, severity: Severity): Objection {
  const part = textIn(error, "in") ?? ""
  const params = memberIn(error, "params")
  return {
    severity,
    rule: textIn(error, "rule"),
    in: parts.includes(part) ? (part as In) : undefined,
    pointer: pointerIn(textIn(error, "pointer") ?? ""),
    message: textIn(error, "detail") ?? textIn(error, "title"),
    params: typeof params === "object" && params !== null ? params : undefined,
  }
}

/** A JSON Pointer from a URI fragment (RFC 6901, section 6); the root from what is none. */
function pointerIn(fragment: string): string {
  try {
    return fragment.startsWith("#") ? decodeURIComponent(fragment.slice(1)) : ""
  } catch {
    return ""
  }
}
