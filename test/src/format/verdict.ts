import type { PrintedVerdict } from "../../../src/format/index.js"
import type { Finding } from "../../../src/verdict/issue.js"
import type { In } from "../../../src/verdict/spot.js"
import type { Unchecked } from "../../../src/verdict/verdict.js"

/** A verdict with only what a test is about. */
export function aVerdict(parts: Partial<PrintedVerdict> = {}): PrintedVerdict {
  return { outcome: "accepted", issues: [], warnings: [], unchecked: [], normalised: [], dropped: 0, ...parts }
}

/** An issue at a place, `body/name` as it is printed. */
export function anIssue(place: string, parts: Partial<Finding> = {}): Finding {
  return { rule: "parcel.name", severity: "error", message: "too long", params: {}, ...spotOf(place), ...parts }
}

export function aGap(place: string, rule: string, fact: string, severity: "error" | "warning" = "error"): Unchecked {
  return { rule, severity, fact, ...spotOf(place) }
}

export function spotOf(place: string) {
  const [part, ...path] = place.split("/")
  return { in: part as In, path, pointer: place.slice(part?.length) }
}
