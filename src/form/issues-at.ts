import { parsePointer, toPointer } from "../pointer.js"
import type { Spot } from "../verdict/spot.js"

interface Judged<Found> {
  readonly issues: readonly Found[]
  readonly warnings: readonly Found[]
}

/**
 * Lists the issues, then the warnings, of one place of the body: what is shown beside its field. Of a list or an object its own alone,
 * so that nothing shows twice. Throws when the pointer is malformed.
 */
export function issuesAt<Found extends Spot>({ issues, warnings }: Judged<Found>, pointer: string): readonly Found[] {
  const place = toPointer(parsePointer(pointer))
  return [...issues, ...warnings].filter((found) => found.in === "body" && found.pointer === place)
}
