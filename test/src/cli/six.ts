import { packs } from "../../../scripts/rule-pages/packs.js"
import type { AnyOperation } from "../../../src/cli/operations.js"

/** The operations that the command is shipped with. */
export const six: readonly AnyOperation[] = packs.flatMap(({ operations }) => operations)
