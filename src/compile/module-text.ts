import type ts from "typescript"
import { asWritten } from "./carried-text.js"
import { docComment } from "./doc-comment.js"
import { type Layout, laidOut } from "./layout.js"
import { madeByEngine, nameTypes, operationText, operationTypes, type OperationTypes } from "./operation-types.js"
import type { TypeScript } from "./program.js"
import { Scope } from "./scope.js"
import { TypeText, typeDeclaration } from "./type-text.js"
import { Unsupported } from "./unsupported.js"
import { isForDeclaring, valueText } from "./value-text.js"

interface Export {
  readonly name: string
  readonly symbol: ts.Symbol
}

/** Writes the declarations of what a pack's entry exports; of its values only those named, if any are. */
export function moduleText(
  typescript: TypeScript,
  program: ts.Program,
  entry: ts.SourceFile,
  values?: readonly string[],
): string {
  const scope = new Scope(typescript, program, entry)
  const text = new TypeText(scope)
  const exported = exportsOf(scope, entry)
  const types = exported.filter(({ symbol }) => symbol.flags & typescript.SymbolFlags.Type)
  const kept = exported.filter(
    ({ name, symbol }) => symbol.flags & typescript.SymbolFlags.Value && values?.includes(name) !== false,
  )
  const operations = kept.flatMap(
    ({ name, symbol }) => operationTypes(scope, name, scope.checker.getTypeOfSymbol(symbol)) ?? [],
  )
  for (const { name } of new Set(exported)) scope.take(name)
  for (const { name, symbol } of types) giveName(scope, symbol, name)
  for (const operation of operations)
    nameTypes(text, operation, operations.length === 1 ? "" : capitalised(operation.name))
  const others = kept.filter(
    ({ name, symbol }) =>
      !operations.some((operation) => operation.name === name) &&
      (values !== undefined || !isForDeclaring(scope, scope.checker.getTypeOfSymbol(symbol))),
  )
  return sections([
    ...operations.map((operation) => documented(scope, exported, operation.name, operationText(text, operation))),
    ...others.flatMap(({ name, symbol }) => valueText(text, symbol, name)),
    ...types.map(({ name, symbol }) => typeText(text, operations, symbol, name)),
    ...carried(scope),
  ])
}

function exportsOf(scope: Scope, entry: ts.SourceFile): readonly Export[] {
  const module = scope.checker.getSymbolAtLocation(entry)
  const symbols = module === undefined ? [] : scope.checker.getExportsOfModule(module)
  return symbols.map((symbol) => {
    if (symbol.name === "default")
      throw new Unsupported(entry.fileName, "it has a default export", "Export everything by name.")
    return { name: symbol.name, symbol: scope.resolved(symbol) }
  })
}

function giveName(scope: Scope, symbol: ts.Symbol, name: string): void {
  const isGeneric = typeDeclaration(scope.typescript, symbol)?.typeParameters !== undefined
  const type = scope.checker.getDeclaredTypeOfSymbol(symbol)
  scope.give(symbol, name)
  if (!isGeneric && scope.isNamedBy(symbol, type)) scope.give(type, name)
}

function typeText(text: TypeText, operations: readonly OperationTypes[], symbol: ts.Symbol, name: string): Layout {
  const { typescript } = text.scope
  const declaration = typeDeclaration(typescript, symbol)
  if (declaration === undefined)
    throw new Unsupported(name, "it is a class or an enum", "Export an interface, or a name for a type.")
  if (declaration.typeParameters) return asWritten(text.scope, declaration, name, name)
  const made = typescript.isTypeAliasDeclaration(declaration) ? madeByEngine(text, operations, declaration) : undefined
  const written = made === undefined ? text.declaration(symbol, name) : [`export type ${name} = `, made]
  return [...docComment(typescript, declaration), ...written]
}

function documented(scope: Scope, exported: readonly Export[], name: string, text: readonly Layout[]) {
  const symbol = exported.find((one) => one.name === name)?.symbol
  return [...docComment(scope.typescript, symbol?.valueDeclaration), ...text]
}

/** Writing one declaration may ask for more of them. */
function* carried(scope: Scope): Generator<Layout> {
  for (let next = scope.nextCarried(); next !== undefined; next = scope.nextCarried()) yield next.text()
}

/** What is carried is exported too: whoever exports an operation bound to a state needs the names of its types. */
const sections = (texts: readonly Layout[]) =>
  (texts.length === 0 ? "export {}" : texts.map(laidOut).join("\n\n")) + "\n"

const capitalised = (name: string) => name.slice(0, 1).toUpperCase() + name.slice(1)
