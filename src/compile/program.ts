import type ts from "typescript"
import { dirname, resolve } from "node:path"

export type TypeScript = typeof ts

/** Loads the compiler that the user's project has. */
export async function typescript(): Promise<TypeScript> {
  const loaded = await import("typescript").then(
    // Not every version has the compiler's API.
    (module) => ("createProgram" in module.default ? module.default : undefined),
    () => undefined,
  )
  if (loaded === undefined)
    throw new Error(
      "Declarations are made with the compiler of TypeScript 5.9, which 7 lacks: install it with `npm install -D typescript@5.9`, or have none (`--no-types`).",
    )
  return loaded
}

/** A program of some files, as their project is configured, and strictly: types of a shape are wrong without. */
export function programOf(typescript: TypeScript, files: readonly string[], tsconfig?: string): ts.Program {
  return typescript.createProgram(files, {
    ...optionsOf(typescript, files[0] ?? ".", tsconfig),
    strict: true,
  })
}

function optionsOf(typescript: TypeScript, file: string, tsconfig?: string): ts.CompilerOptions {
  const { sys } = typescript
  const found = tsconfig ?? typescript.findConfigFile(dirname(file), (path) => sys.fileExists(path))
  if (found === undefined) return ownOptions(typescript)
  const { config, error } = typescript.readConfigFile(found, (path) => sys.readFile(path)) as {
    readonly config?: unknown
    readonly error?: ts.Diagnostic
  }
  if (error) throw new Error(`${found}: ${typescript.flattenDiagnosticMessageText(error.messageText, " ")}`)
  // Which files the project has is of no matter: the program's are given.
  const host = { ...sys, readDirectory: () => [] }
  return typescript.parseJsonConfigFileContent(config, host, dirname(resolve(found)), undefined, found).options
}

/** For files without a project. */
const ownOptions = (typescript: TypeScript): ts.CompilerOptions => ({
  target: typescript.ScriptTarget.ES2022,
  module: typescript.ModuleKind.NodeNext,
  moduleResolution: typescript.ModuleResolutionKind.NodeNext,
  exactOptionalPropertyTypes: true,
  types: [],
})
