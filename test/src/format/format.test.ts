import { expect, test } from "vitest"
import { format } from "../../../src/format/index.js"
import { aGap, anIssue, aVerdict, spotOf } from "./verdict.js"

const gap = aGap("body/name", "parcel.open", "status")

test.each([
  ["nothing to say", aVerdict(), "accepted"],
  ["a warning", aVerdict({ warnings: [anIssue("body", { severity: "warning" })] }), "accepted: 1 warning"],
  [
    "let through unchecked",
    aVerdict({ unchecked: [gap, aGap("body", "parcel.open", "now")] }),
    "accepted: 1 rule unchecked",
  ],
  [
    "two rules unchecked",
    aVerdict({ unchecked: [gap, aGap("body", "parcel.note", "status")] }),
    "accepted: 2 rules unchecked",
  ],
  [
    "undecided",
    aVerdict({ outcome: "undecided", unchecked: [gap] }),
    "undecided: nothing failed, but a rule that could reject lacks a fact; 1 rule unchecked",
  ],
  ["two errors", aVerdict({ outcome: "rejected", issues: [anIssue("body"), anIssue("body/x")] }), "rejected: 2 errors"],
  [
    "cut",
    aVerdict({ outcome: "rejected", issues: [anIssue("body")], dropped: 7 }),
    "rejected: 1 error, 7 more not shown",
  ],
  [
    "a fault",
    aVerdict({ outcome: "fault", issues: [anIssue("facts/ad")] }),
    "fault: not the sender's mistake: a rule broke down, or a fact or a value could not be read; 1 error",
  ],
])("says first what came out: %s", (_, verdict, line) => {
  expect(format(verdict).split("\n")[0]).toBe(line)
})

test.each([
  ["at a member", anIssue("body/handler/name"), "error body/handler/name  parcel.name\n  too long"],
  ["at a part as a whole", anIssue("path"), "error path  parcel.name\n  too long"],
  ["a warning", anIssue("body", { severity: "warning" }), "warning body  parcel.name\n  too long"],
  [
    "with what the message leaves out",
    anIssue("body", { message: "too long: 7", params: { length: 7, most: 5, hint: "a b", of: ["x"] } }),
    'error body  parcel.name\n  too long: 7\n  most: 5, hint: a b, of: ["x"]',
  ],
  [
    "with params that the message tells, or that hold nothing",
    anIssue("body", { message: "one of a, 1 or true", params: { of: ["a", 1, true], none: null } }),
    "error body  parcel.name\n  one of a, 1 or true",
  ],
  [
    "redacted",
    anIssue("body", { params: { got: "[redacted]" } }),
    'error body  parcel.name\n  too long\n  got: "[redacted]"',
  ],
  [
    "of the engine",
    anIssue("body", { rule: "type", message: "text", params: { got: "string" } }),
    "error body  type\n  text",
  ],
  [
    "a value as it was meant",
    anIssue("body/a", { fix: [{ op: "replace", path: "/a", value: "б" }] }),
    'error body/a  parcel.name\n  too long\n  fix: replace it by "б"',
  ],
  [
    "another place's value",
    anIssue("body/a", { fix: [{ op: "replace", path: "/b", value: 1 }] }),
    "error body/a  parcel.name\n  too long\n  fix: replace body/b by 1",
  ],
  [
    "a member to take out",
    anIssue("body/a", { fix: [{ op: "remove", path: "/a" }] }),
    "error body/a  parcel.name\n  too long\n  fix: remove it",
  ],
  [
    "a name as it was meant",
    anIssue("body/a/x", { fix: [{ op: "move", from: "/a/x", path: "/a/~1y" }] }),
    'error body/a/x  parcel.name\n  too long\n  fix: rename it to "/y"',
  ],
  [
    "a place as it was meant",
    anIssue("body/a/x", { fix: [{ op: "move", from: "/a/x", path: "/x" }] }),
    "error body/a/x  parcel.name\n  too long\n  fix: move it to body/x",
  ],
  [
    "names at the root, of another place",
    anIssue("query/a", { fix: [{ op: "move", from: "/b", path: "/c" }] }),
    'error query/a  parcel.name\n  too long\n  fix: rename query/b to "c"',
  ],
  [
    "a place of the same name in another object",
    anIssue("body/a/x", { fix: [{ op: "move", from: "/a/x", path: "/b/x" }] }),
    "error body/a/x  parcel.name\n  too long\n  fix: move it to body/b/x",
  ],
  [
    "two changes",
    anIssue("body/a", {
      fix: [
        { op: "remove", path: "/a" },
        { op: "remove", path: "" },
      ],
    }),
    "error body/a  parcel.name\n  too long\n  fix: remove it\n  fix: remove body",
  ],
  [
    "with a list of which the message tells a part, and an object",
    anIssue("body", { message: "not a", params: { of: ["a", "b"], at: { c: 1 }, said: "a", is: false } }),
    'error body  parcel.name\n  not a\n  of: ["a","b"], at: {"c":1}, is: false',
  ],
  [
    "with an object that the message tells",
    anIssue("body", { message: 'not {"c":1}', params: { at: { c: 1 } } }),
    'error body  parcel.name\n  not {"c":1}',
  ],
  [
    "with a name and a rule that cannot be seen",
    anIssue("body", { rule: "a\u200b", params: { "b\u200b": 1 } }),
    "error body  a\\u{200b}\n  too long\n  b\\u{200b}: 1",
  ],
])("writes an issue: %s", (_, issue, text) => {
  const parts = issue.severity === "error" ? { issues: [issue] } : { warnings: [issue] }
  expect(format(aVerdict(parts)).split("\n\n")[1]).toBe(text)
})

test.each([
  ["one rule", [gap], "unchecked for want of the fact status\n  parcel.open at body/name"],
  [
    "a rule that only warns",
    [aGap("body", "parcel.note", "now", "warning")],
    "unchecked for want of the fact now\n  parcel.note at body (could only warn)",
  ],
  [
    "a part of the request",
    [aGap("path/id", "parcel.id", "path")],
    "unchecked for want of the request's path\n  parcel.id at path/id",
  ],
  [
    "two facts",
    [gap, aGap("body", "b", "now"), aGap("body", "c", "status")],
    "unchecked for want of the fact status\n  parcel.open at body/name\n  c at body\nunchecked for want of the fact now\n  b at body",
  ],
  [
    "a rule that could reject at one of its places",
    [aGap("body/a", "r", "f", "warning"), aGap("body/b", "r", "f")],
    "unchecked for want of the fact f\n  r at body/a, body/b",
  ],
  [
    "two rules, in the order of the first of each",
    [aGap("body/a", "r", "f"), aGap("body/b", "q", "f"), aGap("body/c", "r", "f")],
    "unchecked for want of the fact f\n  r at body/a, body/c\n  q at body/b",
  ],
  [
    "one place twice",
    [aGap("body/a", "r", "f"), aGap("body/a", "r", "f")],
    "unchecked for want of the fact f\n  r at body/a",
  ],
  [
    "four places",
    ["a", "b", "c", "d"].map((name) => aGap(`body/${name}`, "r", "f")),
    "unchecked for want of the fact f\n  r at body/a, body/b, body/c, body/d",
  ],
  [
    "five places",
    ["a", "b", "c", "d", "e"].map((name) => aGap(`body/${name}`, "r", "f")),
    "unchecked for want of the fact f\n  r at body/a, body/b, body/c and 2 more",
  ],
])("groups what is unchecked by the fact that it lacks: %s", (_, unchecked, text) => {
  expect(format(aVerdict({ unchecked })).split("\n\n")[1]).toBe(text)
})

test.each<[width: number, places: readonly string[]]>([
  [26, ["  body/first, body/second,", "  body/third"]],
  [25, ["  body/first,", "  body/second, body/third"]],
])("puts issues together that differ only in their place, within %d columns", (width, places) => {
  const locked = (place: string) =>
    anIssue(place, { rule: "parcel.editable", fix: [{ op: "remove", path: place.slice("body".length) }] })
  const issues = [locked("body/first"), anIssue("body/a"), locked("body/second"), locked("body/third")]
  expect(format(aVerdict({ outcome: "rejected", issues }), { width }).split("\n")).toEqual([
    "rejected: 4 errors",
    "",
    "error at 3 places  parcel.editable",
    ...places,
    "  too long",
    "  fix: remove it",
    "",
    "error body/a  parcel.name",
    "  too long",
  ])
})

test.each([
  ["another rule", { rule: "parcel.note" }],
  ["another message", { message: "too short" }],
  ["other params", { params: { got: 1 } }],
  ["another fix", { fix: [{ op: "replace", path: "/b", value: 1 }] }],
] as const)("keeps issues apart that differ in more than their place: %s", (_, other) => {
  const issues = [anIssue("body/a", { params: { got: 2 } }), anIssue("body/b", { params: { got: 2 }, ...other })]
  expect(format(aVerdict({ outcome: "rejected", issues })).split("\n\n")).toHaveLength(3)
})

test("tells what was normalised", () => {
  const normalised = [
    { ...spotOf("body/name"), change: "nfc" },
    { ...spotOf("body/extra"), change: "stripped" },
    { ...spotOf("body/title"), change: "nfc" },
  ] as const
  expect(format(aVerdict({ normalised }))).toBe(
    "accepted\n\nnormalised body/name, body/title: composed to Unicode NFC\nnormalised body/extra: left out, for no document lists it",
  )
})

test("parts sections by an empty line: issues, warnings, unchecked, plan", () => {
  const verdict = aVerdict({
    issues: [anIssue("body/b")],
    warnings: [anIssue("body/a", { severity: "warning" })],
    unchecked: [gap],
    plan: { status: "DRAFT" },
  })
  const first = format(verdict)
    .split("\n\n")
    .map((section) => section.split("\n")[0])
  expect(first.slice(1)).toEqual([
    "error body/b  parcel.name",
    "warning body/a  parcel.name",
    "unchecked for want of the fact status",
    "plan",
  ])
})

test("writes out what would steer a terminal or cannot be seen", () => {
  const issue = anIssue("body/\u001b[2J", {
    message: "got \u202eabc\u200b\ud800",
    params: { "\u0007": "\n" },
    fix: [{ op: "replace", path: "/x", value: "\u009b" }],
  })
  const text = format(aVerdict({ issues: [issue], plan: { "a\u001b": "b\u001b" } }))
  expect(text.replaceAll("\n", "")).toMatch(/^[^\p{Cc}\p{Cf}\p{Cs}]*$/u)
})

test("writes colours only when asked to", () => {
  const verdict = aVerdict({
    outcome: "rejected",
    issues: [anIssue("body/a")],
    unchecked: [gap],
    plan: { list: [{ a: 1 }] },
  })
  const colored = format(verdict, { color: true })
  expect(colored).toContain("\u001b[31merror\u001b[39m")
  // eslint-disable-next-line no-control-regex -- colours are control characters
  expect(colored.replace(/\u001b\[\d+m/g, "")).toBe(format(verdict))
})
