import * as fc from "fast-check"
import { sameValue } from "../../check/same-value.js"
import { expectThat } from "./law.js"

/** What a law looks at in an issue. */
export interface Found {
  readonly rule: string
  readonly in: string
  readonly pointer: string
  readonly severity?: string
  readonly fact?: string
}

interface Findings {
  readonly issues: readonly Found[]
  readonly warnings: readonly Found[]
}

/** A rule at a place, in one text. */
export const keyOf = ({ rule, in: part, pointer }: Found): string => `${rule} ${part} ${pointer}`

/** Issues and warnings. */
export const allOf = ({ issues, warnings }: Findings): readonly Found[] => [...issues, ...warnings]

/** Everything is reported, and shown as it is. */
export const everything = { sensitive: "show", maxIssues: Infinity } as const

/** Expects two answers to be the same. */
export function expectSame(what: string, got: unknown, wanted: unknown): void {
  expectThat(same(got, wanted), `${what}:`, got, wanted)
}

/** What holds NaN, or is no data, is told by its text. */
const same = (a: unknown, b: unknown): boolean => sameValue(a, b) || fc.stringify(a) === fc.stringify(b)
