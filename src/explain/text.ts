import { fixLines } from "../format/fix.js"
import { grouped } from "../format/grouped.js"
import { paintIn, type Paint } from "../format/paint.js"
import { placeOf, placesOf } from "../format/place.js"
import { textOf } from "../format/text.js"
import { visible } from "../format/visible.js"
import { columnsOf } from "../format/wrapped.js"
import { engineRuleIds } from "../verdict/engine-rules.js"
import type { ExplainedRow, Explanation, Inapplicable, ReadThere } from "./explanation.js"

export interface ExplainTextOptions {
  /** Whether to write colours for a terminal (false). */
  readonly color?: boolean
}

/** A heading, and what hangs on it. */
interface Branch {
  readonly heading: string
  readonly below: readonly (readonly string[])[]
}

/**
 * Writes an explanation as a tree: the outcome; each place with the rules that were asked there, what each read and rests on; at
 * the end the rules that did not apply because nothing is where they stand. Shows of values what the explanation holds, long ones
 * cut; control characters are written out. The last line has no line break.
 */
export function explainText(
  { operation, outcome, rows, dropped }: Explanation,
  { color = false }: ExplainTextOptions = {},
): string {
  const paint = paintIn(color)
  const nothing = rows.filter(standsOnNothing)
  const places = grouped(
    rows.filter((row) => !standsOnNothing(row)),
    placeOf,
  )
  const branches: readonly Branch[] = [
    ...[...places].map(([place, here]) => ({ heading: paint.place(place), below: rulesHere(here, paint) })),
    ...nothingLines(nothing, paint),
  ]
  const head = `${paint.strong(operation)} is ${paint.strong(outcome)}`
  return [dropped > 0 ? `${head}; ${dropped} more failed, not shown` : head, ...branches.flatMap(branchLines)].join(
    "\n",
  )
}

function branchLines({ heading, below }: Branch): readonly string[] {
  return [
    "",
    heading,
    ...below.flatMap((lines, index) => {
      const isLast = index === below.length - 1
      return lines.map((line, row) => (row === 0 ? (isLast ? "└─ " : "├─ ") : isLast ? "   " : "│  ") + line)
    }),
  ]
}

/** Whether a rule does not apply because nothing is at its own place. */
function standsOnNothing(row: ExplainedRow): boolean {
  if (row.is !== "inapplicable" || row.because.why !== "absent") return false
  return `${row.in}${row.pointer}/`.startsWith(`${row.because.what}/`)
}

function nothingLines(rows: readonly ExplainedRow[], paint: Paint): readonly Branch[] {
  if (rows.length === 0) return []
  const rules = [...grouped(rows, ({ rule }) => rule)]
  const below = rules.map(([rule, places]) => [`${visible(rule)} at ${paint.place(placesOf(places))}`])
  return [{ heading: paint.faint("not applicable, for nothing is there"), below }]
}

/** The rules at one place; those of the engine that passed in one line. */
function rulesHere(rows: readonly ExplainedRow[], paint: Paint): readonly (readonly string[])[] {
  const isPlain = (row: ExplainedRow): boolean => row.is === "passed" && engineRuleIds.has(row.rule)
  const plain = rows.filter(isPlain).map(({ rule }) => rule)
  return [
    ...(plain.length > 0 ? [[`${paint.good("passed")} ${plain.join(", ")}`]] : []),
    ...rows.filter((row) => !isPlain(row)).map((row) => rowLines(row, paint)),
  ]
}

function rowLines(row: ExplainedRow, paint: Paint): readonly string[] {
  const basis = row.citation ? `${row.citation.document}: ${row.citation.at}` : row.infers && `inferred: ${row.infers}`
  const warns = row.severity === "warning" && row.is !== "off" ? paint.faint(" (a warning)") : ""
  return [
    `${statusOf(row, paint)} ${paint.strong(visible(row.rule))}${warns}${reasonOf(row)}`,
    ...(row.is === "failed" ? [visible(row.message)] : []),
    ...(row.says === "" ? [] : [paint.faint(visible(row.says))]),
    ...row.reads.map((one) => `reads ${readLine(one, paint)}`),
    ...(row.is === "failed" ? fixLines(row).map((line) => paint.good(line)) : []),
    ...(basis === undefined ? [] : [paint.faint(visible(basis))]),
  ]
}

function statusOf({ is }: ExplainedRow, paint: Paint): string {
  switch (is) {
    case "passed":
      return paint.good("passed")
    case "failed":
      return paint.bad("failed")
    case "unchecked":
      return paint.doubt("unchecked")
    case "off":
      return paint.faint("off")
    case "inapplicable":
      return paint.faint("not applicable")
  }
}

function reasonOf(row: ExplainedRow): string {
  if (row.is === "unchecked") return `, for want of ${row.facts.join(" and ")}`
  return row.is === "inapplicable" ? `: ${whyText(row.because)}` : ""
}

function whyText(because: Inapplicable): string {
  switch (because.why) {
    case "when":
      return "the value here is none that it is about"
    case "state":
      return "it says nothing of this state"
    default:
      return `${visible(because.what)} is ${because.why}`
  }
}

const mostColumns = 100

function readLine(there: ReadThere, paint: Paint): string {
  const place = paint.place(visible(there.read))
  if (there.is === "given") return `${place}: ${cut(textOf(there.value))}`
  return there.is === "unknown" ? `${place}: not known` : `${place}: ${there.is}`
}

function cut(text: string): string {
  return columnsOf(text) > mostColumns ? `${[...text].slice(0, mostColumns - 1).join("")}…` : text
}
