/** An issue as Perevir has it, so that the hand-written validators do the same work for an issue. */
export interface Issue {
  readonly rule: string
  readonly severity: "error" | "warning"
  readonly in: "body" | "facts"
  readonly path: Path
  readonly pointer: string
  readonly message: string
  readonly params: object
  readonly fix?: readonly object[]
}

export type Path = readonly (string | number)[]

/** What was found so far: nothing is allocated for input without a fault. */
export type Found = Issue[] | undefined

/** What a hand-written validator answers. */
export interface Result {
  readonly ok: boolean
  readonly value?: unknown
  readonly plan?: unknown
  readonly issues: readonly Issue[]
  readonly warnings: readonly Issue[]
}

const none: readonly Issue[] = []

function escaped(key: string | number): string | number {
  if (typeof key === "number" || !(key.includes("~") || key.includes("/"))) return key
  return key.replaceAll("~", "~0").replaceAll("/", "~1")
}

export function pointerOf(path: Path): string {
  let pointer = ""
  for (const key of path) pointer += `/${escaped(key)}`
  return pointer
}

export function error(found: Found, rule: string, path: Path, message: string, params: object = {}): Issue[] {
  return put(found, { rule, severity: "error", in: "body", path, pointer: pointerOf(path), message, params })
}

export function warning(found: Found, rule: string, path: Path, message: string, params: object = {}): Issue[] {
  return put(found, { rule, severity: "warning", in: "body", path, pointer: pointerOf(path), message, params })
}

export function put(found: Found, issue: Issue): Issue[] {
  if (found === undefined) return [issue]
  found.push(issue)
  return found
}

/** Parts what was found by severity. */
export function answer(found: Found, value: unknown, plan?: () => unknown): Result {
  if (found === undefined) return { ok: true, value, plan: plan?.(), issues: none, warnings: none }
  const issues = found.filter((issue) => issue.severity === "error")
  const warnings = found.filter((issue) => issue.severity === "warning")
  if (issues.length > 0) return { ok: false, issues, warnings }
  return { ok: true, value, plan: plan?.(), issues, warnings }
}
