import { indent } from "./indent.js"
import type { Paint } from "./paint.js"
import { tableLines } from "./table.js"
import { textOf } from "./text.js"
import { visible } from "./visible.js"

const deepest = 4

/** Any value, readable: a member a line, a list of objects as a table under its name and how many there are. */
export function valueLines(value: unknown, width: number, paint: Paint, depth = 0): readonly string[] {
  if (!isObject(value) || depth > deepest) return [textOf(value)]
  return Object.entries(value).flatMap(([name, inside]) => memberLines(visible(name), inside, width, paint, depth))
}

function memberLines(name: string, value: unknown, width: number, paint: Paint, depth: number): readonly string[] {
  if (Array.isArray(value) && value.length > 0 && value.every(isObject))
    return [`${name} ${paint.faint(`(${value.length})`)}`, ...indent(tableLines(value, width - 2, paint))]
  if (Array.isArray(value))
    return [`${name} ${value.length === 0 ? paint.faint("(none)") : value.map(textOf).join(", ")}`]
  if (isObject(value) && Object.keys(value).length > 0)
    return [name, ...indent(valueLines(value, width - 2, paint, depth + 1))]
  return [`${name} ${textOf(value)}`]
}

function isObject(value: unknown): value is object {
  return typeof value === "object" && value !== null && !Array.isArray(value)
}
