import { beforeEach, expect, it, vi } from "vitest"

// What modules hold from the start: each is loaded anew in its test.

beforeEach(() => {
  vi.resetModules()
})

it.each<[option: string, values: readonly unknown[]]>([
  ["unchecked", ["undecided", "allow", "reject"]],
  ["unknownKeys", ["reject", "strip", "ignore"]],
  ["unchanged", ["reject", "allow"]],
  ["inferred", ["default", "error", "off"]],
  ["normalize", [true, false]],
  ["sensitive", ["redact", "show"]],
  ["off", [[]]],
  ["error", [[]]],
  ["maxIssues", [1, 100, Infinity]],
  ["locale", [{ tag: "uk", messages: {} }, undefined]],
])("the option %s takes %j", async (option, values) => {
  const { settingsOf } = await import("../../../src/operation/settings.js")
  for (const value of values) expect(() => settingsOf({ id: "own", rules: [] }, { [option]: value })).not.toThrow()
  if (typeof values[0] === "string")
    expect(() => settingsOf({ id: "own", rules: [] }, { [option]: "" })).toThrow(`option ${option} is ""`)
})

it("places are ordered by their part: path, query, headers, body, facts", async () => {
  const { comparePlaces, placeAt } = await import("../../../src/operation/place.js")
  const parts = ["path", "query", "headers", "body", "facts"] as const
  const ordered = parts.toReversed().map((part) => placeAt(part, [])).sort(comparePlaces) // prettier-ignore
  expect(ordered.map((place) => place.in)).toEqual(parts)
})

it.each<[key: string, fills: boolean]>([
  ["0", true],
  ["7", true],
  ["10", true],
  ["123", true],
  ["", false],
  ["01", false],
  ["1a", false],
  ["a1", false],
  ["-1", false],
  ["*", true],
])("a star is filled by %j: %s", async (key, isFilled) => {
  const { fills } = await import("../../../src/operation/focus.js")
  expect(fills(["a", key], ["a", "*"])).toBe(isFilled)
})
