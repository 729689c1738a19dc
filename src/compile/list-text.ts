import type ts from "typescript"
import type { Block, Layout } from "./layout.js"
import type { Inside, TypeText } from "./type-text.js"

/** The type of an array of any length. */
export function arrayText(text: TypeText, type: ts.TypeReference, place: string, inside: Inside): Layout {
  const [element] = text.scope.checker.getTypeArguments(type)
  const items = [text.of(element as ts.Type, `${place} › *`, "array"), "[]"]
  return type.symbol.name === "ReadonlyArray" ? readonlyList(items, inside) : items
}

/** The type of an array that says what stands at each index. */
export function tupleText(text: TypeText, type: ts.TupleTypeReference, place: string, inside: Inside): Layout {
  const { ElementFlags } = text.scope.typescript
  const { elementFlags, readonly } = type.target
  const items = text.scope.checker.getTypeArguments(type).map((element, index) => {
    const at = `${place} › ${index}`
    const flags = elementFlags[index] ?? ElementFlags.Required
    if (flags & ElementFlags.Rest) return ["...", text.of(element, at, "array"), "[]"]
    return flags & ElementFlags.Optional ? [text.optional(element, at, "array"), "?"] : text.of(element, at)
  })
  const block: Block = { open: "[", items, close: "]", between: ", ", after: "," }
  return readonly ? readonlyList([block], inside) : block
}

const readonlyList = (list: readonly Layout[], inside: Inside): Layout =>
  inside === "array" ? ["(readonly ", ...list, ")"] : ["readonly ", ...list]
