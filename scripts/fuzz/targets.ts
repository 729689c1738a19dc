import { inspect as inspected, isDeepStrictEqual } from "node:util"
import { explain, explainRequest } from "perevir/explain"
import { fix } from "perevir/fix"
import type { Operation } from "perevir"
import type { Junk } from "perevir/testing"
import type { AnyDeclared } from "../../test/laws/operations.js"

export type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- whatever it takes

/** Throws what is wrong with an answer. */
export type Ask = (junk: Junk, options: object, pointer: string) => void

/** All that an operation answers, by both faces, which must say the same. */
export function asksOf(declared: AnyDeclared, compiled: AnyOperation): readonly Ask[] {
  const both = (ask: (face: AnyOperation) => unknown): void => {
    const answers = [ask(declared as AnyOperation), ask(compiled)]
    answers.forEach(expectVerdict)
    if (!isDeepStrictEqual(answers[0], answers[1]))
      throw new Error(`the two faces disagree: ${inspect(answers[0])}\nand ${inspect(answers[1])}`)
  }
  return [
    ({ request, facts }, options) => both((face) => face.check(request.body, facts, options)),
    ({ request, facts }, options) => both((face) => face.checkRequest(request, facts, options)),
    ({ request, facts }, options, pointer) => both((face) => face.checkField(pointer, request.body, facts, options)),
    ({ request, facts }, options) => both((face) => face.given(facts, options).check(request.body)),
    ({ request, facts }, options) => void compiled.given(facts, options)["~standard"].validate(request.body),
    ({ request, facts }, options) => void fix(compiled, request.body, facts, options),
    ({ request, facts }, options) => void explain(declared, request.body, facts, options),
    ({ request, facts }, options) => void explainRequest(declared, request, facts, options),
  ]
}

const inspect = (value: unknown): string => inspected(value, { depth: 8, breakLength: 200 }).slice(0, 2000)

const outcomes = ["accepted", "undecided", "rejected", "fault"]

function expectVerdict(verdict: unknown): void {
  const { outcome, issues, warnings, unchecked } = verdict as ReturnType<AnyOperation["check"]>
  if (!outcomes.includes(outcome)) throw new Error(`the outcome is ${outcome}`)
  const told: unknown = [issues, warnings, unchecked]
  if (!isDeepStrictEqual(JSON.parse(JSON.stringify(told)), told))
    throw new Error(`issues are no plain JSON: ${inspect(told)}`)
}
