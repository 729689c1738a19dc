import { expect, test } from "vitest"
import type { Ending } from "../../../../src/cli/bulk/report.js"
import { summaryText } from "../../../../src/cli/bulk/summary.js"
import { emptyTally } from "../../../../src/cli/bulk/tally.js"

const ending = (more: Partial<Ending>): Ending => ({ report: "end", complete: true, ...emptyTally(), ...more })
const none = { fault: 0, malformed: 0, rejected: 0, undecided: 0, accepted: 0 }
const rule = (lines: number, unchecked = 0) => ({ lines, found: 2 * lines, unchecked })

test("tells of nothing but what there is", () => {
  const all = ending({ lines: 1000, outcomes: { ...none, accepted: 1000 } })
  expect(summaryText(all, 0.5, false)).toBe(
    `1,000 lines in 0.5 s, 2,000/s\n\noutcome\naccepted  1,000  100.0 %  ${"█".repeat(30)}`,
  )
})

test("tells of what became of the lines, the best first, and of rules, those of the most lines first", () => {
  const all = ending({
    complete: false,
    stopped: "SIGINT",
    lines: 2050,
    blank: 50,
    dropped: 1234,
    outcomes: { fault: 1, malformed: 100, rejected: 899, undecided: 400, accepted: 600 },
    malformed: { json: 99, shape: 1 },
    rules: {
      "t.seldom": rule(5),
      "t.b": rule(100, 10),
      "t.never": rule(0, 2),
      "t.a": rule(100, 10),
      "t.c": rule(100, 12),
      "t.most": rule(700),
    },
  })
  const bar = (length: number) => "█".repeat(length)
  expect(summaryText(all, 2, false).split("\n")).toEqual([
    "2,000 lines in 2.0 s, 1,000/s",
    "stopped after line 2,050: SIGINT",
    "50 blank lines passed over",
    "1,234 issues and warnings over the limit of their line are not counted",
    "",
    "outcome",
    `accepted   600   30.0 %  ${bar(9)}`,
    `undecided  400   20.0 %  ${bar(6)}`,
    `rejected   899   45.0 %  ${bar(13)}`,
    `malformed  100    5.0 %  ${bar(2)}`,
    `fault        1    0.1 %  ${bar(1)}`,
    "",
    "malformed",
    `json       99    5.0 %  ${bar(1)}`,
    `shape       1    0.1 %  ${bar(1)}`,
    "",
    "lines with",
    `t.most      700   35.0 %  ${bar(11)}`,
    `t.c         100    5.0 %  ${bar(2)}`,
    `t.a         100    5.0 %  ${bar(2)}`,
    `t.b         100    5.0 %  ${bar(2)}`,
    `t.seldom      5    0.3 %  ${bar(1)}`,
    "",
    "unchecked for want of a fact",
    `t.c                           12    0.6 %  ${bar(1)}`,
    `t.a                           10    0.5 %  ${bar(1)}`,
    `t.b                           10    0.5 %  ${bar(1)}`,
    `t.never                        2    0.1 %  ${bar(1)}`,
  ])
})

test("marks headings and what stopped it, in colour", () => {
  const all = ending({ lines: 1, stopped: "EIO", outcomes: { ...none, accepted: 1 } })
  const [strong, strongEnd, bad, badEnd] = ["\u001b[1m", "\u001b[22m", "\u001b[31m", "\u001b[39m"]
  const head = `${strong}1 lines in 1.0 s, 1/s${strongEnd}\n${bad}stopped after line 1: EIO${badEnd}`
  expect(summaryText(all, 1, true).split("\n\n")[0]).toBe(head)
  expect(summaryText(all, 1, true)).toContain(`\n${strong}outcome${strongEnd}\n`)
})
