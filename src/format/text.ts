import { visible } from "./visible.js"

const bare = /^[^\s"',:;[\]{}]+(?: [^\s"',:;[\]{}]+)*$/u
const literal = /^(?:true|false|null|-?\d[\d.eE+-]*)$/

/** A value in one line: a simple text as it is, all else as JSON. */
export function textOf(value: unknown): string {
  if (typeof value === "string" && bare.test(value) && !literal.test(value)) return visible(value)
  return jsonOf(value)
}

/** A value in one line, as JSON; what JSON does not have by its own name. */
export function jsonOf(value: unknown): string {
  return visible(JSON.stringify(value) ?? String(value))
}
