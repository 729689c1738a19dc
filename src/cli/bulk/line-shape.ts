import type { RequestParts } from "../../declare/operation.js"
import { requestOf, requestParts } from "../request.js"
import { Unusable } from "../unusable.js"

/** What a line holds: a body; with `factsField` an object of `body` and that member; with `request` a whole request, and that member. */
export interface LineShape {
  readonly request: boolean
  readonly factsField?: string
}

/** A line taken apart. */
interface Line {
  readonly request: RequestParts
  readonly facts?: unknown
}

/** Takes lines apart. What it gives throws `Unusable` for a line that has not that shape. */
export function readerOf({ request, factsField }: LineShape): (value: unknown) => Line {
  const parts = request ? requestParts : ["body"]
  if (factsField === undefined)
    return request ? (value) => ({ request: requestOf(value, "it") }) : (body) => ({ request: { body } })
  if (parts.includes(factsField))
    throw new Unusable(`--facts-field ${factsField} cannot be: there a line has its ${factsField}; choose another name`)
  return (value) => {
    const { [factsField]: facts, ...rest } = requestOf(value, "it", [...parts, factsField]) as Record<string, unknown>
    return { request: rest, facts }
  }
}
