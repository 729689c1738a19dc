import { describe, expect, it } from "vitest"
import { Leaf, leaf, ofContainer, spelled } from "../../../src/compiled/leaf.js"
import { node, rule } from "../../../src/compiled/node.js"
import { BROKEN, UNREADABLE, WRONG } from "../../../src/compiled/state.js"
import { spots } from "../spot.js"
import { passOf, placeIn } from "./made.js"

const text = () => node("string")
const short = () => rule("own.rule", { test: (value: string) => value.length < 3 })
const body = () => placeIn("body")

describe("the documented spelling of a header", () => {
  it.each<[name: string, names: readonly string[], is: string]>([
    ["X-Trace", ["X-Trace"], "X-Trace"],
    ["x-trace", ["X-Draft", "X-Trace"], "X-Trace"],
    ["X-TRACE", ["x-trace", "X-TRACE"], "X-TRACE"],
    ["Accept", ["X-Trace"], "Accept"],
    ["x-trace", [], "x-trace"],
  ])("of %s among %j is %s", (name, names, is) => {
    expect(spelled(names, name)).toBe(is)
  })

  it("is that of a member of the headers alone", () => {
    const documented = (part: "headers" | "body") =>
      new Leaf(passOf({ part }), placeIn(part), "x-trace", ["X-Trace"], text(), "a").documented
    expect([documented("headers"), documented("body")]).toEqual(["X-Trace", "x-trace"])
  })
})

describe("a value stands", () => {
  it("among the names of its siblings, at its place among them", () => {
    const { rank, siblings, sensitive } = new Leaf(passOf(), body(), "b", ["a", "b"], text(), "x")
    expect({ rank, siblings, sensitive }).toEqual({ rank: 1, siblings: ["a", "b"], sensitive: false })
  })

  it("at an index, beside no name", () => {
    const { rank, siblings } = new Leaf(passOf(), body(), 4, 4, text(), "x")
    expect({ rank, siblings }).toEqual({ rank: 4, siblings: [] })
  })

  it("at a rank of its own among names that are told, as sensitive as its shape", () => {
    const { rank, siblings, sensitive } = new Leaf(passOf(), body(), "c", 7, node("string", [], 2), "x", ["a", "b"])
    expect({ rank, siblings, sensitive }).toEqual({ rank: 7, siblings: ["a", "b"], sensitive: true })
  })

  it("without a shape, as what is not sensitive", () => {
    const { sensitive, documented } = new Leaf(passOf(), body(), 5, 0, undefined, "x")
    expect({ sensitive, documented }).toEqual({ sensitive: false, documented: "5" })
  })
})

describe("beside it stands", () => {
  const inherited = Object.create({ a: 1 }) as object
  const throwing = { get a(): never { throw new Error("a") } } // prettier-ignore
  it.each<[about: string, beside: object | undefined, is: boolean]>([
    ["a member", { a: 1 }, true],
    ["a member that is null", { a: null }, true],
    ["none of that name", { b: 1 }, false],
    ["one that is undefined", { a: undefined }, false],
    ["one that is inherited", inherited, false],
    ["one that throws", throwing, true],
    ["nothing that is known", undefined, false],
  ])("%s", (_, beside, is) => {
    const member = new Leaf(passOf(), body(), "aa", ["a"], undefined, 1)
    member.beside = beside
    expect(member.isBeside("a")).toBe(is)
  })
})

it("is not inside itself unless that is said", () => {
  const value = new Leaf(passOf(), body(), "a", 0, text(), "x")
  expect(value.isInsideItself()).toBe(false)
  value.cyclic = true
  expect(value.isInsideItself()).toBe(true)
})

it("counts each value that is spoilt, and keeps each that is changed", () => {
  const pass = passOf()
  const [one, other] = ["a", "b"].map((key) => new Leaf(pass, body(), key, 0, text(), "x")) as [Leaf, Leaf]
  expect([one.broken, pass.broken]).toEqual([false, 0])
  one.spoil()
  other.spoil()
  expect([one.broken, other.broken, pass.broken]).toEqual([true, true, 2])
  one.change()
  other.change()
  expect(pass.edits).toEqual([one, other])
})

describe("a value judged by itself", () => {
  it.each<[about: string, value: unknown, comesTo: unknown, found: readonly string[]]>([
    ["right", "ab", "ab", []],
    ["composed", "e\u0301", "\u00e9", []],
    ["of another type", 5, WRONG, ["type@/a"]],
    ["broken", "abc", BROKEN, ["own.rule@/a"]],
    ["unreadable", UNREADABLE, WRONG, ["fault@/a"]],
  ])("%s", (_, value, comesTo, found) => {
    const pass = passOf()
    expect(leaf(pass, node("string", [short()], 1), value, body(), "a", ["b", "a"])).toBe(comesTo)
    expect(spots(pass.found)).toEqual(found)
    expect(pass.found.map(({ place: { rank } }) => rank)).toEqual(found.map(() => 1))
  })

  it("is sound with a warning", () => {
    const pass = passOf()
    const warned = node("string", [rule("own.warning", { test: () => false }, 1)])
    expect(leaf(pass, warned, "a", body(), "a", 0)).toBe("a")
    expect(spots(pass.found)).toEqual(["own.warning@/a"])
  })
})

describe("the rules of a container are asked after all that is in it", () => {
  it.each<[about: string, value: readonly unknown[], comesTo: unknown, found: readonly string[]]>([
    ["and pass", [1], undefined, []],
    ["and fail", [1, 2, 3], BROKEN, ["own.rule@/a"]],
  ])("%s", (_, value, comesTo, found) => {
    const pass = passOf()
    const list = node("list", [rule("own.rule", { test: (all: readonly unknown[]) => all.length < 3 })])
    expect(ofContainer(pass, list, value, body(), "a", 3)).toBe(comesTo ?? value)
    expect(spots(pass.found)).toEqual(found)
  })
})
