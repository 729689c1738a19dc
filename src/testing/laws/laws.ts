import * as fc from "fast-check"
import type { Declared } from "../../check/declared.js"
import type { Operation, OperationTypes } from "../../declare/operation.js"
import { anything, type Junk } from "../anything.js"
import type { AnyDeclared } from "../drafting.js"
import { valid } from "../valid.js"
import { violationsOfEach } from "../violating.js"
import { bound, compiled, explained, field } from "./faces.js"
import { fixed, fixedAtOnce, fixedWhole } from "./fixes.js"
import { frame } from "./frame.js"
import { idempotent } from "./idempotent.js"
import { type Law, lawOf, type Statement, type Trial } from "./law.js"
import { loadBearing, loadBearingAlone } from "./load-bearing.js"
import { monotone } from "./monotone.js"
import { ordered } from "./ordered.js"
import { outcome } from "./outcome.js"
import { planned } from "./plan.js"
import { redacted } from "./redacted.js"
import { complete, sound } from "./sound.js"
import { total } from "./total.js"

/** What else is at hand for an operation. */
export interface Beside<T extends OperationTypes> {
  /** Its compiled face: it must say the same. */
  readonly compiled?: Operation<T>
  /** What its plan must be, of an accepted request and facts: throws where it is not. */
  readonly plan?: (plan: T["plan"], drawn: { readonly request: T["request"]; readonly facts: T["facts"] }) => void
}

const always = [
  sound,
  complete,
  idempotent,
  frame,
  monotone,
  fixed,
  fixedAtOnce,
  fixedWhole,
  loadBearing,
  loadBearingAlone,
]
const faces = [bound, field, explained]

/**
 * Gives the laws that hold for every operation, each to be run as often as wanted. Under a test runner it takes one line:
 * `it.each(laws(update))("$name", ({ run }) => run())`.
 */
export function laws<T extends OperationTypes>(declared: Declared<T>, beside: Beside<T> = {}): readonly Law[] {
  const stated: readonly Statement[] = [
    ...always,
    ...faces,
    ...(beside.compiled ? compiled : []),
    ...(beside.plan ? [planned] : []),
    total,
    redacted,
    ordered,
    outcome,
  ]
  let made: Trial | undefined
  const trial = (): Trial => (made ??= trialOf(declared as AnyDeclared, beside as unknown as Beside<OperationTypes>))
  return stated.map((statement) => lawOf(statement, declared.id, trial))
}

function trialOf(declared: AnyDeclared, { compiled, plan }: Beside<OperationTypes>): Trial {
  const served = violationsOfEach(declared).flatMap(({ violations }) => violations ?? [])
  return {
    declared,
    compiled,
    plan,
    junk: anything(declared),
    valid: fc.oneof(valid(declared), valid(declared, { coverage: "edges" })) as fc.Arbitrary<Junk>,
    broken: fc.oneof(...served).filter((one) => one !== undefined),
  }
}
