import * as fc from "fast-check"
import { fix } from "perevir/fix"
import { describe, expect, it } from "vitest"
import { applyPatch } from "./apply-patch.js"
import { near } from "./near.js"
import { operations } from "./operations.js"

const runs = Number(process.env["LAW_RUNS"] ?? 1000)

interface Found {
  readonly rule: string
  readonly in: string
  readonly pointer: string
}
const keyOf = ({ rule, in: part, pointer }: Found): string => `${rule} ${part} ${pointer}`

describe.each(operations)("%s", { timeout: 400_000 }, (_, operation, samples) => {
  it("5: fixing ends, brings no new error, and gives what the patches that it lists give", () => {
    fc.assert(
      fc.property(near(operation.tree, samples), ({ request: { body }, facts }) => {
        const { body: fixed, applied, verdict } = fix(operation, body, facts, { sensitive: "show" })
        const before = operation.check(body, facts, { maxIssues: Infinity }).issues.map(keyOf)
        for (const error of verdict.issues.map(keyOf)) expect(before).toContain(error)
        const patches = applied.map(({ patch }) => patch)
        expect(patches.reduce<unknown>((value, patch) => applyPatch(value, patch), body)).toEqual(fixed)
        const found = [...verdict.issues, ...verdict.warnings].filter((one) => one.in === "body")
        const left = applied.map(({ rule, pointer }) => `${rule} body ${pointer}`)
        for (const { fix: again, ...one } of found) if (again) expect(left).toContain(keyOf(one))
      }),
      { numRuns: runs, interruptAfterTimeLimit: 300_000 },
    )
  })
})
