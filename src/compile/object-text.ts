import type ts from "typescript"
import { carriedText } from "./carried-text.js"
import type { Layout } from "./layout.js"
import { arrayText, tupleText } from "./list-text.js"
import { membersOf } from "./members.js"
import { holdsItself, nameByPlace } from "./recursion.js"
import { signatureText } from "./signature.js"
import type { Inside, TypeText } from "./type-text.js"
import { Unsupported } from "./unsupported.js"

/** The type of an object, an array or a function: by its name if it has one, else in full. */
export function objectText(text: TypeText, type: ts.ObjectType, place: string, inside: Inside): Layout {
  const { checker } = text.scope
  if (checker.isTupleType(type)) return tupleText(text, type as ts.TupleTypeReference, place, inside)
  if (checker.isArrayType(type)) return arrayText(text, type as ts.TypeReference, place, inside)
  return reference(text, type, place) ?? recursive(text, type, place) ?? literal(text, type, place, inside)
}

/** An object type that is known by the name of its declaration. */
function reference(text: TypeText, type: ts.ObjectType, place: string): Layout | undefined {
  const { SymbolFlags } = text.scope.typescript
  const symbol = type.symbol as ts.Symbol | undefined
  if (symbol === undefined || !(symbol.flags & (SymbolFlags.Interface | SymbolFlags.Class | SymbolFlags.Enum)))
    return undefined
  if (text.scope.isBuiltIn(symbol)) return [builtIn(text, symbol, place), typeArguments(text, type, place)]
  if (!(symbol.flags & SymbolFlags.Interface))
    throw new Unsupported(place, `\`${symbol.name}\` is a class or an enum`, "Say what its values are: an object type.")
  return [carriedText(text.scope, symbol, symbol.declarations?.[0], place), typeArguments(text, type, place)]
}

function builtIn(text: TypeText, { name }: ts.Symbol, place: string): string {
  if (!text.scope.shadows(name)) return name
  throw new Unsupported(place, `the pack has a type named \`${name}\` too`, "Rename the pack's own type.")
}

function typeArguments(text: TypeText, type: ts.ObjectType, place: string): Layout {
  const own = "target" in type ? (type as ts.TypeReference).target.typeParameters?.length : undefined
  const types = text.scope.checker.getTypeArguments(type as ts.TypeReference).slice(0, own ?? 0)
  const items = types.map((argument) => text.of(argument, place))
  return items.length === 0 ? "" : { open: "<", items, close: ">", between: ", ", after: "," }
}

function recursive(text: TypeText, type: ts.ObjectType, place: string): string | undefined {
  if (text.scope.nameOf(type) !== undefined || !holdsItself(text.scope, type)) return undefined
  return text.scope.carry(type, nameByPlace(place), (name) => text.alias(type, name, place))
}

function literal(text: TypeText, type: ts.ObjectType, place: string, inside: Inside): Layout {
  const { checker, typescript } = text.scope
  const [signature, ...more] = checker.getSignaturesOfType(type, typescript.SignatureKind.Call)
  const makes = checker.getSignaturesOfType(type, typescript.SignatureKind.Construct).length > 0
  if (signature === undefined && !makes) return membersOf(text, type, place)
  if (signature === undefined || makes || more.length > 0 || type.getProperties().length > 0)
    throw new Unsupported(place, "a function with overloads, members or `new`", "Give it one signature.")
  const written = signatureText(text, signature, place, " => ")
  return inside === "anything" ? written : ["(", ...written, ")"]
}
