import * as fc from "fast-check"
import type { Operation } from "perevir"
import { expect } from "vitest"

type AnyOperation = Operation<any> // eslint-disable-line @typescript-eslint/no-explicit-any -- of any pack

/** Expects two faces of an operation to judge alike what is drawn: as a request, as a body with its facts, and as one without. */
export function expectAlike(
  one: AnyOperation,
  other: AnyOperation,
  drawn: fc.Arbitrary<{ readonly request: { readonly body?: unknown }; readonly facts: object }>,
  numRuns: number,
): void {
  const asked = fc.constantFrom("request", "body and facts", "body")
  fc.assert(
    fc.property(drawn, asked, ({ request, facts }, what) => {
      const say = (operation: AnyOperation): unknown => {
        if (what === "request") return operation.checkRequest(request, facts)
        return operation.check(request.body, what === "body" ? undefined : facts)
      }
      expect(say(one)).toEqual(say(other))
    }),
    // the laws say what is wrong at length, and shrunk
    { numRuns, seed: 20260101, endOnFailure: true },
  )
}
