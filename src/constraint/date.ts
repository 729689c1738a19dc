import { isInCalendar } from "./calendar.js"
import type { Constraint } from "./constraint.js"

const shape = /^\d{4}-\d{2}-\d{2}$/

/** Checks for a day that exists, written `YYYY-MM-DD`. */
export const date: Constraint<string> = {
  test: (text) => shape.test(text) && isInCalendar(text),
  describes: { is: "date" },
  composed: true,
}
