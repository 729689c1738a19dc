import type { AppliedFix } from "perevir/fix"

/** Any of the operations, as far as the page asks it. */
export interface AnyOperation {
  readonly id: string
  checkRequest(request: Request, facts: Facts, options: CheckOptions): Verdict
}

export interface Request {
  readonly path: Readonly<Record<string, string>>
  readonly query: Readonly<Record<string, string>>
  readonly headers: Readonly<Record<string, string>>
  readonly body: unknown
}

export type Facts = Readonly<Record<string, unknown>>

/** A language's sentences. */
export type Table = { readonly tag: string }

export interface CheckOptions {
  readonly locale?: Table
  readonly unchanged?: "allow"
  readonly sensitive: "show"
  readonly maxIssues: number
}

interface Spot {
  readonly in: "path" | "query" | "headers" | "body" | "facts"
  readonly path: readonly (string | number)[]
  readonly pointer: string
  readonly rule: string
  readonly severity: "error" | "warning"
}

export type Patch = AppliedFix["patch"]

export interface Finding extends Spot {
  readonly message: string
  readonly fix?: Patch
}

export interface Unchecked extends Spot {
  readonly fact: string
}

export interface Verdict {
  readonly outcome: "accepted" | "undecided" | "rejected" | "fault"
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly unchecked: readonly Unchecked[]
  readonly plan?: unknown
}
