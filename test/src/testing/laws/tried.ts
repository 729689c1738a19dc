import * as fc from "fast-check"
import type { Junk } from "../../../../src/testing/anything.js"
import type { Statement, Trial } from "../../../../src/testing/laws/law.js"
import type { Violation } from "../../../../src/testing/violating.js"
import { treeOf } from "../../check/asked.js"

// A law, tried on requests that are made up and on operations that keep it, or break it in one way.

/** A finding, as a verdict has it. */
export const finding = (rule: string, pointer = "/a", change: object = {}): object => ({
  rule,
  severity: "error",
  in: "body",
  path: pointer.split("/").slice(1),
  pointer,
  message: rule,
  params: {},
  ...change,
})

interface Answer {
  readonly issues?: readonly object[]
  readonly warnings?: readonly object[]
  readonly unchecked?: readonly object[]
}

/** A verdict with these findings: accepted where there is no issue. */
export const verdictOf = ({ issues = [], warnings = [], unchecked = [] }: Answer = {}, change: object = {}): object => ({
  ok: issues.length === 0,
  outcome: issues.length === 0 ? "accepted" : "rejected",
  ...{ issues, warnings, unchecked, dropped: 0, normalised: [] },
  ...change,
}) // prettier-ignore

/** An operation that answers as it is told to. */
export const answering = (change: object): object => ({
  tree: treeOf({}),
  check: () => verdictOf(),
  checkRequest: () => verdictOf(),
  ...change,
})

interface On extends Partial<Pick<Trial, "plan">> {
  readonly junk?: Junk
  /** Several, of which any is drawn. */
  readonly junks?: readonly Junk[]
  readonly valid?: Junk
  readonly broken?: Partial<Violation>
  readonly compiled?: object
  readonly numRuns?: number
}

const nothing: Junk = { request: { body: {} }, facts: {} }

/** What comes of trying a law. */
export function tryOn({ property }: Statement, declared: object, on: On = {}): fc.RunDetails<unknown> {
  const { junk = nothing, junks = [junk], valid = nothing, broken = {}, compiled, plan, numRuns = 10 } = on
  const trial = {
    declared,
    compiled,
    plan,
    junk: fc.constantFrom(...junks),
    valid: fc.constant(valid),
    broken: fc.constant({ ...nothing, rule: "own.rule", in: "body", pointer: "/a", options: {}, ...broken }),
  }
  return fc.check(property(trial as unknown as Trial), { numRuns, seed: 1 })
}

/** What is wrong where a law does not hold, in a line; where it holds, nothing. */
export function wrongWith(statement: Statement, declared: object, on: On = {}): string {
  const { failed, errorInstance } = tryOn(statement, declared, on)
  return failed ? String((errorInstance as Error).message.split("\n")[0]) : ""
}
