import * as fc from "fast-check"
import { explain, explainRequest, type Explanation } from "perevir/explain"
import { describe, expect, it } from "vitest"
import { near } from "./near.js"
import { operations } from "./operations.js"

const runs = Number(process.env["LAW_RUNS"] ?? 1000)
const settings = { numRuns: runs, interruptAfterTimeLimit: 300_000 }

interface Verdict {
  readonly outcome: string
  readonly issues: readonly { readonly severity: string }[]
  readonly warnings: readonly object[]
  readonly unchecked: readonly object[]
  readonly dropped: number
}

/** Tells whether the rows say the same as a verdict: what failed, issue for issue in order, and what is unchecked. */
function expectAgreement({ outcome, rows, dropped }: Explanation, verdict: Verdict): void {
  const failed = rows.flatMap((row) => {
    if (row.is !== "failed") return []
    const { rule, severity, in: part, path, pointer, message, params, fix } = row
    return [{ rule, severity, in: part, path, pointer, message, params, ...(fix && { fix }) }]
  })
  const unchecked = rows.flatMap((row) => {
    if (row.is !== "unchecked") return []
    const { rule, severity, in: part, path, pointer } = row
    return row.facts.map((fact) => ({ rule, severity, fact, in: part, path, pointer }))
  })
  expect({ outcome, dropped }).toEqual({ outcome: verdict.outcome, dropped: verdict.dropped })
  expect(failed.filter(({ severity }) => severity === "error")).toEqual(verdict.issues)
  expect(failed.filter(({ severity }) => severity === "warning")).toEqual(verdict.warnings)
  expect(unchecked).toEqual(verdict.unchecked)
}

describe.each(operations)("%s", { timeout: 400_000 }, (_, operation, samples) => {
  const tries = near(operation.tree, samples)
  const options = fc.constantFrom(
    {},
    { sensitive: "show", maxIssues: 3 } as const,
    { unchecked: "reject", inferred: "error" } as const,
    { unknownKeys: "strip", unchanged: "allow", inferred: "off" } as const,
  )

  it("7: check is the failed rows of explain, and no rule has two rows at one place", () => {
    fc.assert(
      fc.property(tries, options, ({ request, facts }, chosen) => {
        const ofBody = explain(operation, request.body, facts, chosen)
        expectAgreement(ofBody, operation.check(request.body, facts, chosen))
        expectAgreement(
          explainRequest(operation.given(facts, chosen), request),
          operation.checkRequest(request, facts, chosen),
        )
        const judged = ofBody.rows.filter(({ rule }) => rule !== "fault" && rule !== "unchecked")
        const keys = judged.map(({ rule, in: part, pointer }) => `${rule} ${part} ${pointer}`)
        expect(keys.filter((key, index) => keys.indexOf(key) !== index)).toEqual([])
        const told = new Set(ofBody.rows.map(({ rule }) => rule))
        if (ofBody.dropped === 0)
          for (const { id } of operation.rules)
            if (id.includes(".") && id !== "string.wellFormed") expect(told).toContain(id)
      }),
      settings,
    )
  })
})
