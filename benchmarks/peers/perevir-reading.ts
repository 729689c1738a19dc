import type { Reading } from "./checker.js"

type Findings = readonly { readonly rule: string; readonly pointer: string }[]

/** Reads a verdict of Perevir's. Where facts are not given a deal is undecided: its values are valid. */
export function read(answer: unknown): Reading {
  const { outcome, issues, warnings } = answer as { outcome: string; issues: Findings; warnings: Findings }
  return {
    valid: outcome === "accepted" || outcome === "undecided",
    found: [...issues, ...warnings].map(({ rule, pointer }) => `${rule} ${pointer}`),
  }
}
