import { describe, expectTypeOf, it } from "vitest"
import {
  above,
  alphabet,
  type Constraint,
  dateTime,
  int64,
  integer,
  matches,
  oneOf,
  type OutsideAlphabet,
  type Redacted,
} from "../../../src/constraint/index.js"

type Params<C> = C extends Constraint<never, infer P> ? P : never

describe("the types of constraints", () => {
  it("say what the params hold, a redacted value among it", () => {
    expectTypeOf(above(0)).toEqualTypeOf<
      Constraint<number, { readonly got: number | Redacted; readonly limit: number }>
    >()
    expectTypeOf(integer()).toEqualTypeOf<
      Constraint<number, { readonly got: number | Redacted; readonly least?: number; readonly most?: number }>
    >()
    expectTypeOf(alphabet({ letters: "abc" })).toEqualTypeOf<Constraint<string, OutsideAlphabet>>()
    expectTypeOf<OutsideAlphabet["hint"]>().toEqualTypeOf<
      "lookalike" | "quote" | "hyphen" | "space" | "edge" | undefined
    >()
    expectTypeOf(dateTime).toEqualTypeOf<Constraint<string>>()
    expectTypeOf(matches(/a/)).toEqualTypeOf<Constraint<string>>()
  })

  it("let oneOf judge any value of the kind, and list the declared ones", () => {
    const open = oneOf(["NEW", "PAID"])
    expectTypeOf(open.test).parameter(0).toEqualTypeOf<string>()
    expectTypeOf<Params<typeof open>["allowed"]>().toEqualTypeOf<readonly ("NEW" | "PAID")[]>()
    expectTypeOf<Params<typeof open>["got"]>().toEqualTypeOf<string>()
    const sizes = oneOf([1, 2])
    expectTypeOf(sizes.test).parameter(0).toEqualTypeOf<number>()
    expectTypeOf<Params<typeof sizes>["got"]>().toEqualTypeOf<number | Redacted>()
  })

  it("let a constraint of more values stand for one of fewer, and of more params for one of fewer", () => {
    expectTypeOf(int64).toExtend<Constraint<string>>()
    expectTypeOf(int64).toExtend<Constraint<"1" | "2">>()
    expectTypeOf(above(0)).toExtend<Constraint<number, { readonly limit: number }>>()
    expectTypeOf(above(0)).toExtend<Constraint<number>>()
    expectTypeOf(dateTime).not.toExtend<Constraint<number | string>>()
  })
})
