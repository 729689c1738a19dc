import { pathOf, type Place } from "../../src/operation/place.js"
import { toPointer } from "../../src/pointer.js"

/** A place in brief: its pointer, after its part where that is not the body (`/a/0`, `path/id`). */
export const spotOf = (place: Place): string => `${place.in === "body" ? "" : place.in}${toPointer(pathOf(place))}`

/** What was found, or is lacking, in brief: `rule@pointer`. */
export const spots = (found: readonly { readonly rule: string; readonly place: Place }[]): readonly string[] =>
  found.map(({ rule, place }) => `${rule}@${spotOf(place)}`)
