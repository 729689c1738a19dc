import type ts from "typescript"
import { type Layout, newline } from "./layout.js"
import type { TypeScript } from "./program.js"

/** The doc comment of a declaration as it is written, and the end of its last line; nothing where there is none. */
export function docComment(typescript: TypeScript, declaration: ts.Node | undefined): readonly Layout[] {
  if (declaration === undefined) return []
  const doc = typescript.getJSDocCommentsAndTags(declaration).findLast((comment) => typescript.isJSDoc(comment))
  if (doc === undefined) return []
  const lines = doc.getText().split(/\r?\n/)
  return lines.flatMap((line, index) => [index === 0 ? line : ` ${line.trim()}`, newline])
}
