import { nearestName } from "./nearest-name.js"
import { error, type Found, type Path, put, pointerOf } from "./issue.js"

// The rules that every operation has: a value's type, members that nobody knows, text that is broken.

export type Members = Readonly<Record<string, unknown>>

export function isObject(value: unknown): value is Members {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}

export function kindOf(value: unknown): string {
  if (value === null) return "null"
  return Array.isArray(value) ? "array" : typeof value
}

const words: Readonly<Record<string, string>> = {
  string: "text",
  number: "a number",
  boolean: "true or false",
  object: "an object",
  array: "a list",
}
const word = (kind: string) => words[kind] ?? kind

export function notObject(found: Found, body: unknown): Found {
  const got = kindOf(body)
  return error(found, "body", [], `the body is ${word(got)}; it must be an object`, { got })
}

const numberText = /^-?(?:0|[1-9]\d*)(?:\.\d+)?$/

export function wrongType(found: Found, value: unknown, path: Path, ...expected: readonly string[]): Found {
  const got = kindOf(value)
  const issue = {
    rule: "type",
    severity: "error",
    in: "body",
    path,
    pointer: pointerOf(path),
    message: `this is ${word(got)}; it must be ${expected.map(word).join(" or ")}`,
    params: { expected, got },
  } as const
  const exact = expected.includes("number") && typeof value === "string" && numberText.test(value)
  if (!exact || String(Number(value)) !== value) return put(found, issue)
  return put(found, { ...issue, fix: [{ op: "replace", path: issue.pointer, value: Number(value) }] })
}

export function brokenText(found: Found, path: Path): Found {
  return error(found, "string.wellFormed", path, "this text is broken: half of a character is missing")
}

/** Judges a text of which no more is asked than that it is one. */
export function text(found: Found, value: unknown, path: Path): Found {
  if (typeof value !== "string") return wrongType(found, value, path, "string")
  return value.isWellFormed() ? found : brokenText(found, path)
}

export function missing(found: Found, path: Path): Found {
  return error(found, "required", path, "this member is missing and must be sent")
}

/** `elsewhere` are the names that another part of the request has. */
export function unknown(
  found: Found,
  path: Path,
  known: readonly string[],
  elsewhere: Readonly<Record<string, string>> = {},
): Found {
  const name = String(path.at(-1))
  const part = path.length === 1 ? elsewhere[name] : undefined
  if (part !== undefined)
    return error(found, "unknown", path, `the body has no such member: it belongs into the ${part}`, { part })
  const nearest = nearestName(name, known)
  const message =
    nearest === undefined ? "there is no such member" : `there is no such member; did you mean ${nearest}?`
  return error(found, "unknown", path, message, nearest === undefined ? {} : { nearest })
}
