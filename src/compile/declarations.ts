import { resolve } from "node:path"
import { moduleText } from "./module-text.js"
import { programOf, typescript } from "./program.js"

/** A pack to write declarations for. */
export interface PackEntry {
  /** The path of the module that exports the pack's operations. */
  readonly entry: string
  /** The values that the compiled module exports; all but those that only serve to declare, unless told otherwise. */
  readonly values?: readonly string[]
}

/** How packs are read. */
export interface DeclarationOptions {
  /** The project's `tsconfig.json`; the nearest one to the first entry, unless told otherwise. */
  readonly tsconfig?: string
}

/**
 * Writes the declaration files of compiled packs, in the order of the entries. Each stands alone: it imports nothing, and says each type
 * of an operation, and each exported value's, in full.
 *
 * Throws at the first type that cannot be said so, with where it stands and what to do. One call for several packs costs less than
 * a call each.
 */
export async function declarations(
  packs: readonly PackEntry[],
  { tsconfig }: DeclarationOptions = {},
): Promise<readonly string[]> {
  const compiler = await typescript()
  const files = packs.map(({ entry }) => resolve(entry))
  const program = programOf(compiler, files, tsconfig)
  return packs.map(({ values }, index) => {
    const file = files[index] ?? ""
    const source = program.getSourceFile(file)
    if (source === undefined) throw new Error(`There is no file ${file}.`)
    return moduleText(compiler, program, source, values)
  })
}
