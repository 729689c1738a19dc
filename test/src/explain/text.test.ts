import { describe, expect, it } from "vitest"
import { update as deal } from "perevir/deals/declared"
import { explain, type ExplainedRow, type Explanation, explainText } from "perevir/explain"
import { spotOf } from "../format/verdict.js"
import { update } from "../parcel.js"

// What the text says of each kind of row, told by hand.

interface Told {
  readonly is?: ExplainedRow["is"]
  readonly [part: string]: unknown
}
const row = (place: string, rule: string, told: Told = {}): ExplainedRow =>
  ({ rule, ...spotOf(place), is: "passed", severity: "error", reads: [], says: "", ...told }) as ExplainedRow
const nowhere = (place: string, rule: string, what: string): ExplainedRow =>
  row(place, rule, { is: "inapplicable", because: { why: "absent", what } })

const text = (rows: readonly ExplainedRow[], parts: Partial<Explanation> = {}, color = false): readonly string[] =>
  explainText({ operation: "op", outcome: "accepted", rows, dropped: 0, ...parts }, { color }).split("\n")

describe("the first line", () => {
  it.each([
    [0, "op is rejected"],
    [1, "op is rejected; 1 more failed, not shown"],
  ])("with %d that are not shown", (dropped, line) => {
    expect(text([], { outcome: "rejected", dropped })).toEqual([line])
  })
})

describe("a rule at a place", () => {
  it.each<[about: string, told: Told, lines: readonly string[]]>([
    ["passes", {}, ["passed a.b"]],
    ["warns", { severity: "warning" }, ["passed a.b (a warning)"]],
    ["is off", { is: "off", severity: "warning" }, ["off a.b"]],
    [
      "fails",
      { is: "failed", message: "not\u0007 so", fix: [{ op: "remove", path: "/x" }] },
      ["failed a.b", "not\\u{7} so", "fix: remove it"],
    ],
    ["fails without a fix", { is: "failed", message: "no" }, ["failed a.b", "no"]],
    ["lacks a fact", { is: "unchecked", facts: ["ad"] }, ["unchecked a.b, for want of ad"]],
    ["lacks two", { is: "unchecked", facts: ["ad", "now"] }, ["unchecked a.b, for want of ad and now"]],
    [
      "is about other values",
      { is: "inapplicable", because: { why: "when" } },
      ["not applicable a.b: the value here is none that it is about"],
    ],
    [
      "is about other states",
      { is: "inapplicable", because: { why: "state" } },
      ["not applicable a.b: it says nothing of this state"],
    ],
    [
      "reads what is invalid",
      { is: "inapplicable", because: { why: "invalid", what: "body/x" } },
      ["not applicable a.b: body/x is invalid"],
    ],
    [
      "reads what is absent elsewhere",
      { is: "inapplicable", because: { why: "absent", what: "facts/\u0007" } },
      ["not applicable a.b: facts/\\u{7} is absent"],
    ],
    [
      "reads what is absent inside",
      { is: "inapplicable", because: { why: "absent", what: "body/x/y" } },
      ["not applicable a.b: body/x/y is absent"],
    ],
    [
      "reads what begins as its place does",
      { is: "inapplicable", because: { why: "absent", what: "bod" } },
      ["not applicable a.b: bod is absent"],
    ],
    ["says what it is about", { says: "It\u0007 is." }, ["passed a.b", "It\\u{7} is."]],
    ["rests on a passage", { citation: { document: "a.txt", at: "row 1" } }, ["passed a.b", "a.txt: row 1"]],
    ["is inferred", { infers: "it is so" }, ["passed a.b", "inferred: it is so"]],
    [
      "reads values",
      {
        reads: [
          { read: "body/x\u0007", is: "given", value: "y" },
          { read: "body/y", is: "absent" },
          { read: "body/z", is: "invalid" },
          { read: "facts/ad", is: "unknown", lacks: "ad" },
        ],
      },
      [
        "passed a.b",
        "reads body/x\\u{7}: y",
        "reads body/y: absent",
        "reads body/z: invalid",
        "reads facts/ad: not known",
      ],
    ],
    [
      "reads a hundred columns",
      { reads: [{ read: "body/x", is: "given", value: "я".repeat(100) }] },
      ["passed a.b", `reads body/x: ${"я".repeat(100)}`],
    ],
    [
      "reads more",
      { reads: [{ read: "body/x", is: "given", value: "😀".repeat(101) }] },
      ["passed a.b", `reads body/x: ${"😀".repeat(99)}…`],
    ],
    [
      "tells all that, in this order",
      {
        is: "failed",
        message: "no",
        says: "It is.",
        reads: [{ read: "body/x", is: "absent" }],
        fix: [{ op: "remove", path: "/x" }],
        citation: { document: "a.txt", at: "row 1" },
      },
      ["failed a.b", "no", "It is.", "reads body/x: absent", "fix: remove it", "a.txt: row 1"],
    ],
  ])("%s", (_, told, [first = "", ...more]) => {
    expect(text([row("body/x", "a.b", told)])).toEqual([
      "op is accepted",
      "",
      "body/x",
      `└─ ${first}`,
      ...more.map((line) => `   ${line}`),
    ])
  })
})

describe("the tree", () => {
  it("puts rules under their place, those of the engine that passed in one line before them", () => {
    const rows = [
      row("body", "body"),
      row("body", "a.b", { says: "A." }),
      row("body/x", "type"),
      row("body/x", "required"),
      row("body/x", "c.d", { says: "C." }),
      row("body/y", "type", { is: "failed", message: "no" }),
    ]
    expect(text(rows).slice(1)).toEqual(
      ["", "body", "├─ passed body", "└─ passed a.b", "   A."].concat(
        ["", "body/x", "├─ passed type, required", "└─ passed c.d", "   C."],
        ["", "body/y", "└─ failed type", "   no"],
      ),
    )
    expect(text([row("body", "a.b", { says: "A." }), row("body", "c.d")]).slice(3)).toEqual(
      ["├─ passed a.b", "│  A.", "└─ passed c.d"], // prettier-ignore
    )
  })

  it("tells last, by rule, what stands on nothing", () => {
    const rows = [
      nowhere("body/x", "a.b", "body/x"),
      nowhere("body/y/z", "c.d\u0007", "body/y"),
      nowhere("path/id", "a.b", "path"),
      row("body", "body"),
    ]
    expect(text(rows).slice(1)).toEqual(
      ["", "body", "└─ passed body"].concat(
        ["", "not applicable, for nothing is there", "├─ a.b at body/x, path/id", "└─ c.d\\u{7} at body/y/z"], // prettier-ignore
      ),
    )
  })
})

const painted = (before: number, after: number) => (plain: string) => `\u001b[${before}m${plain}\u001b[${after}m`
const [strong, faint] = [painted(1, 22), painted(2, 22)]
const [bad, good, doubt, place] = [painted(31, 39), painted(32, 39), painted(33, 39), painted(36, 39)]

describe("in colours", () => {
  it("of the first line, of places, and of what stands on nothing", () => {
    expect(text([row("body", "body"), nowhere("body/x", "a.b", "body/x")], {}, true)).toEqual([
      `${strong("op")} is ${strong("accepted")}`,
      "",
      place("body"),
      `└─ ${good("passed")} body`,
      "",
      faint("not applicable, for nothing is there"),
      `└─ a.b at ${place("body/x")}`,
    ])
  })

  it.each<[is: ExplainedRow["is"], told: Told, status: string]>([
    ["passed", {}, good("passed")],
    ["failed", { message: "no" }, bad("failed")],
    ["unchecked", { facts: [] }, doubt("unchecked")],
    ["off", {}, faint("off")],
    ["inapplicable", { because: { why: "when" } }, faint("not applicable")],
  ])("of a rule that is %s", (is, told, status) => {
    expect(text([row("body", "a.b", { ...told, is })], {}, true)[3]).toContain(`└─ ${status} ${strong("a.b")}`)
  })

  it("of what a rule says, reads, rests on and would mend", () => {
    const told: Told = {
      is: "failed",
      severity: "warning",
      message: "no",
      says: "It is.",
      reads: [{ read: "body/x", is: "absent" }],
      fix: [{ op: "remove", path: "/x" }],
      infers: "so",
    }
    expect(text([row("body", "a.b", told)], {}, true).slice(3)).toEqual([
      `└─ ${bad("failed")} ${strong("a.b")}${faint(" (a warning)")}`,
      "   no",
      `   ${faint("It is.")}`,
      `   reads ${place("body/x")}: absent`,
      `   ${good("fix: remove body/x")}`,
      `   ${faint("inferred: so")}`,
    ])
  })
})

it("is without colours unless asked for them", () => {
  expect(explainText({ operation: "op", outcome: "accepted", rows: [], dropped: 0 })).toBe("op is accepted")
})

const facts = { status: "SENT", now: "2026-01-01T00:00:00Z", current: {} }

it("writes a tree: places, their rules, why and what they read; last, what stands on nothing", () => {
  const text = explainText(
    explain(update, { from: { kind: "a", office: "b", city: "c" } }, facts, { off: ["parcel.open"] }),
  )
  expect(text).toContain(`parcel.update is rejected

path/id
└─ unchecked parcel.known, for want of depot
   It is as it should be.
   reads facts/depot: not known
   parcels.txt: a row

body
├─ passed body
├─ off parcel.open
│  It is as it should be.
│  reads facts/status: SENT
│  parcels.txt: a row
`)
  expect(text).toContain(`
├─ failed parcel.editable
│  locked when SENT
│  It is as it should be.
│  reads facts/status: SENT
│  fix: remove it
│  parcels.txt: a row
`)
  expect(text).toContain("failed parcel.city (a warning)\n")
  expect(text).toContain("\n\nnot applicable, for nothing is there\n")
  expect(text).toContain("─ parcel.code at body/pay/card, body/either, body/items/*/code\n")
})

it("says why a rule does not apply at a place that is there", () => {
  const text = explainText(
    explain(update, { note: "a", grams: "x", items: [{ code: "P-0" }] }, { ...facts, status: "GONE" }),
  )
  expect(text).toContain("not applicable parcel.editable: it says nothing of this state")
  expect(text).toContain("not applicable parcel.grams: body/grams is invalid")
  expect(text).toContain("not applicable parcel.item.stored: the value here is none that it is about")
})

it("shows nothing that steers a terminal, cuts what is long, and counts what is not shown", () => {
  const explanation = explain(update, { note: "\u001b[2J", meta: "я".repeat(200), x: 1, y: 2 }, facts, { maxIssues: 1 })
  const text = explainText(explanation)
  expect(text).not.toContain("\u001b")
  expect(text).toContain(String.raw`reads body/note: "\u001b[2J"`)
  expect(text).toContain("parcel.update is rejected; 2 more failed, not shown")
  expect(Math.max(...text.split("\n").map((line) => line.length))).toBeLessThan(220)
  expect(explainText(explanation, { color: true })).toContain("\u001b[")
})

it("keeps names, phones and cards out", () => {
  const text = explainText(
    explain(deal, { sellerFirstName: "Iван", payment: { cardToId: "4111" } }, { status: "PAID" }),
  )
  expect(text).toContain('reads body/sellerFirstName: "[redacted]"')
  expect(text).not.toMatch(/ван|4111/)
})
