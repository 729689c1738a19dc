import { describe, expect, it } from "vitest"
import { mended } from "../../../src/fix/mended.js"
import type { Found } from "../../../src/operation/found.js"
import { placeAt } from "../../../src/operation/place.js"
import type { PatchOperation } from "../../../src/verdict/patch.js"
import type { Part, Severity } from "../../../src/verdict/spot.js"

// What asks an operation is invented here: each test tells what is offered, and what is found at the places that a fix touches.

type Asker = Parameters<typeof mended>[0]
type Offer = ReturnType<Asker["offers"]>[number]

const remove = (path: string): PatchOperation => ({ op: "remove", path })
const replace = (path: string): PatchOperation => ({ op: "replace", path, value: "new" })
const move = (from: string, path: string): PatchOperation => ({ op: "move", from, path })

function offer(rule: string, fix: readonly PatchOperation[], part: Part = "body", pointer = "/x"): Offer {
  return { rule, severity: "error", in: part, path: [], pointer, message: "", params: {}, fix }
}

function found(rule: string, path: readonly string[], severity: Severity = "error"): Found {
  return { place: placeAt("body", path), rule, severity, phase: 0, params: () => ({}), sensitive: false }
}

/** Offers the same in every round, and keeps how many were applied when it was asked. */
function asking(offers: readonly Offer[], foundAt: Asker["foundAt"] = () => []) {
  const rounds: number[] = []
  return { asker: { offers: (_: unknown, applied: number) => (rounds.push(applied), offers), foundAt }, rounds }
}

const body = { a: "old", ab: "old", b: { c: "old", d: "old" }, list: ["0", "1", { e: "old" }] }
const rulesOf = ({ applied }: ReturnType<typeof mended>) => applied.map(({ rule }) => rule)

describe("in one round", () => {
  it.each<[about: string, first: readonly PatchOperation[], second: readonly PatchOperation[], together: boolean]>([
    ["two members", [replace("/a")], [replace("/b")], true],
    ["members of one object", [replace("/b/c")], [replace("/b/d")], true],
    ["members of which one begins as the other", [replace("/a")], [replace("/ab")], true],
    ["and the other way round", [replace("/ab")], [replace("/a")], true],
    ["a member twice", [replace("/a")], [replace("/a")], false],
    ["an object and what is in it", [replace("/b")], [replace("/b/c")], false],
    ["what is in an object and that", [replace("/b/c")], [replace("/b")], false],
    ["one place of several, twice", [replace("/a"), replace("/b")], [replace("/ab"), replace("/a")], false],
    ["elements of one list", [replace("/list/0")], [replace("/list/1")], true],
    ["an element taken out, and another one", [remove("/list/0")], [replace("/list/1")], false],
    ["the eleventh taken out, and another one", [remove("/list/10")], [replace("/list/1")], false],
    ["an element, and another one taken out", [replace("/list/2/e")], [remove("/list/0")], false],
    ["an element moved out, and another one", [move("/list/0", "/c")], [replace("/list/1")], false],
    ["an element, and one moved where it was", [replace("/list/1")], [move("/a", "/list/1")], false],
    ["an element, and one moved to another place", [replace("/list/1")], [move("/a", "/list/2/f")], true],
    ["a member moved, and where it was", [move("/a", "/c")], [replace("/a")], false],
    ["a member moved, and where it is then", [move("/a", "/c")], [replace("/c")], false],
    ["a member moved, and another one", [move("/b/c", "/c")], [replace("/b/d")], true],
    ["a member taken out, and another one", [remove("/b/c")], [replace("/b/d")], true],
    ["a member taken out, and the object that it was in", [remove("/b/c")], [replace("/b")], false],
    ["two members taken out of one object", [remove("/b/c")], [remove("/b/d")], true],
    ["a member whose name ends in digits, and another one", [remove("/b/c1")], [replace("/b/d")], true],
    ["what is in an element taken out, and in another one", [remove("/list/2/e")], [replace("/list/1")], true],
    ["what is in an element taken out, and that element", [remove("/list/2/e")], [replace("/list/2")], false],
    ["two changes without a place", [], [], true],
  ])("%s: %j, then %j", (_, first, second, together) => {
    const { asker, rounds } = asking([offer("first", first), offer("second", second)])
    expect(rulesOf(mended(asker, { body }))).toEqual(["first", "second"])
    expect(rounds).toEqual(together ? [0, 2] : [0, 1, 2])
  })

  it("are changes of one place in two parts", () => {
    const { asker, rounds } = asking([offer("first", [replace("/a")]), offer("second", [replace("/a")], "query")])
    const { request } = mended(asker, { query: { a: "old" }, body })
    expect(request).toEqual({ query: { a: "new" }, body: { ...body, a: "new" } })
    expect(rounds).toEqual([0, 2])
  })
})

describe("is tried once a rule and place", () => {
  it.each<[about: string, second: Offer, rules: readonly string[]]>([
    ["the same again", offer("first", [replace("/ab")]), ["first"]],
    ["by another rule", offer("second", [replace("/ab")]), ["first", "second"]],
    ["at another place", offer("first", [replace("/ab")], "body", "/y"), ["first", "first"]],
    ["in another part", offer("first", [replace("/ab")], "query"), ["first", "first"]],
  ])("%s", (_, second, rules) => {
    let round = 0
    const offers = (): readonly Offer[] => [[offer("first", [replace("/a")])], [second]][round++] ?? []
    expect(rulesOf(mended({ offers, foundAt: () => [] }, { query: {}, body }))).toEqual(rules)
  })

  it("and the rounds come to an end, if it offers always something new", () => {
    const offers = (_: unknown, applied: number) =>
      applied < 200 ? [offer("rule", [replace("/a")], "body", `/${applied}`)] : []
    expect(mended({ offers, foundAt: () => [] }, { body }).applied).toHaveLength(100)
  })
})

describe("where others were applied before it", () => {
  const first = offer("first", [replace("/a")])

  it.each<[about: string, before: readonly Found[], after: readonly Found[], helps: boolean]>([
    ["nothing is found", [], [], true],
    ["its rule passes", [found("second", ["x"])], [], true],
    ["its rule still objects", [found("second", ["x"])], [found("second", ["x"])], false],
    ["its rule still warns", [], [found("second", ["x"], "warning")], false],
    ["its rule objects elsewhere, as before", [found("second", ["y"])], [found("second", ["y"])], true],
    ["its rule objects elsewhere, now", [found("second", ["x"])], [found("second", ["y"])], false],
    ["another rule objects as before", [found("other", ["x"])], [found("other", ["x"])], true],
    ["another rule objects now", [], [found("other", ["x"])], false],
    ["another rule objects now, and one as before", [found("b", ["x"])], [found("b", ["x"]), found("c", ["x"])], false],
    ["another rule warned before and objects now", [found("b", ["x"], "warning")], [found("b", ["x"])], false],
    ["another rule warns now", [], [found("other", ["x"], "warning")], true],
  ])("it is applied when it then helps: %s", (_, before, after, helps) => {
    const foundAt: Asker["foundAt"] = (_, __, { body }) => ((body as { ab: string }).ab === "old" ? before : after)
    const { asker, rounds } = asking([first, offer("second", [replace("/ab")])], foundAt)
    const result = mended(asker, { body })
    expect(rulesOf(result)).toEqual(helps ? ["first", "second"] : ["first"])
    expect(result.request.body).toEqual({ ...body, a: "new", ...(helps && { ab: "new" }) })
    expect(rounds).toEqual([0, helps ? 2 : 1])
  })

  it.each(["/ab", "/c"])("it must not harm at any place that it touches: %s", (harmed) => {
    const asked: string[] = []
    const foundAt: Asker["foundAt"] = (part, pointer, { body }) => {
      asked.push(part + pointer)
      return pointer === harmed && (body as { ab?: string }).ab === undefined ? [found("other", ["x"])] : []
    }
    const { asker } = asking([first, offer("second", [move("/ab", "/c")])], foundAt)
    expect(rulesOf(mended(asker, { body }))).toEqual(["first"])
    expect(asked).toContain(`body${harmed}`)
  })

  it("the first of a round needs no trial", () => {
    const { asker } = asking([first], () => [found("first", ["x"])])
    expect(rulesOf(mended(asker, { body }))).toEqual(["first"])
  })
})

it("leaves out what cannot be applied, and goes on", () => {
  const { asker } = asking([offer("first", [replace("/none/a")]), offer("second", [replace("/a")])])
  const { request, applied } = mended(asker, { body })
  expect(request).toEqual({ body: { ...body, a: "new" } })
  expect(applied).toEqual([{ rule: "second", in: "body", pointer: "/x", patch: [replace("/a")] }])
})
