import type ts from "typescript"
import { docComment } from "./doc-comment.js"
import { inOneLine, type Layout } from "./layout.js"
import { membersOf } from "./members.js"
import { objectText } from "./object-text.js"
import type { TypeScript } from "./program.js"
import type { Scope } from "./scope.js"
import { unionText } from "./union.js"
import { Unsupported } from "./unsupported.js"

/** What a type stands in: parentheses keep a union or a function whole there. */
export type Inside = "anything" | "union" | "array"

/** Writes types of the checker as text, in which everything that needs a name has one in the module. */
export class TypeText {
  constructor(readonly scope: Scope) {}

  /** A type; `place` says where it stands, for whoever has to change it. */
  of(type: ts.Type, place: string, inside: Inside = "anything"): Layout {
    return this.name(type) ?? this.body(type, place, inside)
  }

  /** A type's own text, even if it has a name. */
  body(type: ts.Type, place: string, inside: Inside = "anything"): Layout {
    const { TypeFlags } = this.scope.typescript
    if (type.isUnion() && !(type.flags & TypeFlags.Boolean)) return unionText(this, type.types, place, inside, type)
    if (type.isIntersection()) return this.intersection(type.types, place, inside)
    if (type.flags & TypeFlags.Object) return objectText(this, type as ts.ObjectType, place, inside)
    if (type.flags & TypeFlags.TemplateLiteral) return this.template(type as ts.TemplateLiteralType, place)
    return this.simple(type, place)
  }

  /** The type of an optional member or element: without the mark by which the checker tells absent from `undefined`. */
  optional(type: ts.Type, place: string, inside?: Inside): Layout {
    const { TypeFlags } = this.scope.typescript
    const undefinedType = this.scope.checker.getUndefinedType()
    const present = constituents(type).filter((one) => !(one.flags & TypeFlags.Undefined) || one === undefinedType)
    return unionText(this, present, place, inside)
  }

  /** The type of an optional parameter, which may be `undefined` whether it says so or not. */
  given(type: ts.Type, place: string): Layout {
    const { TypeFlags } = this.scope.typescript
    const present = constituents(type).filter(({ flags }) => !(flags & TypeFlags.Undefined))
    return unionText(this, present, place)
  }

  /** The declaration of a type of the pack, as the pack declares it: an interface, or a name for a type. */
  declaration(symbol: ts.Symbol, name: string): readonly Layout[] {
    const type = this.scope.checker.getDeclaredTypeOfSymbol(symbol)
    if (!(symbol.flags & this.scope.typescript.SymbolFlags.Interface)) return this.alias(type, name, name)
    return [`export interface ${name} `, { ...membersOf(this, type, name), broken: true }]
  }

  /** A name for a type, one member a line if it has members. */
  alias(type: ts.Type, name: string, place: string): readonly Layout[] {
    const other = this.scope.nameOf(type)
    const text = other === undefined || other === name ? this.body(type, place) : other
    const hasMembers = typeof text === "object" && "items" in text && text.open === "{" && text.items.length > 0
    return [`export type ${name} = `, hasMembers ? { ...text, broken: true } : text]
  }

  /** The name that a type has in the module, or gets there because the pack has one for it. */
  name(type: ts.Type): string | undefined {
    const given = this.scope.nameOf(type)
    if (given !== undefined) return given
    const symbol = this.scope.ownNameOf(type)
    if (symbol === undefined) return undefined
    const docs = docComment(this.scope.typescript, typeDeclaration(this.scope.typescript, symbol))
    return this.scope.carry(type, symbol.name, (name) => [...docs, ...this.declaration(symbol, name)])
  }

  /** A type that is one word or one literal. */
  simple(type: ts.Type, place: string): string {
    const { TypeFlags } = this.scope.typescript
    const text = this.scope.checker.typeToString(type)
    if (type.flags & TypeFlags.Any)
      throw new Unsupported(
        place,
        "its type is `any`",
        "Say what it is, or `unknown`; a type error, or an import that is not found, leads here too.",
      )
    if (type.isStringLiteral() && !(type.flags & TypeFlags.EnumLiteral)) return JSON.stringify(type.value)
    if (type.isNumberLiteral() && !(type.flags & TypeFlags.EnumLiteral)) return text
    if (type.flags & words(TypeFlags)) return text
    throw new Unsupported(
      place,
      `\`${text}\` has no text that stands alone`,
      "Say what the values are, as a plain type.",
    )
  }

  private intersection(types: readonly ts.Type[], place: string, inside: Inside): Layout {
    const items = types.flatMap((type, index) => [index === 0 ? "" : " & ", this.of(type, place, "union")])
    return inside === "anything" ? items : ["(", ...items, ")"]
  }

  private template({ texts, types }: ts.TemplateLiteralType, place: string): Layout {
    const holes = types.map((type) => `\${${inOneLine(this.of(type, place)) ?? "string"}}`)
    const between = texts.map((text) => text.replace(/[\\`]|\$\{/g, "\\$&").replace(/\n/g, "\\n"))
    return `\`${between.map((text, index) => text + (holes[index] ?? "")).join("")}\``
  }
}

/** Where a symbol is declared as a type: one name may be a value's too. */
export const typeDeclaration = (
  { isInterfaceDeclaration, isTypeAliasDeclaration }: TypeScript,
  symbol: ts.Symbol,
): ts.InterfaceDeclaration | ts.TypeAliasDeclaration | undefined =>
  symbol.declarations?.find((node) => isInterfaceDeclaration(node) || isTypeAliasDeclaration(node))

const constituents = (type: ts.Type) => (type.isUnion() ? type.types : [type])

/** Types that are written as the checker names them. */
const words = (flags: typeof ts.TypeFlags) =>
  flags.Unknown |
  flags.Never |
  flags.Void |
  flags.Undefined |
  flags.Null |
  flags.String |
  flags.Number |
  flags.Boolean |
  flags.BooleanLiteral |
  flags.BigInt |
  flags.BigIntLiteral |
  flags.ESSymbol |
  flags.NonPrimitive |
  flags.TypeParameter
