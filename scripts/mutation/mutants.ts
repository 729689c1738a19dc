import ts from "typescript"

/** A pack's source with one thing in it changed. */
export interface Mutant {
  readonly kind: string
  /** The line as it was, and what was put in place of what. */
  readonly code: string
  readonly change: string
  readonly text: string
}

type Change = readonly [kind: string, from: number, to: number, text: string]

const swapped: Readonly<Partial<Record<ts.SyntaxKind, readonly [kind: string, text: string]>>> = {
  [ts.SyntaxKind.AmpersandAmpersandToken]: ["and, or", "||"],
  [ts.SyntaxKind.BarBarToken]: ["and, or", "&&"],
  [ts.SyntaxKind.EqualsEqualsEqualsToken]: ["comparison", "!=="],
  [ts.SyntaxKind.ExclamationEqualsEqualsToken]: ["comparison", "==="],
  [ts.SyntaxKind.ExclamationEqualsToken]: ["comparison", "=="],
  [ts.SyntaxKind.LessThanToken]: ["comparison", "<="],
  [ts.SyntaxKind.LessThanEqualsToken]: ["comparison", "<"],
  [ts.SyntaxKind.GreaterThanToken]: ["comparison", ">="],
  [ts.SyntaxKind.GreaterThanEqualsToken]: ["comparison", ">"],
  [ts.SyntaxKind.PlusToken]: ["sum", "-"],
  [ts.SyntaxKind.PlusEqualsToken]: ["sum", "-="],
  [ts.SyntaxKind.AsteriskToken]: ["sum", "+"],
}

/**
 * Every mutant of a source file of a pack. Types stay as they are, and so does what no verdict depends on: words for people, and
 * `describes`, whose own test holds it.
 */
export function mutantsOf(source: string): readonly Mutant[] {
  const file = ts.createSourceFile("pack.ts", source, ts.ScriptTarget.ES2022, true)
  const changes: Change[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isTypeNode(node) || ts.isInterfaceDeclaration(node) || ts.isImportDeclaration(node)) return
    if (ts.isTypeAliasDeclaration(node) || ts.isExportDeclaration(node)) return
    if (ts.isPropertyAssignment(node) && isBeside(node)) return
    changes.push(...changesAt(node))
    ts.forEachChild(node, visit)
  }
  visit(file)
  const lines = source.split("\n")
  return changes.map(([kind, from, to, text]) => ({
    kind,
    code: lines[file.getLineAndCharacterOfPosition(from).line]?.trim() ?? "",
    change: `${source.slice(from, to)} → ${text === "" ? "nothing" : text}`,
    text: source.slice(0, from) + text + source.slice(to),
  }))
}

/** A member that no verdict depends on. */
const isBeside = ({ name }: ts.PropertyAssignment): boolean =>
  ts.isIdentifier(name) && ["says", "cites", "infers", "source", "id", "http", "describes"].includes(name.text)

function changesAt(node: ts.Node): readonly Change[] {
  const [from, to] = [node.getStart(), node.getEnd()]
  if (ts.isNumericLiteral(node))
    return [-1, 1].map((step): Change => ["bound", from, to, String(Number(node.text) + step)])
  if (ts.isBinaryExpression(node)) {
    const sign = node.operatorToken
    const swap = swapped[sign.kind]
    return swap ? [[swap[0], sign.getStart(), sign.getEnd(), swap[1]]] : []
  }
  if (ts.isPrefixUnaryExpression(node) && node.operator === ts.SyntaxKind.ExclamationToken)
    return [["comparison", from, from + 1, ""]]
  if (ts.isRegularExpressionLiteral(node)) return anchors(node.text, from)
  if (ts.isTemplateExpression(node)) return anchors(node.getText(), from)
  if (ts.isStringLiteral(node)) return ofText(node, from, to)
  return []
}

/** The anchors of a pattern, each taken away. */
function anchors(text: string, from: number): readonly Change[] {
  const at = [...text.matchAll(/(?<=^[/`])\^|\$(?=[/`][a-z]*$)/g)].map(({ index }) => from + index)
  return at.map((place): Change => ["anchor", place, place + 1, ""])
}

/** An alphabet loses each of its letters; a read becomes compulsory or optional no more; any other text becomes another. */
function ofText({ text, parent }: ts.StringLiteral, from: number, to: number): readonly Change[] {
  const letters = [...text]
  if (letters.length > 9 && /^[\p{L}\p{M}]+$/u.test(text) && /\P{ASCII}/u.test(text)) {
    let at = from + 1
    return letters.map((letter): Change => {
      const place = at
      at += letter.length
      return ["letter", place, at, ""]
    })
  }
  if (/^(body|stored|merged|path|query|headers|facts)(\/|$)/.test(text))
    return text.endsWith("?") ? [["read", to - 2, to - 1, ""]] : []
  if (text.startsWith("/") && ts.isArrayLiteralExpression(parent)) return []
  return text === "" || /^[/%]/.test(text) ? [] : [["word", from, to, JSON.stringify(`${text}_`)]]
}
