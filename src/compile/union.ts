import type ts from "typescript"
import { inOneLine, type Layout, laidOut } from "./layout.js"
import type { Inside, TypeText } from "./type-text.js"

/** A union of types, in an order of its own. `whole` is what the text is of, and so no name for a part of it. */
export function unionText(
  text: TypeText,
  types: readonly ts.Type[],
  place: string,
  inside: Inside = "anything",
  whole?: ts.Type,
): Layout {
  const { TypeFlags } = text.scope.typescript
  const isNothing = ({ flags }: ts.Type) => (flags & (TypeFlags.Null | TypeFlags.Undefined)) !== 0
  const some = types.filter((type) => !isNothing(type))
  const named = some.length > 1 ? text.scope.unionOf(some, whole) : undefined
  const name = named && text.name(named)
  const members = name === undefined ? sorted(text, some, place, types.length > 1 ? "union" : inside) : [name]
  const nothing = new Set(types.filter(isNothing).map((type) => text.simple(type, place)))
  return choice([...members, ...[...nothing].sort()], inside)
}

function choice(members: readonly Layout[], inside: Inside): Layout {
  const [only = "never", ...more] = members
  if (more.length === 0) return only
  const [open, close] = inside === "anything" ? ["", ""] : ["(", ")"]
  return { open, items: members, close, between: " | ", before: "| " }
}

/** In an order that depends on the types alone, not on which of them the checker met first: objects last. */
function sorted(text: TypeText, types: readonly ts.Type[], place: string, inside: Inside): readonly Layout[] {
  const { TypeFlags } = text.scope.typescript
  const booleans = types.filter(({ flags }) => flags & TypeFlags.BooleanLiteral)
  const rest = booleans.length === 2 ? types.filter((type) => !booleans.includes(type)) : types
  const keyed = rest.map((type) => {
    const layout = text.of(type, place, inside)
    const isObject = (type.flags & (TypeFlags.Object | TypeFlags.Intersection)) !== 0
    return {
      layout,
      isObject,
      key: inOneLine(layout) ?? laidOut(layout),
      size: type.isNumberLiteral() ? type.value : 0,
    }
  })
  if (rest !== types) keyed.push({ layout: "boolean", isObject: false, key: "boolean", size: 0 })
  keyed.sort((a, b) => Number(a.isObject) - Number(b.isObject) || a.size - b.size || (a.key < b.key ? -1 : 1))
  return keyed.map(({ layout }) => layout)
}
