import * as fc from "fast-check"
import { describe, expect, it, test } from "vitest"
import { unicodePattern } from "../../../src/pattern/unicode-pattern.js"

const rewritten: readonly (readonly [pattern: RegExp, source: string])[] = [
  [/^380\d{9}$/, "^380[0-9]{9}$"],
  [/^a-z\/$/i, "^[Aa]-[Zz]/$"],
  [/^k$/i, "^[Kk]$"],
  [/^k$/iu, "^[Kk\u212a]$"],
  [/^[^a]$/iu, "^[^Aa]$"],
  [/[^'’ʼ]/u, "[^'ʼ’]"],
  [/^\w$/, "^[0-9A-Z_a-z]$"],
  [/^.$/u, "^[^\\u000a\\u000d\\u2028\\u2029]$"],
  [/^.$/su, "^[\\u0000-\\u{10ffff}]$"],
  [/^\S+$/, "^[^\\u0009-\\u000d \\u00a0\\u1680\\u2000-\\u200a\\u2028\\u2029\\u202f\\u205f\\u3000\\ufeff]+$"],
  [/^(?:ab|c)*?(d)\1$/, "^(?:ab|c)*?(d)(?:\\1)$"],
  [/^(?<x>a)(?<y>b)\k<y>$/, "^(a)(b)(?:\\2)$"],
  [/^((?=a)(b))+\2(?<!c)(?!d)$/, "^((?=a)(b))+(?:\\2)(?<!c)(?!d)$"],
  [/^a\b$/, "^a\\b$"],
  [/\Ba/, "\\Ba"],
  [/(?<=a)b(?!c)/, "(?<=a)b(?!c)"],
  [/(?=\d)(?!\d)(?<=\d)(?<!\d)/, "(?=[0-9])(?![0-9])(?<=[0-9])(?<![0-9])"],
  [/(?=a)/i, "(?=[Aa])"],
  [/a|b|/, "a|b|"],
  [/(?:)()/, "(?:)()"],
  [/a{2}b{2,}?c{1,3}d?e*?/, "a{2}b{2,}?c{1,3}d?e*?"],
  [/(?:a|b){2}?/, "(?:a|b){2}?"],
  [/a/m, "a"],
  [/^[a-c]$/gy, "^[a-c]$"],
  [/^[a-c]$/gi, "^[A-Ca-c]$"],
  [/(?:(a)|(?=(b)))*(c)\3\2/, "(?:(a)|(?=(b)))*(c)(?:\\3)(?:\\2)"],
  [new RegExp("^(?<x>a)b\\k<x>[c]$", "v"), "^(a)b(?:\\1)c$"],
  [new RegExp("^[\\w&&\\d]$", "v"), "^[0-9]$"],
  [/^\cA$/, "^\\u0001$"],
  [/^\u{1f600}[\u{1f600}\u{1f601}\-\]]$/u, "^😀[\\-\\]😀😁]$"],
]

test.each(rewritten)("%s", (pattern, source) => {
  expect(unicodePattern(pattern.source, pattern.flags)?.source).toBe(source)
})

test.each([/^.$/, /^\S+\S+$/, /^(?:\S+-)*$/, /^[^a]{3,}$/, /\ud83d/, /^[\ud83d-\udfff]+$/])(
  "%s counts halves of characters: it has no equal",
  (pattern) => {
    expect(unicodePattern(pattern.source, pattern.flags)).toBeUndefined()
  },
)

const beyond = "[^\\u000a\\u000d\\u2028\\u2029]"
test.each([
  [/^.*$/, `^${beyond}*$`],
  [/^.+$/, `^${beyond}+$`],
  [/^.{1,}?$/, `^${beyond}{1,}?$`],
  [/^(?:.*)$/, `^(?:${beyond}*)$`],
  [/^(?:a)+.*$/, `^(?:a)+${beyond}*$`],
  [/^[\ud800-\udfff]+$/, "^[^\\u0000-\\ud7ff\\ue000-\\uffff]+$"],
  [/[\0-\ud7ff]/, "[\\u0000-\\ud7ff]"],
  [/[\ue000-\uffff]/, "[\\ue000-\\uffff]"],
  [/\ud7ff\ue000/, "\\ud7ff\\ue000"],
])("%s counts no halves of characters, or it does not matter", (pattern, source) => {
  expect(unicodePattern(pattern.source, pattern.flags)?.source).toBe(source)
})

test.each([
  ...[/^.?$/, /^.{0,9}$/, /^.{2,}$/, /^.*.*$/, /^(?:.*a)+$/, /^(?:(?:a)*.*)*$/],
  ...[/\ud800/, /\udfff/, /[\ud7ff\ud800]+/, /[\udfff\ue000]+/, /[\ud801-\udfff]+/, /[\ud800-\udffe]+/],
])("%s counts them", (pattern) => {
  expect(unicodePattern(pattern.source, pattern.flags)).toBeUndefined()
})

test.each([/^a$/m, /a$/m, /^(a)\1$/i, /\ba/i, /\Ba/i])("%s has no equal without its flag", (pattern) => {
  expect(unicodePattern(pattern.source, pattern.flags)).toBeUndefined()
})

test.each([
  ["(?i:a)", ""],
  ["(?=a)*b", ""],
  ["(?:(?<x>a)|(?<x>b))\\k<x>", ""],
])("%s has no equal", (source, flags) => {
  expect(unicodePattern(source, flags)).toBeUndefined()
})

test("what is no pattern throws, as it does for RegExp", () => {
  expect(() => unicodePattern("(", "")).toThrow("Unterminated group")
})

test.each([
  [/^a+$/, false],
  [/^(?!a)/, true],
  [/(a)\1/, true],
  [/\b/, true],
  [/(?<=a)/, true],
  [/(?:a|(b))*$/, false],
])("%s needs to backtrack: %s", (pattern, backtracks) => {
  expect(unicodePattern(pattern.source, pattern.flags)?.backtracks).toBe(backtracks)
})

describe("means the same, with the flag u alone", () => {
  it.each([
    /^[a-f\d]{2,4}$/i,
    /^ſk[^Σ]$/iu,
    /[^\W\d]é?/iu,
    /^\s*\S+\s*$/,
    /^[^@]+$/,
    /^\p{Lu}\P{Lu}*$/u,
    /^.{2,3}$/u,
    /^.*$/s,
    new RegExp("^[\\p{L}--[a-z]]+$", "v"),
    /a|^$/,
  ])("%s", (pattern) => {
    const same = new RegExp(unicodePattern(pattern.source, pattern.flags)?.source ?? "no equal", "u")
    const letters = fc.constantFrom(...Array.from("aAfF09kK\u212aſsSΣςσéÉ @\n_-😀\u2028\u00a0"))
    const texts = fc.oneof(fc.string({ unit: letters, maxLength: 6 }), fc.string({ unit: "binary", maxLength: 4 }))
    fc.assert(
      fc.property(texts, (text) => same.test(text) === pattern.test(text)),
      { numRuns: 2000 },
    )
  })
})
