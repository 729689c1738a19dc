import { describe, expect, it } from "vitest"
import { fixed, fixedAtOnce, fixedWhole } from "../../../../src/testing/laws/fixes.js"
import { answering, finding, verdictOf, wrongWith } from "./tried.js"

type Body = Readonly<Record<string, unknown>>
const replacing = (value: unknown) => [{ op: "replace", path: "/a", value }]
const offer = (value: unknown, change: object = {}) => finding("own.rule", "/a", { fix: replacing(value), ...change })
const [nothing, other] = [verdictOf(), finding("own.other", "/b")]
const junk = { request: { body: { a: 0 } }, facts: {} }

describe("a fix", () => {
  const wrong = (check: (body: Body) => object) => wrongWith(fixed, answering({ check }), { junk, numRuns: 1 })
  const once = (before: object, after: object) => (body: Body) => (body["a"] === 0 ? before : after)

  it.each<[about: string, check: (body: Body) => object, wanted: string]>([
    ["its rule is gone", once(verdictOf({ issues: [offer(1)] }), nothing), ""],
    ["its rule is gone that warned", once(verdictOf({ warnings: [offer(1)] }), nothing), ""],
    ["nothing is offered", () => verdictOf({ issues: [other] }), ""],
    ["another error stays", once(verdictOf({ issues: [offer(1), other] }), verdictOf({ issues: [other] })), ""],
    ["a warning comes", once(verdictOf({ issues: [offer(1)] }), verdictOf({ warnings: [other] })), ""],
    ["it comes after what offers none", once(verdictOf({ issues: [other, offer(1)] }), verdictOf({ issues: [other, finding("own.rule")] })), "own.rule body /a is still there"],
    ["it is of another part", () => verdictOf({ issues: [offer(1, { in: "path" })] }), ""],
    ["its rule is still there", once(verdictOf({ issues: [offer(1)] }), verdictOf({ issues: [finding("own.rule")] })), "own.rule body /a is still there"],
    ["its rule only warns", once(verdictOf({ issues: [offer(1)] }), verdictOf({ warnings: [finding("own.rule")] })), "own.rule body /a is still there"],
    ["an error comes", once(verdictOf({ issues: [offer(1)] }), verdictOf({ issues: [other] })), "own.other body /b is new after the fix of own.rule body /a"],
    ["a second is wrong", ({ a }) => (a === 0 ? verdictOf({ issues: [offer(1)] }) : a === 1 ? verdictOf({ warnings: [offer(2, { rule: "own.hint" })] }) : verdictOf({ issues: [other] })), "own.other body /b is new after the fix of own.hint body /a"],
  ])("holds, or not, where %s", (_, check, wanted) => {
    expect(wrong(check)).toBe(wanted)
  }) // prettier-ignore

  it.each([
    [201, ""],
    [202, "there is always one more to fix"],
  ])("is one of two hundred at most, one after another: %d", (count, wanted) => {
    const check = ({ a }: Body) =>
      Number(a) < count - 1 ? verdictOf({ warnings: [offer(Number(a) + 1, { rule: `own.${Number(a)}` })] }) : nothing
    expect(wrong(check)).toBe(wanted)
  })

  it("is asked for with the facts, for everything", () => {
    const asked: unknown[] = []
    const check = (body: Body, ...others: unknown[]) => (asked.push(others), once(verdictOf({ issues: [offer(1)] }), nothing)(body))
    wrongWith(fixed, answering({ check }), { junk: { ...junk, facts: { f: 1 } }, numRuns: 1 })
    expect(asked).toEqual([1, 2, 3].map(() => [{ f: 1 }, { sensitive: "show", maxIssues: Infinity }]))
  }) // prettier-ignore
})

/** An operation that offers what `offering` says, and says in the end what `said` does. */
const mending = (offering: (body: Body) => object, said: (body: Body) => object = offering) => {
  const whole = (judge: (body: Body) => object) => (request: { body: Body }) => judge(request.body)
  const given = () => ({ check: offering, checkRequest: whole(offering) })
  return answering({ check: said, checkRequest: whole(said), given })
}

const laws = [
  ["a body", fixedAtOnce],
  ["a whole request", fixedWhole],
] as const

describe.each(laws)("all fixes of %s at once", (_, law) => {
  const wrong = (offering: (body: Body) => object, said?: (body: Body) => object) =>
    wrongWith(law, mending(offering, said), { junk, numRuns: 1 })
  const offering = ({ a }: Body) =>
    a === 0 ? verdictOf({ issues: [offer(1), other] }) : verdictOf({ issues: [other] })
  const after = (answer: object) => (body: Body) => (body["a"] === 0 ? offering(body) : answer)

  it("hold where nothing new appears, and nothing more could be fixed", () => {
    expect(wrong(offering)).toBe("")
    expect(wrong(offering, after(verdictOf({ warnings: [other] })))).toBe("")
    expect(wrong(() => nothing)).toBe("")
  })

  it("do not hold where an error is new", () => {
    expect(wrong(offering, after(verdictOf({ issues: [finding("own.third")] })))).toBe("own.third body /a is new")
  })

  it("do not hold where something could be fixed still", () => {
    const more = offer(5, { rule: "own.third" })
    expect(wrong(offering, after(verdictOf({ warnings: [more] })))).toBe("own.third body /a could be fixed")
    expect(wrong(offering, after(verdictOf({ warnings: [offer(5)] })))).toBe("")
    expect(wrong(offering, after(verdictOf({ warnings: [{ ...more, in: "facts" }] })))).toBe("")
  })
})

describe("what is fixed", () => {
  const more = offer(5, { rule: "own.third", in: "path" })
  const said = ({ a }: Body) => verdictOf({ issues: a === 0 ? [offer(1)] : [], warnings: [more] })
  const offering = ({ a }: Body) => verdictOf({ issues: a === 0 ? [offer(1)] : [] })

  it("of a body is the body alone, of a request every part", () => {
    expect(wrongWith(fixedAtOnce, mending(offering, said), { junk, numRuns: 1 })).toBe("")
    expect(wrongWith(fixedWhole, mending(offering, said), { junk, numRuns: 1 })).toBe(
      "own.third path /a could be fixed",
    )
  })

  it("is what the patches give that are listed", () => {
    let next = 1
    const odd = { op: "replace", path: "/a", get value() { return next++ } } // prettier-ignore
    const check = ({ a }: Body) => (a === 0 ? verdictOf({ issues: [offer(1, { fix: [odd] })] }) : nothing)
    expect(wrongWith(fixedAtOnce, mending(check), { junk, numRuns: 1 })).toBe("the patches, one after another:")
  })

  it("is asked for with the facts, and shown as it is", () => {
    const asked: unknown[] = []
    const note = (name: string) => (_: unknown, ...others: unknown[]) => (asked.push([name, ...others]), nothing)
    const given = (...all: unknown[]) => (asked.push(["given", ...all]), { check: () => nothing, checkRequest: () => nothing })
    const operation = answering({ check: note("body"), checkRequest: note("request"), given })
    for (const [, law] of laws) wrongWith(law, operation, { junk: { ...junk, facts: { f: 1 } }, numRuns: 1 })
    const [show, all] = [{ sensitive: "show" }, { maxIssues: Infinity }]
    expect(asked).toEqual(["body", "request"].flatMap((name) => [["given", { f: 1 }, show], [name, { f: 1 }, show], [name, { f: 1 }, all]]))
  }) // prettier-ignore
})
