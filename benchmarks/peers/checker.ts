/** What a row of the tables runs: one library, or one way to use it, on one pack. Each is a module with these two exports. */
export interface Checker {
  /** What is timed. Answers with all that the row's user would get: every issue, in the library's own form. */
  readonly check: (body: unknown, facts: unknown) => unknown
  /** Makes what is timed instead, where facts can be bound once for many checks. */
  readonly given?: (facts: unknown) => (body: unknown) => unknown
  /** Reads an answer of `check`, for the gate; never timed. */
  readonly read: (answer: unknown) => Reading
}

export interface Reading {
  readonly valid: boolean
  /** Where something is wrong, as JSON pointers; for a row that has Perevir's rules each with the rule's id before it. */
  readonly found: readonly string[]
}

/** Makes a pointer of a path. */
export const pointerTo = (path: readonly PropertyKey[]): string =>
  path.map((key) => `/${String(key).replaceAll("~", "~0").replaceAll("/", "~1")}`).join("")
