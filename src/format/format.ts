import type { Finding } from "../verdict/issue.js"
import type { Normalised, Unchecked } from "../verdict/verdict.js"
import { findingBlocks } from "./findings.js"
import { grouped } from "./grouped.js"
import { indent } from "./indent.js"
import { outcomeLine } from "./outcome.js"
import { paintIn, type Paint } from "./paint.js"
import { placesOf } from "./place.js"
import { valueLines } from "./plan.js"
import { uncheckedLines } from "./unchecked.js"

/** What is printed of a verdict: that of `check`, `checkRequest` or `checkField`, of any operation. Never its value. */
export interface PrintedVerdict {
  readonly outcome: "accepted" | "undecided" | "rejected" | "fault"
  readonly issues: readonly Finding[]
  readonly warnings: readonly Finding[]
  readonly unchecked: readonly Unchecked[]
  readonly normalised: readonly Normalised[]
  readonly dropped: number
  readonly plan?: unknown
}

export interface FormatOptions {
  /** Whether to write colours for a terminal (false). */
  readonly color?: boolean
  /** How many columns lists and tables may fill (120); a table that is wider becomes a list. */
  readonly width?: number
}

/**
 * Writes a verdict for a terminal: the outcome, each issue, warnings, what is unchecked for want of which fact, what was
 * normalised, and the plan. Sections are parted by an empty line; the last line has no line break. Control characters of the
 * input are written out, so that it can't steer the terminal.
 */
export function format(verdict: PrintedVerdict, { color = false, width = 120 }: FormatOptions = {}): string {
  const paint = paintIn(color)
  const sections = [
    [outcomeLine(verdict, paint)],
    ...findingBlocks(verdict.issues, width, paint),
    ...findingBlocks(verdict.warnings, width, paint),
    uncheckedLines(verdict.unchecked, paint),
    normalisedLines(verdict.normalised, paint),
    planLines(verdict.plan, width, paint),
  ]
  return sections
    .filter((lines) => lines.length > 0)
    .map((lines) => lines.join("\n"))
    .join("\n\n")
}

const changes = { nfc: "composed to Unicode NFC", stripped: "left out, for no document lists it" }

function normalisedLines(normalised: readonly Normalised[], paint: Paint): readonly string[] {
  const groups = grouped(normalised, ({ change }) => change)
  return [...groups.values()].map(
    (alike) => `${paint.strong("normalised")} ${paint.place(placesOf(alike))}: ${changes[alike[0].change]}`,
  )
}

function planLines(plan: unknown, width: number, paint: Paint): readonly string[] {
  return plan === undefined ? [] : [paint.strong("plan"), ...indent(valueLines(plan, width - 2, paint))]
}
