import * as fc from "fast-check"
import { anything } from "perevir/testing"
import { describe, expect, it } from "vitest"
import { operations } from "../operations.js"

// A law that is tried on requests which are all alike says nothing.

const outcomes = ["accepted", "undecided", "rejected", "fault"]
const leastShare = 0.1
const tried = 2000

/** The one has no error rule that could lack anything, the other no facts that could be broken. */
const impossible = new Map([
  ["hardwareOrders.create", "undecided"],
  ["deviceOrders.update", "fault"],
])

/** A member that throws is no JSON, and `unchecked` comes by an option. */
const notBroken = ["fault", "unchecked"]

describe.each(operations)("what %s is tried on", { timeout: 60_000 }, (id, operation) => {
  it("is accepted, undecided, rejected and at fault in turn, and breaks every rule", () => {
    const tries = fc.sample(anything(operation), { numRuns: tried, seed: 1 })
    const verdicts = tries.map(({ request, facts }) => [
      operation.check(request.body, facts),
      operation.checkRequest(request, facts),
    ])

    const share = (outcome: string): number =>
      verdicts.filter((both) => both.some((verdict) => verdict.outcome === outcome)).length / tried
    const rare = outcomes.filter((outcome) => outcome !== impossible.get(id) && share(outcome) < leastShare)
    expect(rare).toEqual([])

    const found = verdicts.flat().flatMap(({ issues, warnings }) => [...issues, ...warnings])
    const broken = new Set(found.map(({ rule }) => rule))
    const whole = operation.rules.map((rule) => rule.id).filter((rule) => !broken.has(rule))
    expect(whole.toSorted()).toEqual(notBroken)
  })
})
