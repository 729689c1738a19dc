import type { Description } from "../constraint/description.js"
import type { LiteralNode, Node, ValueRule } from "../tree/tree.js"
import type { FieldOutline, FieldType } from "./field.js"
import { allOf, patternOf } from "./pattern.js"
import { rangeOf } from "./range.js"

/** What a form can say of one value, by its type and by the rules that reject: a warning holds nobody back. */
export type ValueShape = Pick<FieldOutline, "type" | "options" | "pattern" | "min" | "max" | "step" | "inputMode">

const types: Readonly<Record<Exclude<Node["kind"], "union" | "lazy">, FieldType>> = {
  string: "text",
  number: "number",
  boolean: "boolean",
  date: "date",
  literal: "choice",
  list: "list",
  object: "record",
  open: "any",
  null: "any",
}

/** What a form can say of a value. Of several kinds a form sends text, if that is one of them; else it cannot know. */
export function shapeOf(node: Node): ValueShape {
  const { kind, rules, nfc, values } = chosen(node)
  const all = rules.filter(({ about }) => about.severity !== "warning").flatMap(({ check }) => check.describes ?? [])
  const options = values ?? all.find((one) => one.is === "oneOf")?.values
  if (options !== undefined) return { type: "choice", options }
  if (kind === "number") return { type: "number", ...rangeOf(all) }
  return { type: types[kind], ...(kind === "string" && textShape(all, nfc)) }
}

function textShape(all: readonly Description[], composes: boolean): Pick<ValueShape, "pattern" | "inputMode"> {
  const pattern = allOf(all.flatMap((one) => patternOf(one, composes) ?? []))
  const inputMode = all.flatMap(({ is }) => (is in keyboards ? [keyboards[is as keyof typeof keyboards]] : []))[0]
  return { ...(pattern !== undefined && { pattern }), ...(inputMode && { inputMode }) }
}

const keyboards = { email: "email", httpUrl: "url", phoneNumber: "tel" } as const

interface Chosen {
  readonly kind: Exclude<Node["kind"], "union" | "lazy">
  readonly rules: readonly ValueRule[]
  readonly nfc: boolean
  readonly values?: LiteralNode["values"]
}

function chosen(node: Node): Chosen {
  if (node.kind === "lazy") return chosen(node.node())
  if (node.kind !== "union") return node
  const variants = node.variants.map(chosen).filter(({ kind }) => kind !== "null")
  const literals = variants.flatMap(({ values }) => values ?? [])
  const texts = variants.filter(({ kind }) => kind === "string")
  const [first, ...others] = texts.length > 0 ? texts : variants
  if (first === undefined || others.some(({ kind }) => kind !== first.kind))
    return { kind: "open", rules: [], nfc: false }
  // Which of several a value is for is not known before it is there
  const rules = others.length > 0 ? node.rules : [...first.rules, ...node.rules]
  const nfc = node.nfc || variants.some((one) => one.nfc)
  return { kind: first.kind, rules, nfc, ...(first.kind === "literal" && { values: literals }) }
}
