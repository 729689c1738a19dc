import type { Description } from "../constraint/description.js"
import type { FieldOutline } from "./field.js"

/** The attributes of a number that passes all that is described, or more. */
export function rangeOf(all: readonly Description[]): Pick<FieldOutline, "min" | "max" | "step" | "inputMode"> {
  const whole = all.some(({ is }) => is === "integer")
  const least = Math.max(...all.map(leastOf))
  const most = Math.min(...all.map(mostOf))
  // Steps are counted from `min`: from a fraction none is whole
  const min = whole ? Math.ceil(least) + 0 : least // no minus zero
  const max = whole ? Math.floor(most) : most
  return {
    ...(min > -Infinity && { min }),
    ...(max < Infinity && { max }),
    step: whole ? 1 : "any",
    // The keyboards of telephones for these have no minus
    ...(min >= 0 && { inputMode: whole ? "numeric" : "decimal" }),
  }
}

/** A number above a limit is at least that limit: there is no attribute for the difference. */
function leastOf(described: Description): number {
  if (described.is === "above" || described.is === "atLeast") return described.limit
  return described.is === "integer" || described.is === "between" ? (described.least ?? -Infinity) : -Infinity
}

function mostOf(described: Description): number {
  return described.is === "integer" || described.is === "between" ? (described.most ?? Infinity) : Infinity
}
