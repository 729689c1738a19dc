import * as fc from "fast-check"
import { expect, it } from "vitest"
import { options } from "../../../../src/testing/laws/options.js"

const drawn = fc.sample(options, { numRuns: 500, seed: 1 }) as readonly Readonly<Record<string, unknown>>[]

it.each<[name: string, ways: readonly unknown[]]>([
  ["unchecked", ["undecided", "allow", "reject"]],
  ["unknownKeys", ["reject", "strip", "ignore"]],
  ["unchanged", ["reject", "allow"]],
  ["inferred", ["default", "error", "off"]],
  ["normalize", [true, false]],
  ["sensitive", ["redact", "show"]],
  ["maxIssues", [1, 2, 100]],
])("options are drawn: %s, in each way, or not at all", (name, ways) => {
  expect(new Set(drawn.flatMap((one) => (name in one ? [one[name]] : [])))).toEqual(new Set(ways))
  expect(drawn.some((one) => !(name in one) && Object.keys(one).length > 0)).toBe(true)
})

it("half of all options are none", () => {
  const none = drawn.filter((one) => Object.keys(one).length === 0).length
  expect(none).toBeGreaterThan(200)
  expect(none).toBeLessThan(300)
})
