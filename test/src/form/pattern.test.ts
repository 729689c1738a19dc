import * as fc from "fast-check"
import * as constraints from "perevir/constraint"
import type { Constraint } from "perevir/constraint"
import { describe, expect, test } from "vitest"
import { allOf, patternOf } from "../../../src/form/pattern.js"

const browser = (pattern: string, text: string): boolean => new RegExp(`^(?:${pattern})$`, "v").test(text)
const patternFor = ({ describes }: Constraint<never>, composes = false) =>
  describes === undefined ? undefined : patternOf(describes, composes)

const names = "й\u0439ї\u0457АБé'".normalize("NFC")
const letters = constraints.alphabet({ letters: names, marks: "'" })
const uuid = "32c480b5-4dfb-4c53-959f-49edf45a0931"

/** Texts that pass, and texts that a browser is to refuse too. */
const rows: readonly (readonly [
  name: string,
  constraint: Constraint<never>,
  passing: readonly string[],
  refused: readonly string[],
])[] = [
  // prettier-ignore
  ["uuid", constraints.uuid, [uuid, uuid.toUpperCase()], [uuid.slice(1), `${uuid}0`, uuid.replaceAll("-", "")]],
  ["email", constraints.email, ["a@b", "a.b+c@d-e.example", "!#$%&'*+/=?^_`{|}~-@x", `a@${"b".repeat(63)}.c`], ["a", "@b", "a@-b", "a@b-", "a@b..c", "a b@c", `a@${"b".repeat(64)}`]], // prettier-ignore
  ["date", constraints.date, ["2026-02-28"], ["2026-2-28", "28.02.2026"]],
  ["dateTime", constraints.dateTime, ["2026-02-28T00:00:00Z", "2026-02-28t23:59:59.123+23:59"], ["2026-02-28", "2026-02-28 00:00:00Z", "2026-02-28T00:00:00"]], // prettier-ignore
  ["currency", constraints.currency, ["UAH"], ["uah", "UA", "UAHH"]],
  ["country", constraints.country, ["UA", "UKR"], ["ua", "U", "UKRA"]],
  ["int64", constraints.int64, ["0", "-9223372036854775808"], ["01", "+1", "1.5", ""]],
  ["ipAddress", constraints.ipAddress, ["1.2.3.4", "::1", "::ffff:1.2.3.4"], ["localhost", "1.2.3.4/8"]],
  ["phoneNumber", constraints.phoneNumber, ["+380 (12) 345-67-89", "(+380)123456789"], ["call me", ""]],
  ["httpUrl", constraints.httpUrl, ["https://a.example/b c", "HTTP://x"], ["ftp://x", "x", "http://"]],
  ["notBlank", constraints.notBlank, ["a", " a ", "\n\ta"], [" ", "\u00a0\n"]],
  ["alphabet", letters, ["йїА'", ""], ["x", "А Б"]],
  ["matches", constraints.matches(/^PU-\d{2}$/), ["PU-12"], ["PU-1"]],
  ["anyOf", { test: () => true, describes: { is: "anyOf", of: [{ is: "integer" }, { is: "date" }, { is: "uuid" }] } }, ["2026-02-28", uuid], ["5", `2026-02-28${uuid}`]], // prettier-ignore
]

describe.each(rows)("the pattern of %s", (_, constraint, passing, refused) => {
  test("takes what passes, and refuses what has not its shape", () => {
    const pattern = patternFor(constraint) ?? "there is none"
    for (const text of passing) expect([text, constraint.test(text as never), browser(pattern, text)]).toEqual([text, true, true]) // prettier-ignore
    for (const text of refused) expect([text, browser(pattern, text)]).toEqual([text, false])
  })
})

test("a text that is brought to NFC first may be typed in any form that comes to the same", () => {
  const pattern = patternFor(letters, true) ?? "there is none"
  const typed = fc
    .array(fc.constantFrom(...names))
    .chain((some) => fc.constantFrom(some.join(""), some.join("").normalize("NFD")))
  fc.assert(fc.property(typed, (text) => browser(pattern, text)))
  expect(browser(patternFor(constraints.alphabet({ letters: "K" }), true) ?? "", "\u212a")).toBe(true) // the sign for kelvin
  expect(browser(pattern, "x")).toBe(false)
})

test("nothing is said of a text that is brought to NFC but by an alphabet", () => {
  expect(patternFor(constraints.matches(/^й$/), true)).toBeUndefined()
  expect(patternFor(constraints.uuid, true)).toBeUndefined()
})

test.each<[string, Constraint<never>]>([
  ["no shape", constraints.emailLength],
  ["a count of repeats", constraints.repeatsAtMost(2)],
  ["an alternative without one", { test: () => true, describes: { is: "anyOf", of: [{ is: "uuid" }, { is: "text" }] } }], // prettier-ignore
  ["numbers alone", { test: () => true, describes: { is: "anyOf", of: [{ is: "integer" }] } }],
  ["what must not be", { test: () => true, describes: { is: "not", of: { is: "dateTime" } } }],
  ["no description", { test: () => true }],
])("there is none for %s", (_, constraint) => {
  expect(patternFor(constraint)).toBeUndefined()
})

test("several patterns are all asked of the whole text", () => {
  const both = allOf(["[a-z]*", "a|ab", "\\w{2}"]) ?? ""
  expect(["ab", "a", "abc"].map((text) => browser(both, text))).toEqual([true, false, false])
  expect([allOf([]), allOf(["a"])]).toEqual([undefined, "a"])
})
