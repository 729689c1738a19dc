import * as fc from "fast-check"
import { explainRequest, type ExplainedRow } from "../explain/index.js"
import type { Options } from "../verdict/options.js"
import type { AnyDeclared, Facts, Parts } from "../testing/drafting.js"
import { valid } from "../testing/valid.js"
import { violationsOfEach } from "../testing/violating.js"

const ofEachCoverage = { numRuns: 80, seed: 1 }
const ofEachRule = { numRuns: 16, seed: 1 }

/** A request that was drawn, and what becomes of every rule in it. */
export interface Case {
  /** The rule that it was drawn to break; without one it is accepted. */
  readonly breaks?: string
  readonly request: Parts
  readonly facts: Facts
  readonly options: Options
  readonly rows: readonly ExplainedRow[]
}

/** Requests drawn to pass and to break every rule of an operation, with all that becomes of the rules: looked at by several audits. */
export class Observed {
  readonly accepted: readonly Case[]
  readonly broken: readonly Case[]
  /** Why nothing could be drawn that is accepted. */
  readonly refusal: string | undefined
  /** Why nothing could be drawn that breaks a rule. */
  readonly unserved: ReadonlyMap<string, string>

  constructor(readonly declared: AnyDeclared) {
    const [drawn, refusal] = acceptedBy(declared)
    this.refusal = refusal
    this.accepted = drawn.map((one) => caseOf(declared, one))
    const each = violationsOfEach(declared)
    this.unserved = new Map(each.flatMap(({ rule, because }) => (because === undefined ? [] : [[rule, because]])))
    this.broken = each.flatMap(({ rule, violations }) =>
      (violations === undefined ? [] : fc.sample(violations, ofEachRule))
        .filter((one) => one !== undefined)
        .map((one) => caseOf(declared, one as Drawn, rule)),
    )
  }

  /** Whether a rule was ever asked, and what it answered. */
  answersOf(rule: string): ReadonlySet<string> {
    this.#answers ??= answersIn([...this.accepted, ...this.broken])
    return this.#answers.get(rule) ?? new Set()
  }
  #answers: ReadonlyMap<string, ReadonlySet<string>> | undefined
}

interface Drawn {
  readonly request: Parts
  readonly facts: Facts
  readonly options?: Options
}

function acceptedBy(declared: AnyDeclared): readonly [readonly Drawn[], string | undefined] {
  try {
    const coverages = ["realistic", "edges"] as const
    return [coverages.flatMap((coverage) => fc.sample(valid(declared, { coverage }), ofEachCoverage) as Drawn[]), undefined] // prettier-ignore
  } catch (error) {
    return [[], (error as Error).message]
  }
}

/** What becomes of every rule in a request. */
export function caseOf(declared: AnyDeclared, { request, facts, options = {} }: Drawn, breaks?: string): Case {
  const { rows } = explainRequest(declared, request, facts as never, { ...options, maxIssues: Infinity })
  return { request, facts, options, rows, ...(breaks !== undefined && { breaks }) }
}

function answersIn(cases: readonly Case[]): ReadonlyMap<string, ReadonlySet<string>> {
  const answers = new Map<string, Set<string>>()
  for (const { rows } of cases)
    for (const { rule, is } of rows)
      if (is === "passed" || is === "failed") answers.set(rule, (answers.get(rule) ?? new Set()).add(is))
  return answers
}
