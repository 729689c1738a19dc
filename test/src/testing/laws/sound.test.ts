import { describe, expect, it } from "vitest"
import { complete, sound } from "../../../../src/testing/laws/sound.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

const rejected = () => verdictOf({ issues: [finding("own.rule")] })

describe("sound", () => {
  it("holds where the whole request is accepted, and its body alone", () => {
    expect(wrongWith(sound, answering({}))).toBe("")
  })

  it.each([
    ["the whole request", { checkRequest: rejected }],
    ["the body alone", { check: rejected }],
  ])("does not hold where %s is not accepted", (_, change) => {
    expect(wrongWith(sound, answering(change))).toBe("it is rejected")
  })
})

describe("complete", () => {
  const [own, elsewhere] = [finding("own.rule"), finding("own.rule", "/b")]
  it.each<[about: string, verdict: object, wanted: string]>([
    ["the rule is broken there", verdictOf({ issues: [own] }), ""],
    ["the rule warns there", verdictOf({ warnings: [own] }), ""],
    ["another rule fails there too", verdictOf({ issues: [own, finding("own.other")] }), ""],
    ["the rule is broken elsewhere too", verdictOf({ issues: [own, elsewhere] }), ""],
    ["another rule warns elsewhere", verdictOf({ issues: [own], warnings: [finding("own.other", "/b")] }), ""],
    ["nothing is broken", verdictOf(), "own.rule body /a is not among"],
    ["the rule is broken elsewhere only", verdictOf({ issues: [elsewhere] }), "own.rule body /a is not among"],
    ["the rule is broken in another part only", verdictOf({ issues: [finding("own.rule", "/a", { in: "path" })] }), "own.rule body /a is not among"],
    ["another rule is broken elsewhere", verdictOf({ issues: [own, finding("own.other", "/b")] }), "own.rule body /a brings other errors"],
    ["another rule is broken at the same place of another part", verdictOf({ issues: [own, finding("own.other", "/a", { in: "path" })] }), "own.rule body /a brings other errors"],
  ])("holds, or not, where %s", (_, verdict, wanted) => {
    expect(wrongWith(complete, answering({ checkRequest: () => verdict }))).toBe(wanted)
  }) // prettier-ignore

  it("asks with the options that the violation names, and for everything", () => {
    const asked: unknown[] = []
    const checkRequest = (...all: unknown[]) => (asked.push(all), verdictOf({ issues: [own] }))
    const options = { unchecked: "reject" } as const
    wrongWith(complete, answering({ checkRequest }), { broken: { options, facts: { f: 1 } }, numRuns: 1 })
    expect(asked).toEqual([[{ body: {} }, { f: 1 }, { sensitive: "show", maxIssues: Infinity, unchecked: "reject" }]])
  })
})
