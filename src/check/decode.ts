import type { Node } from "../tree/tree.js"
import { takes } from "./kind.js"

const integerText = /^-?(?:0|[1-9][0-9]*)$/
const numberText = /^-?(?:0|[1-9][0-9]*)(?:\.[0-9]+)?$/

/**
 * Decodes a text of path, query or headers: an integer, a number (a JSON literal without exponent) or a boolean, exactly written.
 * The text itself where the node takes texts, and where nothing decodes (so that its type is wrong).
 */
export function decodeText(node: Node, text: string): unknown {
  if (takes(node, "string", text)) return text
  if (integerText.test(text) && takes(node, "number", Number(text))) return Number(text)
  if (numberText.test(text) && takesFractions(node)) return Number(text)
  if ((text === "true" || text === "false") && takes(node, "boolean", text === "true")) return text === "true"
  return text
}

function takesFractions(node: Node): boolean {
  if (node.kind === "union") return node.variants.some(takesFractions)
  return node.kind === "number" && !node.integer
}

/** The number that a JSON number literal is, if the conversion is exact. */
export function exactNumber(text: string): number | undefined {
  if (!numberText.test(text) || text.length > 64) return undefined
  const value = Number(text) || 0 // -0 is 0
  return plainDecimal(String(value)) === plainDecimal(text) ? value : undefined
}

/** A decimal text without the zeros that mean nothing. An exponent stays, and so equals no text. */
function plainDecimal(text: string): string {
  const plain = text.includes(".") ? text.replace(/(?<!0)0+$/, "").replace(/\.$/, "") : text
  return plain === "-0" ? "0" : plain
}
