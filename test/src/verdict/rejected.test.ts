import { describe, expect, it } from "vitest"
import { Rejected, type Refused } from "../../../src/verdict/rejected.js"

const refused: Refused = { outcome: "rejected", issues: [], warnings: [], unchecked: [], dropped: 0 }
const issue = (rule: string, pointer: string): Refused["issues"][number] => ({
  rule,
  pointer,
  path: [],
  in: "body",
  severity: "error",
  message: "what is wrong, with Іван in it",
  params: { got: "Іван" },
})
const lacks = (rule: string, fact: string): Refused["unchecked"][number] => ({
  rule,
  fact,
  pointer: "",
  path: [],
  in: "body",
  severity: "error",
})

describe("Rejected", () => {
  it.each<[about: string, verdict: Refused, message: string]>([
    [
      "the rules and places of issues",
      { ...refused, issues: [issue("a.b", "/c"), issue("type", "")] },
      'deals.update is rejected: a.b at "/c", type at ""',
    ],
    [
      "the facts that are lacking",
      { ...refused, outcome: "undecided", unchecked: [lacks("a.b", "status"), lacks("a.c", "ad")] },
      "deals.update is undecided: a.b lacks status, a.c lacks ad",
    ],
    [
      "issues before what is lacking",
      { ...refused, outcome: "fault", issues: [issue("fault", "/c")], unchecked: [lacks("a.b", "ad")] },
      'deals.update is fault: fault at "/c"',
    ],
  ])("names %s, and no value", (_, verdict, message) => {
    const error = new Rejected("deals.update", verdict)
    expect(error).toBeInstanceOf(Error)
    expect(error.name).toBe("Rejected")
    expect(error.message).toBe(message)
    expect(error.verdict).toBe(verdict)
  })
})
