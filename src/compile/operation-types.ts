import type ts from "typescript"
import { carriedText } from "./carried-text.js"
import type { Layout } from "./layout.js"
import type { Scope } from "./scope.js"
import type { TypeText } from "./type-text.js"

/** An exported operation: the interface that it has, and the types that it is made for. */
export interface OperationTypes {
  readonly name: string
  readonly type: ts.Type
  readonly face: ts.Symbol
  /** `value`, `request`, `facts`, `params`, `plan`. */
  readonly types: ts.Type
}

/** Tells whether an exported value is an operation, declared or not. */
export function operationTypes(scope: Scope, name: string, type: ts.Type): OperationTypes | undefined {
  const { checker, typescript } = scope
  const declared = type.getProperty("~standard")?.declarations?.[0]?.parent
  if (declared === undefined || !typescript.isInterfaceDeclaration(declared)) return undefined
  const [types] = checker.getTypeArguments(type as ts.TypeReference)
  const face = checker.getSymbolAtLocation(declared.name)
  return types !== undefined && face !== undefined ? { name, type, face, types } : undefined
}

/** Gives those types of an operation a name that no export has one for. */
export function nameTypes(text: TypeText, operation: OperationTypes, prefix: string): void {
  for (const part of ["value", "facts", "params", "plan"]) {
    const type = partOf(text, operation, part)
    if (type === undefined || !text.scope.isWorthAName(type) || text.scope.ownNameOf(type)) continue
    const wish = prefix + part.slice(0, 1).toUpperCase() + part.slice(1)
    text.scope.carry(type, wish, (name) => text.alias(type, name, `${operation.name} › ${part}`))
  }
}

/** The declaration of an operation. */
export function operationText(text: TypeText, { name, face, types }: OperationTypes): readonly Layout[] {
  const interfaceName = carriedText(text.scope, face, face.declarations?.[0], name)
  return [
    `export declare const ${name}: ${interfaceName}<`,
    { ...(text.body(types, name) as object), broken: true } as Layout,
    ">",
  ]
}

/** What a type that the pack made by the engine's `Issue<typeof update>` or its like is made of: the engine's own, over the pack's. */
export function madeByEngine(
  text: TypeText,
  operations: readonly OperationTypes[],
  alias: ts.TypeAliasDeclaration,
): Layout | undefined {
  const { checker, typescript } = text.scope
  const { isTypeReferenceNode } = typescript
  const [argument] = isTypeReferenceNode(alias.type) ? (alias.type.typeArguments ?? []) : []
  const made = argument && aliasOf(text.scope, alias.type)
  const operation = argument && operations.find(({ type }) => type === checker.getTypeFromTypeNode(argument))
  if (!made || !operation || !text.scope.carries(made) || !isTypeReferenceNode(made.type)) return undefined
  const parts = made.type.typeArguments?.map((node) => partNamed(text.scope, node)) ?? []
  const types = parts.map((part) => (part === undefined ? undefined : partOf(text, operation, part)))
  const head = aliasOf(text.scope, made.type)
  const symbol = head && checker.getSymbolAtLocation(head.name)
  if (symbol === undefined || types.length === 0 || types.includes(undefined)) return undefined
  const items = types.map((type) => text.of(type as ts.Type, alias.name.text))
  const name = carriedText(text.scope, symbol, head, alias.name.text)
  return [name, { open: "<", items, close: ">", between: ", ", after: "," }]
}

/** The member of the operation's types that a type argument takes: `TypesOf<O>["params"]`, or another alias of that form. */
function partNamed(scope: Scope, node: ts.TypeNode): string | undefined {
  const { isIndexedAccessTypeNode, isLiteralTypeNode, isStringLiteral } = scope.typescript
  if (isIndexedAccessTypeNode(node)) {
    const index = isLiteralTypeNode(node.indexType) ? node.indexType.literal : undefined
    return index && isStringLiteral(index) ? index.text : undefined
  }
  const alias = aliasOf(scope, node)
  return alias && partNamed(scope, alias.type)
}

function aliasOf(scope: Scope, node: ts.TypeNode): ts.TypeAliasDeclaration | undefined {
  const { isTypeReferenceNode, isTypeAliasDeclaration } = scope.typescript
  const symbol = isTypeReferenceNode(node) ? scope.checker.getSymbolAtLocation(node.typeName) : undefined
  return symbol && scope.resolved(symbol).declarations?.find(isTypeAliasDeclaration)
}

function partOf({ scope }: TypeText, { types }: OperationTypes, part: string): ts.Type | undefined {
  const member = types.getProperty(part)
  return member && scope.checker.getTypeOfSymbol(member)
}
