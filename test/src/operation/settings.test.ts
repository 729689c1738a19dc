import { describe, expect, it } from "vitest"
import type { RuleSummary } from "../../../src/declare/operation.js"
import { settingsOf } from "../../../src/operation/settings.js"

const rule = (id: string, change: Partial<RuleSummary> = {}): RuleSummary => ({
  id,
  basis: "documented",
  severity: "error",
  ...change,
})
const declared = (): readonly RuleSummary[] => [
  rule("required"),
  rule("unknown", { basis: "inferred", severity: "warning" }),
  rule("own.a"),
  rule("own.b", { basis: "inferred", severity: "warning" }),
]
const settled = (options?: object, rules = declared()) => settingsOf({ id: "own.update", rules }, options)

describe("settings", () => {
  it.each<[about: string, options: object | undefined]>([
    ["no options", undefined],
    ["options of nothing", {}],
    [
      "options that hold undefined",
      { unchecked: undefined, unknownKeys: undefined, normalize: undefined, sensitive: undefined, locale: undefined },
    ],
  ])("%s are the first choice of each", (_, options) => {
    const { severity, ...others } = settled(options)
    expect(others).toStrictEqual({
      unchecked: "undecided",
      unknownKeys: "reject",
      unchanged: "reject",
      normalize: true,
      sensitive: "redact",
      maxIssues: 100,
      mutes: false,
      locale: undefined,
    })
    expect([...severity]).toEqual([
      ["unknown", "warning"],
      ["own.a", "error"],
      ["own.b", "warning"],
    ])
  })

  it.each<[option: string, value: unknown]>([
    ["unchecked", "allow"],
    ["unknownKeys", "strip"],
    ["unchanged", "allow"],
    ["normalize", false],
    ["sensitive", "show"],
    ["maxIssues", 1],
    ["maxIssues", Infinity],
  ])("%s is what was asked for", (option, value) => {
    expect(settled({ [option]: value })).toHaveProperty(option, value)
  })

  it.each<[about: string, options: object, severities: readonly string[], mutes: boolean]>([
    ["a rule off", { off: ["own.a"] }, ["off", "warning"], true],
    ["a rule promoted", { error: ["own.b"] }, ["error", "error"], false],
    ["inferred rules off", { inferred: "off" }, ["error", "off"], true],
    ["inferred rules as errors", { inferred: "error" }, ["error", "error"], false],
    ["inferred rules as declared", { inferred: "default" }, ["error", "warning"], false],
  ])("%s", (_, options, severities, mutes) => {
    const { severity, mutes: some } = settled(options)
    expect([severity.get("own.a"), severity.get("own.b")]).toEqual(severities)
    expect(some).toBe(mutes)
  })

  it("an unknown member is an error where the operation does not list that rule", () => {
    expect([...settled({}, [rule("own.a")]).severity]).toEqual([
      ["unknown", "error"],
      ["own.a", "error"],
    ])
  })

  it.each<[about: string, options: object, message: string]>([
    [
      "an option that there is not",
      { strict: 1 },
      "there is no option strict; there are unchecked, unknownKeys, unchanged, inferred, normalize, sensitive, off, error, maxIssues, locale",
    ],
    ["a value that there is not", { normalize: 1 }, "option normalize is 1; it is one of true, false"],
    ["a rule that there is not", { off: ["own.c"] }, "own.update has no rule own.c; its rules are own.a, own.b"],
    [
      "a rule of the engine",
      { error: ["unknown"] },
      "unknown is a rule of the engine: it can be neither muted nor promoted",
    ],
    ["no issues", { maxIssues: 0 }, "option maxIssues is 0; it is a whole number above zero"],
    ["half an issue more", { maxIssues: 1.5 }, "option maxIssues is 1.5; it is a whole number above zero"],
    ["issues that are not counted", { maxIssues: NaN }, "option maxIssues is NaN; it is a whole number above zero"],
  ])("%s throws", (_, options, message) => {
    expect(() => settled(options)).toThrow(new Error(message))
  })
})

describe("a locale", () => {
  const say = (): string => "a sentence"

  it.each<[about: string, messages: object, rules: () => readonly RuleSummary[]]>([
    ["that has a sentence for each rule", { "own.a": say, "own.b": say }, declared],
    ["that lacks some", { "own.b": say }, declared],
    ["that has none, where the operation has no rule of its own", {}, () => [rule("required"), rule("unknown")]],
  ])("%s is taken", (_, messages, rules) => {
    const locale = { tag: "xx", messages }
    expect(settled({ locale }, rules()).locale).toBe(locale)
  })

  it.each<[about: string, locale: unknown, told: string]>([
    ["null", null, "null"],
    ["a tag", "uk", '"uk"'],
    ["an object without sentences", { tag: "uk" }, '{"tag":"uk"}'],
    ["sentences of null", { messages: null }, '{"messages":null}'],
    ["sentences that are a text", { messages: "uk" }, '{"messages":"uk"}'],
  ])("that is %s throws", (_, locale, told) => {
    expect(() => settled({ locale })).toThrow(
      new Error(
        `option locale is ${told}; it is a table that you import, as in: import { uk } from "perevir/deals/uk"`,
      ),
    )
  })

  it.each<[about: string, messages: object]>([
    ["nothing", {}],
    ["the engine's rules alone", { required: say, unknown: say }],
    ["another operation's rules", { "other.a": say }],
    ["its rules by texts", { "own.a": "a sentence", "own.b": "a sentence" }],
  ])("that says %s throws", (_, messages) => {
    expect(() => settled({ locale: { tag: "xx", messages } })).toThrow(
      new Error("option locale has no sentence for the rules of own.update: import the table of its own pack"),
    )
  })
})
