import { count } from "./count.js"
import type { PrintedVerdict } from "./format.js"
import type { Paint } from "./paint.js"

type Outcome = PrintedVerdict["outcome"]

const meaning: Readonly<Record<Outcome, string>> = {
  accepted: "",
  undecided: "nothing failed, but a rule that could reject lacks a fact",
  rejected: "",
  fault: "not the sender's mistake: a rule broke down, or a fact or a value could not be read",
}

/** The first line: what came out, and how much there is to read. */
export function outcomeLine(verdict: PrintedVerdict, paint: Paint): string {
  const { outcome, issues, warnings, unchecked, dropped } = verdict
  const color = { accepted: paint.good, undecided: paint.doubt, rejected: paint.bad, fault: paint.bad }[outcome]
  const lacking = new Set(unchecked.map(({ rule }) => rule)).size
  const counts = [
    issues.length > 0 && count(issues.length, "error"),
    warnings.length > 0 && count(warnings.length, "warning"),
    lacking > 0 && `${count(lacking, "rule")} unchecked`,
    dropped > 0 && `${dropped} more not shown`,
  ].filter((text) => text !== false)
  const rest = [meaning[outcome], counts.join(", ")].filter((text) => text !== "").join("; ")
  return paint.strong(color(outcome)) + (rest === "" ? "" : `: ${rest}`)
}
