import type ts from "typescript"
import type { Scope } from "./scope.js"
import { Unsupported } from "./unsupported.js"

interface Edit {
  readonly from: number
  readonly to: number
  readonly text: string
}

/** What every place that runs JavaScript declares, though here it may come with a package. */
const everywhere = new Set(["AbortSignal"])

/**
 * Has the module carry a declaration as it is written, and all that it refers to; answers with its name there.
 *
 * So a generic type of the engine, or of the pack, has one source.
 */
export function carriedText(scope: Scope, symbol: ts.Symbol, declaration: ts.Node | undefined, place: string): string {
  const { isInterfaceDeclaration, isTypeAliasDeclaration } = scope.typescript
  const known = scope.nameOfDeclared(symbol)
  if (known !== undefined) return known
  if (everywhere.has(symbol.name)) return symbol.name
  if (declaration === undefined || !scope.carries(declaration))
    throw new Unsupported(
      place,
      `\`${symbol.name}\` is a type of another package${declaration ? ` (${declaration.getSourceFile().fileName})` : ""}`,
      "A compiled pack stands alone: say what the values are, as a plain type.",
    )
  if (
    symbol.declarations?.length !== 1 ||
    !(isInterfaceDeclaration(declaration) || isTypeAliasDeclaration(declaration))
  )
    throw new Unsupported(place, `\`${symbol.name}\` is no interface or type, or is declared twice`, "Declare it once.")
  return scope.carryDeclared(symbol, (name) => asWritten(scope, declaration, name, place))
}

/** A declaration as it is written, under a name of the module and speaking of others by theirs. */
export function asWritten(
  scope: Scope,
  node: ts.InterfaceDeclaration | ts.TypeAliasDeclaration,
  name: string,
  place: string,
): string {
  const { typescript } = scope
  const source = node.getSourceFile().text
  const start = node.getStart(undefined, true)
  const keyword = typescript.isInterfaceDeclaration(node) ? "interface" : "type"
  const edits: Edit[] = [{ from: node.getStart(), to: node.name.end, text: `export ${keyword} ${name}` }]
  const visit = (child: ts.Node): void => {
    if (isHidden(scope, child)) return void edits.push({ from: child.getFullStart(), to: child.end, text: "" })
    if (typescript.isTypeElement(child) && /^;\r?\n/.test(source.slice(child.end - 1, child.end + 2)))
      edits.push({ from: child.end - 1, to: child.end, text: "" })
    const referred = referredBy(scope, child, place)
    if (referred !== undefined) edits.push(renamed(scope, referred, place))
    typescript.forEachChild(child, visit)
  }
  typescript.forEachChild(node, visit)
  return indentedByTwo(edited(source, start, node.end, edits).replace(/;$/, "")).replaceAll("\r\n", "\n")
}

/** A member named by a symbol only marks a type for the engine. */
function isHidden({ typescript }: Scope, node: ts.Node): boolean {
  const name = typescript.isTypeElement(node) ? node.name : undefined
  return name !== undefined && typescript.isComputedPropertyName(name)
}

/** The name, in a declaration, of another one. */
function referredBy({ typescript }: Scope, node: ts.Node, place: string): ts.Node | undefined {
  if (typescript.isTypeReferenceNode(node)) return node.typeName
  if (typescript.isExpressionWithTypeArguments(node)) return node.expression
  if (typescript.isTypeQueryNode(node) || typescript.isImportTypeNode(node))
    throw new Unsupported(place, `\`${node.getText()}\` refers to a value or a file`, "Declare its type by name.")
  return undefined
}

function renamed(scope: Scope, node: ts.Node, place: string): Edit {
  const symbol = scope.checker.getSymbolAtLocation(node)
  const target = symbol && scope.resolved(symbol)
  const from = node.getStart()
  if (target === undefined || target.flags & scope.typescript.SymbolFlags.TypeParameter || scope.isBuiltIn(target))
    return { from, to: node.end, text: node.getText() }
  return { from, to: node.end, text: carriedText(scope, target, target.declarations?.[0], place) }
}

function edited(source: string, start: number, end: number, edits: readonly Edit[]): string {
  let text = ""
  let at = start
  for (const edit of [...edits].sort((a, b) => a.from - b.from)) {
    text += source.slice(at, edit.from) + edit.text
    at = edit.to
  }
  return text + source.slice(at, end)
}

/** Bundled declarations are indented by four. */
function indentedByTwo(text: string): string {
  if (/^ {2}\S/m.test(text) || !/^ {4}\S/m.test(text)) return text
  return text.replace(/^ +/gm, ({ length }) => " ".repeat((length - (length % 4)) / 2 + (length % 4)))
}
