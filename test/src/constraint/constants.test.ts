import { beforeEach, expect, it, vi } from "vitest"
import type * as Constraints from "../../../src/constraint/index.js"

// The constraints that nobody makes: each is loaded anew in its test.

type Loaded = typeof Constraints
type Name = { [K in keyof Loaded]: Loaded[K] extends { readonly test: unknown } ? K : never }[keyof Loaded]

beforeEach(() => {
  vi.resetModules()
})
const load = async (name: Name) => {
  const all: Loaded = await import("../../../src/constraint/index.js")
  return all[name] as { readonly test: (value: unknown) => boolean; readonly describes?: object; readonly reveals?: readonly string[]; readonly composed?: true } // prettier-ignore
}

it.each<[name: Name, composed: true | undefined, reveals: readonly string[] | undefined]>([
  ["country", undefined, undefined],
  ["currency", undefined, undefined],
  ["date", true, undefined],
  ["dateTime", true, undefined],
  ["decimal", undefined, ["got"]],
  ["email", true, undefined],
  ["emailLength", undefined, []],
  ["httpUrl", undefined, undefined],
  ["int64", undefined, undefined],
  ["ipAddress", true, undefined],
  ["notBlank", undefined, undefined],
  ["notEmpty", undefined, undefined],
  ["phoneNumber", true, undefined],
  ["uuid", true, undefined],
])("%s describes itself by its name, and passes composed text alone: %s", async (name, composed, reveals) => {
  const constraint = await load(name)
  expect(constraint.describes).toEqual({ is: name })
  expect([constraint.composed, constraint.reveals]).toEqual([composed, reveals])
})

it.each<[name: Name, value: string, passes: boolean]>([
  ["date", "2024-02-29", true],
  ["date", "x2024-02-29", false],
  ["date", "2024-02-29x", false],
  ["dateTime", "2024-02-29T23:59:59Z", true],
  ["dateTime", "x2024-02-29T23:59:59Z", false],
  ["dateTime", "2024-02-29T23:59:59Zx", false],
  ["httpUrl", "http://a", true],
  ["httpUrl", "https://a", true],
  ["httpUrl", "HTTPS://a", true],
  ["httpUrl", "xhttps://a", false],
  ["httpUrl", "javascript:https://a", false],
  ["int64", "-12", true],
  ["int64", "12x", false],
  ["int64", "x12", false],
  ["ipAddress", "1.22.133.255", true],
  ["ipAddress", "205.240.249.0", true],
  ["ipAddress", "1.2.3", false],
  ["ipAddress", "1.2.3.4.", false],
  ["ipAddress", "1.2.3.4.5", false],
  ["ipAddress", "x1.2.3.4", false],
  ["ipAddress", "1.2.3.4x", false],
  ["ipAddress", "1.2.3.256", false],
  ["ipAddress", "1.2.3.24x", false],
  ["ipAddress", "1.2.3.x1", false],
  ["ipAddress", "1.2.3.01", false],
  ["ipAddress", "::ffff:1.2.3.4", true],
  ["ipAddress", "1:2:3:4:5:6:7:x8", false],
  ["ipAddress", "1:2:3:4:5:6:7:8x", false],
  ["ipAddress", "1:2:3:4:5:6:7:88888", false],
])("%s takes %j: %s", async (name, value, passes) => {
  expect((await load(name)).test(value)).toBe(passes)
})

it.each<[lookalike: string, refused: boolean]>([
  ["x", false],
  ["\u{1f600}", false],
  ["\n", false],
  ["xx", true],
  ["", true],
  ["x\ny", true],
])("a look-alike is one character: %j is refused: %s", async (lookalike, refused) => {
  const { alphabet }: Loaded = await import("../../../src/constraint/index.js")
  const made = () => alphabet({ letters: "ab", lookalikes: { [lookalike]: "a" } })
  if (refused) expect(made).toThrow("is not one character")
  else expect(made).not.toThrow()
})

it.each<[about: string, letters: string, composed: true | undefined]>([
  ["a letter", "a", true],
  ["a mark that joins the one before", "a\u0323", undefined],
  ["half of a character", "a\udc00", undefined],
  ["a vowel of a Korean syllable", "a\u1161", undefined],
  ["the last of them", "a\u11ff", undefined],
])("an alphabet with %s passes composed text alone: %s", async (_, letters, composed) => {
  const { alphabet }: Loaded = await import("../../../src/constraint/index.js")
  expect(alphabet({ letters }).composed).toBe(composed)
})
