import { parsePointer } from "../pointer.js"
import type { In, Severity, Spot } from "../verdict/spot.js"
import { wireIssue } from "./wire-issue.js"

/** An error as it is answered. */
export interface UpstreamAnswer<Body = unknown> {
  readonly status: number
  /** To be written as JSON, unless it is text. */
  readonly body: Body
}

/** An objection of an upstream, put on the place that it names: by a rule of ours where it can be told, else by `wire.upstream`. */
export interface UpstreamIssue extends Spot {
  readonly rule: string
  readonly severity: Severity
  /** In the upstream's words, if it has any. */
  readonly message: string
  readonly params: object
}

/** What an upstream's error says. */
export interface UpstreamError {
  readonly status: number
  /** At least one. */
  readonly issues: readonly UpstreamIssue[]
  readonly warnings: readonly UpstreamIssue[]
  /** The body as it came: what else it says is here. */
  readonly body: unknown
}

/** An objection as a format carries it; what it does not say is filled in. */
export interface Objection {
  readonly rule?: string | undefined
  readonly severity?: Severity
  readonly in?: In | undefined
  readonly pointer?: string | undefined
  readonly message?: string | undefined
  readonly params?: object | undefined
  /** What the upstream calls it, where no rule of ours does. */
  readonly code?: string | number | undefined
}

/** Throws for a verdict that is accepted: an empty answer would one day be sent as an error. */
export function expectRefused({ outcome }: { readonly outcome: string }): void {
  if (!["undecided", "rejected", "fault"].includes(outcome))
    throw new TypeError(`a verdict that is ${outcome} is no error: ask for \`ok\` first`)
}

/**
 * Reads an upstream's error, whatever it is: `read` gets the body as data (a text is parsed as JSON) and gives its objections. Never
 * throws: where `read` throws or gives none, the one issue is that the upstream refuses.
 */
export function upstreamError(
  status: number,
  body: unknown,
  read: (body: unknown) => readonly Objection[],
): UpstreamError {
  const all =
    attempt(() =>
      read(typeof body === "string" ? (JSON.parse(body) as unknown) : body).map((one) => issueOf(status, one)),
    ) ?? []
  const issues = all.filter(({ severity }) => severity === "error")
  return {
    status,
    issues: issues.length > 0 ? issues : [issueOf(status, {})],
    warnings: all.filter(({ severity }) => severity === "warning"),
    body,
  }
}

function issueOf(
  status: number,
  { rule, severity = "error", in: part = "body", pointer = "", message, params = {}, code }: Objection,
): UpstreamIssue {
  const path = (attempt(() => parsePointer(pointer)) ?? []).map((token) =>
    /^(0|[1-9]\d*)$/.test(token) ? Number(token) : token,
  )
  const unnamed = wireIssue("wire.upstream", { in: part, path }, { status, ...(code !== undefined && { code }) })
  const named = rule === undefined ? {} : { rule, params }
  return { ...unnamed, severity, ...named, ...(message !== undefined && { message }) }
}

/** Reads a member of whatever a value is, when it is a text. */
export function textIn(value: unknown, name: string): string | undefined {
  const found = memberIn(value, name)
  return typeof found === "string" ? found : undefined
}

/** Reads a member of whatever a value is: nothing where it has none of its own. */
export function memberIn(value: unknown, name: string): unknown {
  return typeof value === "object" && value !== null && Object.hasOwn(value, name)
    ? (value as Readonly<Record<string, unknown>>)[name]
    : undefined
}

/** Reads a member that is a list; one without elements where there is none. */
export function listIn(value: unknown, name: string): readonly unknown[] {
  const found = memberIn(value, name)
  return Array.isArray(found) ? found : []
}

function attempt<T>(read: () => T): T | undefined {
  try {
    return read()
  } catch {
    return undefined
  }
}
