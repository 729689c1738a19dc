import * as fc from "fast-check"
import type { Operation, OperationTypes } from "../../declare/operation.js"
import type { Junk } from "../anything.js"
import type { AnyDeclared } from "../drafting.js"
import type { Violation } from "../violating.js"

/** How often a law is tried, and from where on: a failure names the seed and the path that bring it again. */
export interface RunOptions {
  /** 1 000 unless told otherwise. */
  readonly numRuns?: number
  readonly seed?: number
  readonly path?: string
}

/** What a run came to. */
export interface Ran {
  readonly runs: number
  readonly seed: number
  readonly milliseconds: number
}

/** A law of an operation. */
export interface Law {
  /** Its number and what it says in a word: `1 sound`. */
  readonly name: string
  /** What it says, in a sentence. */
  readonly law: string
  /** Tries it. Throws when it does not hold: seed, counterexample, and the law. */
  readonly run: (options?: RunOptions) => Ran
}

/** What laws are tried on. */
export interface Trial {
  readonly declared: AnyDeclared
  readonly compiled: Operation<OperationTypes> | undefined
  /** Structured junk near the shape. */
  readonly junk: fc.Arbitrary<Junk>
  /** Requests that are accepted, of either coverage. */
  readonly valid: fc.Arbitrary<Junk>
  /** Requests that break one rule of the operation each, any of those that can be broken. */
  readonly broken: fc.Arbitrary<Violation>
  readonly plan: PlanLaw | undefined
}

/** What a plan must be, of the request that it was made from; throws where it is not. */
export type PlanLaw = (plan: never, drawn: never) => void

/** A law before it is known what it is tried on: a property, with what is asked for as many as are run. */
export interface Statement {
  readonly name: string
  readonly law: string
  readonly property: (trial: Trial) => fc.IRawProperty<unknown, false>
}

const show = (value: unknown): string => fc.stringify(value)

/** Makes a law of a statement. */
export function lawOf({ name, law, property }: Statement, operation: string, trial: () => Trial): Law {
  return {
    name,
    law,
    run: ({ numRuns = 1000, ...from } = {}) => {
      const start = performance.now()
      const details = fc.check(property(trial()), { numRuns, ...from })
      if (details.failed) throw new Error(failure(`${operation}, law ${name}`, law, details))
      return { runs: details.numRuns, seed: details.seed, milliseconds: performance.now() - start }
    },
  }
}

function failure(which: string, law: string, details: fc.RunDetails<unknown>): string {
  const { seed, counterexamplePath, counterexample, numRuns, numShrinks, errorInstance } = details
  return [
    `${which} does not hold: ${law}`,
    `Seed ${seed}, path ${JSON.stringify(counterexamplePath ?? "")}, after ${numRuns} runs, shrunk ${numShrinks} times.`,
    `Counterexample: ${((counterexample ?? []) as readonly unknown[]).map(show).join(", ")}`,
    errorInstance instanceof Error ? errorInstance.message : show(errorInstance ?? "too many draws were left out"),
  ].join("\n")
}

/** Expects something that holds; else throws what is wrong, with the values that show it. */
export function expectThat(holds: boolean, what: string, ...values: readonly unknown[]): void {
  if (!holds) throw new Error([what, ...values.map(show)].join("\n"))
}
