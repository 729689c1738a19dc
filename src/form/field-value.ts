import { exactNumber } from "../check/decode.js"
import { date } from "../constraint/date.js"
import { dateTime } from "../constraint/date-time.js"
import type { FieldOutline } from "./field.js"

/** The value of a field that was filled in, once or, by several inputs of one name, more than once. */
export function fieldValue(field: FieldOutline | undefined, values: readonly unknown[]): unknown {
  const typed = values.map((value) => (typeof value === "string" ? converted(field, value) : value))
  if (typed.length === 1) return typed[0]
  // A box beside a hidden input that says false when it is not ticked
  return typed.every((value) => typeof value === "boolean") ? typed.includes(true) : values
}

/** What a text says in the field's type; the text itself where it says nothing for certain. */
function converted(field: FieldOutline | undefined, text: string): unknown {
  switch (field?.type) {
    case "number":
      return exactNumber(text) ?? text
    case "boolean":
      return text === "true" || text === "on" || (text === "false" ? false : text)
    case "choice":
      return field.options?.find((option) => String(option) === text) ?? text
    case "date":
      return date.test(text) || dateTime.test(text) ? new Date(text) : text
    default:
      return text
  }
}
