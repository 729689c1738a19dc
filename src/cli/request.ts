import type { RequestParts } from "../declare/operation.js"
import { Unusable } from "./unusable.js"

/** What a whole request has. */
export const requestParts: readonly string[] = ["path", "query", "headers", "body"]

const mostNamed = 3

/**
 * A whole request out of JSON, or an object with other members. Throws `Unusable`, saying what `it` is about, for what is none: a
 * part misspelt would silently not be judged.
 */
export function requestOf(
  value: unknown,
  it = "with --request the input",
  parts: readonly string[] = requestParts,
): RequestParts {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unusable(`${it} must be an object with ${parts.join(", ")}`)
  const odd = Object.keys(value).filter((name) => !parts.includes(name))
  if (odd.length === 0) return value
  const named = odd.slice(0, mostNamed).map((name) => JSON.stringify(name))
  const more = odd.length > mostNamed ? ` and ${odd.length - mostNamed} more` : ""
  throw new Unusable(`${it} has ${parts.join(", ")} and nothing else; leave out ${named.join(", ")}${more}`)
}
