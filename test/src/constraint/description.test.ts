import { describe, expect, it } from "vitest"
import * as constraints from "../../../src/constraint/index.js"
import { type AnyDeclared, packs } from "../../laws/operations.js"

const made: readonly (readonly [name: string, constraint: constraints.Constraint<never, unknown>, says: object])[] = [
  ["above", constraints.above(0), { is: "above", limit: 0 }],
  ["alphabet", constraints.alphabet({ letters: "и\u0306", marks: "'" }), { is: "alphabet", letters: "й", marks: "'" }],
  ["atLeast", constraints.atLeast(1.5), { is: "atLeast", limit: 1.5 }],
  ["between", constraints.between(-1, 1), { is: "between", least: -1, most: 1 }],
  ["integer", constraints.integer(), { is: "integer" }],
  ["integer", constraints.integer(1, 2), { is: "integer", least: 1, most: 2 }],
  ["matches", constraints.matches(/^a$/i), { is: "matches", source: "^a$", flags: "i" }],
  ["oneOf", constraints.oneOf(["a", "b"]), { is: "oneOf", values: ["a", "b"] }],
  ["repeatsAtMost", constraints.repeatsAtMost(2), { is: "repeatsAtMost", times: 2 }],
]

describe("a constraint says as data which values pass", () => {
  it.each(made)("%s, with its bounds", (_, { describes }, says) => {
    expect(describes).toEqual(says)
  })

  it.each(Object.entries(constraints).filter(([, made]) => typeof made === "object"))(
    "%s, by its name alone",
    (name, made) => {
      expect((made as constraints.Constraint<never>).describes).toEqual({ is: name })
    },
  )

  it.each(packs.flatMap(([, { tree }]: readonly [string, AnyDeclared, unknown]) => [...tree.valueRules.values()]))(
    "$id, in plain JSON",
    ({ check: { describes } }) => {
      expect(describes).toBeDefined()
      expect(JSON.parse(JSON.stringify(describes))).toStrictEqual(describes)
    },
  )
})
