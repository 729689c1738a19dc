import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import * as constraints from "../../../src/constraint/index.js"
import type { Description } from "../../../src/constraint/description.js"
import { described } from "../../../src/json-schema/described.js"
import { namedPatterns } from "../../../src/pattern/named-patterns.js"
import { accepts } from "../../laws/agreement.js"
import { type AnyConstraint, inPart, limits, passes } from "../constraint/limits.js"

const keywordsOf = ({ describes }: AnyConstraint) => described(describes as Description)
const takes = (constraint: AnyConstraint) => accepts(keywordsOf(constraint)?.schema ?? {})

describe.each(limits)("%s", (_, constraint, values) => {
  it.each(values)("is said exactly of %j", (value) => {
    expect(keywordsOf(constraint)?.whole).toBe(true)
    expect(takes(constraint)(value)).toBe(passes(constraint, value))
  })
})

describe("texts near a pattern are told apart alike", () => {
  it.each(Object.entries(namedPatterns))("%s", (name, pattern) => {
    const constraint = constraints[name as "uuid"]
    const accepted = takes(constraint)
    const near = fc.tuple(
      fc.stringMatching(new RegExp(pattern, "u")),
      fc.nat(),
      fc.string({ unit: "binary-ascii", maxLength: 2 }),
    )
    fc.assert(
      fc.property(near, fc.nat(2), ([text, place, piece], taken) => {
        const at = place % (text.length + 1)
        const changed = (text.slice(0, at) + piece + text.slice(at + taken)).toWellFormed()
        for (const value of [text.toWellFormed(), changed]) expect(accepted(value)).toBe(passes(constraint, value))
      }),
      { numRuns: 1000 },
    )
  })
})

describe.each(inPart)("%s", (_, constraint, more, both) => {
  it("is said in part", () => {
    expect(keywordsOf(constraint)?.whole).toBe(false)
  })
  it.each(more)("lets %j through, which the constraint does not", (value) => {
    expect([takes(constraint)(value), passes(constraint, value)]).toEqual([true, false])
  })
  it.each(both)("tells %j as the constraint does", (value) => {
    expect(takes(constraint)(value)).toBe(passes(constraint, value))
  })
})

test("each description that a constraint can have is said, or known to be unsaid", () => {
  const saying = (description: Description) => described(description)?.whole
  expect(saying({ is: "text" })).toBe(true)
  expect(saying({ is: "sampled", passes: [1], breaks: [2] })).toBeUndefined()
  expect(saying({ is: "matches", source: "^.$", flags: "" })).toBeUndefined()
  expect(saying({ is: "anyOf", of: [{ is: "date" }, { is: "httpUrl" }] })).toBe(false)
  expect(saying({ is: "anyOf", of: [{ is: "date" }, { is: "notEmpty" }] })).toBe(true)
  expect(saying({ is: "anyOf", of: [{ is: "date" }, { is: "sampled", passes: [], breaks: [] }] })).toBeUndefined()
  expect(saying({ is: "not", of: { is: "date" } })).toBe(true)
  expect(saying({ is: "not", of: { is: "decimal" } })).toBeUndefined()
  expect(saying({ is: "not", of: { is: "sampled", passes: [], breaks: [] } })).toBeUndefined()
})

test.each([
  [{ is: "text" }, { type: "string" }],
  [{ is: "uuid" }, { type: "string", format: "uuid", pattern: namedPatterns.uuid }],
  [{ is: "notBlank" }, { type: "string", pattern: namedPatterns.notBlank }],
] as const)("%j is said in just these keywords", (description, schema) => {
  expect(described(description)).toStrictEqual({ schema, whole: true })
})

test("neither a number is text, nor text a number", () => {
  const either = accepts(
    described({ is: "anyOf", of: [{ is: "integer", least: 1 }, { is: "notBlank" }] })?.schema ?? {},
  )
  expect([0, 1, " ", "a", null, true].map(either)).toEqual([false, true, false, true, false, false])
  const not = accepts(described({ is: "not", of: { is: "dateTime" } })?.schema ?? {})
  expect(["2024-01-01", "2024-01-01T00:00:00Z", 1].map(not)).toEqual([true, false, false])
})
