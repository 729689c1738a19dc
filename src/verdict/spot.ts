/** A part of a request. */
export type Part = "path" | "query" | "headers" | "body"

/** Where a value stands: in a part of the request, or in the facts that the caller gave. */
export type In = Part | "facts"

/** `error` rejects; `warning` is reported and never rejects, unless the caller promotes it. */
export type Severity = "error" | "warning"

/** A place in a request or in its facts. `path` and `pointer` (RFC 6901) are relative to `in`; the root is `[]` and `""`. */
export interface Spot {
  readonly in: In
  readonly path: readonly (string | number)[]
  readonly pointer: string
}
