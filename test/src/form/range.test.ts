import { above, atLeast, between, decimal, type Description, integer } from "perevir/constraint"
import { expect, test } from "vitest"
import { rangeOf } from "../../../src/form/range.js"

const described = (...all: readonly { readonly describes?: Description }[]) => all.flatMap(({ describes }) => describes ?? []) // prettier-ignore

test.each<[about: string, rules: readonly { readonly describes?: Description }[], attributes: object]>([
  ["any number", [], { step: "any" }],
  ["a number without limits of its own", [decimal], { step: "any" }],
  ["a whole number", [integer()], { step: 1 }],
  ["a whole number above zero", [integer(1)], { min: 1, step: 1, inputMode: "numeric" }],
  ["a whole number that may be negative", [integer(-5, 5)], { min: -5, max: 5, step: 1 }],
  ["a number above zero: zero is not held back, for nothing says above", [above(0)], { min: 0, step: "any", inputMode: "decimal" }], // prettier-ignore
  ["a range", [between(-90, 90)], { min: -90, max: 90, step: "any" }],
  ["a number from zero", [between(0, 5)], { min: 0, max: 5, step: "any", inputMode: "decimal" }],
  ["a number from just below zero", [between(-0.5, 5)], { min: -0.5, max: 5, step: "any" }],
  [
    "a whole number from less than one below zero",
    [integer(), atLeast(-0.5)],
    { min: 0, step: 1, inputMode: "numeric" },
  ],
  ["a whole number from a fraction below zero", [integer(), atLeast(-1.5)], { min: -1, step: 1 }],
  ["a whole number up to a limit", [integer(undefined, 5)], { max: 5, step: 1 }],
  ["a number above a limit below zero", [above(-5)], { min: -5, step: "any" }],
  ["the narrowest of several", [atLeast(1), between(0, 9), atLeast(2)], { min: 2, max: 9, step: "any", inputMode: "decimal" }], // prettier-ignore
  ["a whole number between fractions: steps are counted from min", [integer(), between(0.5, 2.5)], { min: 1, max: 2, step: 1, inputMode: "numeric" }], // prettier-ignore
])("%s", (_, rules, attributes) => {
  expect(rangeOf(described(...rules))).toEqual(attributes)
})
