import type ts from "typescript"
import type { TypeScript } from "./program.js"

/** Files, and those that they import by a name that `follows`, and those that these do. */
export function reached(
  { isImportDeclaration, isExportDeclaration, isStringLiteral }: TypeScript,
  checker: ts.TypeChecker,
  files: Iterable<ts.SourceFile>,
  follows: (specifier: string) => boolean,
): ReadonlySet<ts.SourceFile> {
  const found = new Set(files)
  for (const file of found)
    for (const statement of file.statements) {
      if (!isImportDeclaration(statement) && !isExportDeclaration(statement)) continue
      const specifier = statement.moduleSpecifier
      if (specifier === undefined || !isStringLiteral(specifier) || !follows(specifier.text)) continue
      const imported = checker.getSymbolAtLocation(specifier)?.valueDeclaration?.getSourceFile()
      if (imported !== undefined) found.add(imported)
    }
  return found
}

/** Names a file that was written together with the one that imports it. */
export const isRelative = (specifier: string): boolean => specifier.startsWith(".")

/** Names such a file, or the engine. */
export const isRelativeOrEngine = (specifier: string): boolean =>
  isRelative(specifier) || /^perevir(\/|$)/.test(specifier)
