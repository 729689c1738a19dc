import { isDeepStrictEqual } from "node:util"
import type { Operation } from "perevir"

export type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- it holds whatever the types

/** What inputs are counted as: by what the declared face says of them, or by what they are. */
export const kinds = ["valid", "one fault", "several faults", "hostile"] as const
export type Kind = (typeof kinds)[number]

/** Compares what two faces of an operation say, and counts what they were asked. */
export class Tally {
  readonly counts: Record<Kind, number> = { valid: 0, "one fault": 0, "several faults": 0, hostile: 0 }

  constructor(
    readonly declared: AnyOperation,
    readonly compiled: AnyOperation,
  ) {}

  /** Throws where the faces disagree: what each said. */
  compare(ask: (operation: AnyOperation) => unknown): unknown {
    const expected = said(() => ask(this.declared))
    const got = said(() => ask(this.compiled))
    if (!isDeepStrictEqual(got, expected)) throw new Disagreement(expected, got)
    return expected
  }

  count(verdict: unknown): void {
    const found = (verdict as { readonly issues?: readonly unknown[] }).issues?.length ?? 2
    this.counts[found === 0 ? "valid" : found === 1 ? "one fault" : "several faults"]++
  }
}

class Disagreement extends Error {
  constructor(declared: unknown, compiled: unknown) {
    super(`declared says\n${JSON.stringify(declared, null, 1)}\ncompiled says\n${JSON.stringify(compiled, null, 1)}`)
  }
}

/** What a face says, with what it threw in its place. */
function said(ask: () => unknown): unknown {
  try {
    return ask()
  } catch (error) {
    return `threw ${(error as Error).message}`
  }
}
