import type { Field } from "../form/index.js"
import { type Paint, paintIn } from "../format/paint.js"
import { tableLines } from "../format/table.js"
import { visible } from "../format/visible.js"
import type { AnyOperation } from "./operations.js"

interface Shown {
  readonly width: number
  readonly color: boolean
}

/** The fields of a form for a reader: a table, and under it why fields are closed. */
export function fieldsText(
  { id, http }: Pick<AnyOperation, "id" | "http">,
  fields: readonly Field[],
  { width, color }: Shown,
): string {
  const paint = paintIn(color)
  const open = fields.filter(({ editable }) => editable === true).length
  return [
    `${paint.strong(`${id}  ${http}`)}\n`,
    ...tableLines(fields.map(rowOf), width, paint, { mostRows: Infinity, cellText: (text) => visible(String(text)) }),
    `\n${open} of ${fields.length} fields may be sent`,
    ...reasons(fields, paint),
  ].join("\n")
}

function rowOf({ pointer, label, required, sensitive, editable, closedBy, needs, ...holds }: Field): object {
  return {
    field: pointer,
    label,
    holds: holdsText(holds),
    is: [required ? "required" : [], sensitive ? "sensitive" : []].flat().join(", "),
    "may be sent": editable === undefined ? `depends on ${needs ?? ""}` : editable ? "yes" : "no",
  }
}

type Holds = Pick<Field, "type" | "options" | "min" | "max" | "step">

function holdsText({ type, options, min, max, step }: Holds): string {
  if (options !== undefined) return options.join(" | ")
  const what = type === "number" && step === 1 ? "whole number" : type
  const limits = [min === undefined ? [] : `from ${min}`, max === undefined ? [] : `to ${max}`].flat()
  return [what, ...limits].join(" ")
}

/** Why fields are closed: each reason once, with how many fields it closes. */
function reasons(fields: readonly Field[], { faint }: Paint): readonly string[] {
  const closed = fields.flatMap(({ closedBy }) => closedBy ?? [])
  const texts = closed.map(({ rule, message }) => `${visible(message)}  ${faint(rule)}`)
  return [...new Set(texts)].map((text) => `${texts.filter((other) => other === text).length} closed: ${text}`)
}
