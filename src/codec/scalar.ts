import { survives } from "./decimal-text.js"
import type { Scalar } from "./wire-type.js"

const decimal = /^[\t\n\r ]*([+-]?(?:\d+(?:\.\d*)?|\.\d+))[\t\n\r ]*$/
const boolean = /^[\t\n\r ]*(?:(true|1)|false|0)[\t\n\r ]*$/

/**
 * Reads a value from its text, as XML Schema writes it: `decimal`, which has no exponent, and `boolean`, with white space around.
 * Gives nothing for a text that is none, and `lossy` for a number that JavaScript would round.
 */
export function scalarOf(is: Scalar["is"], text: string): { readonly value: unknown } | "lossy" | undefined {
  if (is === "text") return { value: text }
  if (is === "boolean") {
    const read = boolean.exec(text)
    return read ? { value: read[1] !== undefined } : undefined
  }
  const number = decimal.exec(text)?.[1]
  if (number === undefined) return undefined
  return survives(number) ? { value: Number(number) + 0 } : "lossy"
}
