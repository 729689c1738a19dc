import { expect, test } from "vitest"
import { format, type PrintedVerdict } from "../../../src/format/index.js"
import { aGap, anIssue, aVerdict, spotOf } from "./verdict.js"

const painted = (before: number, after: number) => (text: string) => `\u001b[${before}m${text}\u001b[${after}m`
const [strong, faint] = [painted(1, 22), painted(2, 22)]
const [bad, good, doubt, place] = [painted(31, 39), painted(32, 39), painted(33, 39), painted(36, 39)]

const sections = (verdict: PrintedVerdict, width = 120) => format(verdict, { color: true, width }).split("\n\n")

test.each([
  ["accepted", good],
  ["undecided", doubt],
  ["rejected", bad],
  ["fault", bad],
] as const)("%s has its colour", (outcome, color) => {
  expect(sections(aVerdict({ outcome }))[0]?.split(":")[0]).toBe(strong(color(outcome)))
})

test("an issue, its place, its rule, what is known besides and its fix are told apart", () => {
  const issue = anIssue("body/a", { params: { most: 5 }, fix: [{ op: "remove", path: "/a" }] })
  expect(sections(aVerdict({ issues: [issue] }))[1]).toBe(
    [
      `${bad("error")} ${place("body/a")}  ${faint("parcel.name")}`,
      "  too long",
      `  ${faint("most: 5")}`,
      `  ${good("fix: remove it")}`,
    ].join("\n"),
  )
})

test("so is a warning at several places", () => {
  const warnings = ["body/a", "body/b"].map((at) => anIssue(at, { severity: "warning" }))
  expect(sections(aVerdict({ warnings }), 10)[1]).toBe(
    [
      `${doubt("warning")} at 2 places  ${faint("parcel.name")}`,
      `  ${place("body/a,")}`,
      `  ${place("body/b")}`,
      "  too long",
    ].join("\n"),
  )
})

const parts = ["path", "query", "headers", "body"]
test.each<[fact: string, want: string]>([
  ["status", `the fact ${strong("status")}`],
  ...parts.map((part): [string, string] => [part, `the request's ${strong(part)}`]),
])("what is unchecked for want of %s, and what is normalised", (fact, want) => {
  const verdict = aVerdict({
    unchecked: [aGap("body/a", "parcel.open", fact)],
    normalised: [{ ...spotOf("body/b"), change: "nfc" }],
  })
  expect(sections(verdict).slice(1)).toEqual([
    `${doubt("unchecked")} for want of ${want}\n  parcel.open at ${place("body/a")}`,
    `${strong("normalised")} ${place("body/b")}: composed to Unicode NFC`,
  ])
})

test("a plan, and how long its lists are", () => {
  expect(sections(aVerdict({ plan: { none: [], list: [{ a: 1 }] } }))[1]).toBe(
    [strong("plan"), `  none ${faint("(none)")}`, `  list ${faint("(1)")}`, `    ${faint("a")}`, "    1"].join("\n"),
  )
})
