import type { Operation, OperationTypes, RuleSummary } from "../declare/operation.js"
import type { Face, Question } from "../operation/face.js"
import { operationOf } from "../operation/operation.js"
import { type Basis, engineBases } from "../verdict/engine-rules.js"
import type { Severity } from "../verdict/spot.js"
import { certain } from "./certain.js"
import { type FactsCode, known, type Known } from "./known.js"
import { type Names, type Pass, planOf } from "./pass.js"
import type { Settings } from "../operation/settings.js"

/** An operation as compiled code brings it. */
export interface Code {
  readonly id: string
  readonly http: string
  /** It judges an upstream's answer, where an unknown member is a warning. */
  readonly answer?: true
  readonly rules: readonly (readonly [id: string, basis: Basis, severity: Severity])[]
  readonly messages: Readonly<Record<string, (params: never) => string>>
  readonly names: Names
  readonly facts: FactsCode
  readonly Pass: typeof Pass
  /** Whether a body is accepted with nothing to say of it. What it refuses may still be accepted. */
  readonly passes: (body: unknown, known: Known, settings: Settings) => boolean
  readonly judge: (question: Question<Known>) => Pass
}

/** Makes an operation of compiled code: the compiled face. */
export function compiled(code: Code): Operation<OperationTypes> {
  const { id, http, answer, rules, messages, names, facts, Pass, passes, judge } = code
  const all: readonly RuleSummary[] = [
    ...Object.entries(engineBases).map(([id, basis]): RuleSummary => ({
      id,
      basis,
      severity: answer && id === "unknown" ? "warning" : "error",
    })),
    ...rules.map(([id, basis, severity]) => ({ id, basis, severity })),
  ]
  const face: Face<Known> = {
    id,
    http,
    rules: all,
    messages,
    parts: names.parts,
    held: heldIn(facts),
    known: (settings, given) => known(names, facts, settings, given, () => new Pass(names, settings, undefined)),
    accepts: ({ request, known, settings }) =>
      known.ordinary && passes(request.body, known, settings)
        ? { plan: planOf(names, known, { body: request.body }) }
        : undefined,
    judge,
    certain: (question, found, patch) => certain(names, facts.tables, question, found, patch),
  }
  return operationOf(face as Face, { id, http, rules: all })
}

/** Which facts are found in the stored object, when they are not given by themselves. */
function heldIn({ looked, stored }: FactsCode): Readonly<Record<string, string>> {
  const held = looked.filter(([, from]) => from !== undefined)
  return stored === undefined ? {} : Object.fromEntries(held.map(([name]) => [name, stored]))
}
