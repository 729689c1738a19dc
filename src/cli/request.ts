import type { RequestParts } from "../declare/operation.js"
import { Unusable } from "./unusable.js"

const parts = ["path", "query", "headers", "body"]

/** A whole request out of a file's JSON. Throws `Unusable` for what is none: a part misspelt would silently not be judged. */
export function requestOf(value: unknown): RequestParts {
  if (typeof value !== "object" || value === null || Array.isArray(value))
    throw new Unusable(`with --request the input must be an object with ${parts.join(", ")}`)
  const odd = Object.keys(value).filter((name) => !parts.includes(name))
  if (odd.length > 0)
    throw new Unusable(
      `with --request the input has ${parts.join(", ")} and nothing else; leave out ${odd.map((name) => JSON.stringify(name)).join(", ")}`,
    )
  return value
}
