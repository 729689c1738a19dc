import { isInCalendar } from "./calendar.js"
import type { Constraint } from "./constraint.js"

const shape = /^\d{4}-\d{2}-\d{2}T(?:[01]\d|2[0-3]):[0-5]\d:[0-5]\d(?:\.\d+)?(?:Z|[+-](?:[01]\d|2[0-3]):[0-5]\d)$/i

/**
 * Checks for an instant of RFC 3339 that exists: T and Z in either case, no space, an offset (±23:59 at most), any number of
 * fraction digits. There is no 24:00 and, unlike in the RFC, no leap second.
 */
export const dateTime: Constraint<string> = {
  test: (text) => shape.test(text) && isInCalendar(text),
  describes: { is: "dateTime" },
  composed: true,
}
