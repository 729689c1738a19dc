import type { Declared } from "../check/declared.js"
import type { OperationTypes } from "../declare/operation.js"
import { load } from "./load.js"

type AnyDeclared = Declared<OperationTypes>

/** Tells a declared operation. */
export function isOperation(value: unknown): value is AnyDeclared {
  return typeof value === "object" && value !== null && "tree" in value && "rules" in value && "check" in value
}

/**
 * Loads the module of a pack, in TypeScript or JavaScript: the operations that it exports as declared, and all its exports. Rejects
 * where it cannot be loaded or exports no operation.
 */
export async function packIn(entry: string): Promise<{
  readonly operations: readonly AnyDeclared[]
  readonly exports: Readonly<Record<string, unknown>>
}> {
  const { exports } = await load(entry)
  const operations = Object.values(exports).filter(isOperation)
  if (operations.length === 0) throw new Error(noOperation(entry))
  return { operations, exports }
}

/** What is said of a module without an operation. */
export const noOperation = (entry: string): string =>
  `${entry} exports no operation: export what \`shape(…).operation(…)\` gives`
