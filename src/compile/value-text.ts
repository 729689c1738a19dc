import type ts from "typescript"
import { docComment } from "./doc-comment.js"
import type { Layout } from "./layout.js"
import type { Scope } from "./scope.js"
import { signatureText } from "./signature.js"
import type { TypeText } from "./type-text.js"
import { Unsupported } from "./unsupported.js"

/** The declarations of an exported value: one, or for a function one a signature. */
export function valueText(text: TypeText, symbol: ts.Symbol, name: string): readonly (readonly Layout[])[] {
  const { checker, typescript } = text.scope
  const { SymbolFlags, SignatureKind } = typescript
  const type = checker.getTypeOfSymbol(symbol)
  if (symbol.flags & SymbolFlags.Function)
    return checker
      .getSignaturesOfType(type, SignatureKind.Call)
      .map((signature) => [
        ...docComment(typescript, signature.getDeclaration()),
        `export declare function ${name}`,
        ...signatureText(text, signature, name, ": "),
      ])
  if (!(symbol.flags & SymbolFlags.Variable))
    throw new Unsupported(name, "it is a class, an enum or a namespace", "Export constants and functions.")
  const docs = docComment(typescript, symbol.valueDeclaration)
  return [[...docs, `export declare const ${name}: `, text.of(type, name)]]
}

/**
 * Whether a value only serves to declare: a shape, a rule, a schema, a table of messages. Its type is one of the engine's or of
 * Effect's, and a compiled pack has no such values.
 */
export function isForDeclaring(scope: Scope, type: ts.Type): boolean {
  const { checker } = scope
  if (type.isIntersection()) return type.types.some((part) => isForDeclaring(scope, part))
  if (checker.isArrayType(type) || checker.isTupleType(type))
    return checker.getTypeArguments(type as ts.TypeReference).some((element) => isForDeclaring(scope, element))
  const names = [type.aliasSymbol, type.symbol as ts.Symbol | undefined]
  return names.some((symbol) => symbol !== undefined && !symbol.name.startsWith("__") && isForeign(scope, symbol))
}

const isForeign = (scope: Scope, symbol: ts.Symbol) =>
  !scope.isBuiltIn(symbol) && !(symbol.declarations ?? []).some((declaration) => scope.isOwn(declaration))
