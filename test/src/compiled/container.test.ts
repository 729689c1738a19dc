import { describe, expect, it } from "vitest"
import {
  after,
  bare,
  chosen,
  header,
  isList,
  isLongList,
  isObject,
  missing,
  own,
  unknown,
} from "../../../src/compiled/container.js"
import { node } from "../../../src/compiled/node.js"
import { UNREADABLE, WRONG } from "../../../src/compiled/state.js"
import { spots } from "../spot.js"
import { passOf, placeIn } from "./made.js"

const revoked = (): unknown => {
  const { proxy, revoke } = Proxy.revocable([], {})
  revoke()
  return proxy
}
const throwing = (name: string): object =>
  Object.defineProperty({}, name, { enumerable: true, get: () => { throw new Error(name) } }) // prettier-ignore

describe("an object", () => {
  it.each<[about: string, value: () => unknown, is: boolean]>([
    ["an object", () => ({}), true],
    ["one without a prototype", () => Object.create(null) as object, true],
    ["a list", () => [], false],
    ["null", () => null, false],
    ["nothing", () => undefined, false],
    ["a text", () => "{}", false],
    ["a function without a prototype", () => Object.setPrototypeOf(() => 1, null) as unknown, false],
    ["what throws when it is asked", revoked, false],
  ])("is %s", (_, value, is) => {
    expect(isObject(value())).toBe(is)
  })

  it.each<[about: string, value: object, is: boolean]>([
    ["its own", { a: undefined }, true],
    ["another", { b: 1 }, false],
    ["inherited", Object.create({ a: 1 }) as object, false],
    ["its own, whatever it says", { a: 1, hasOwnProperty: () => false }, true],
    ["another, whatever it says", { hasOwnProperty: () => true }, false],
  ])("has a member that is %s", (_, value, is) => {
    expect(own(value, "a")).toBe(is)
  })
})

it.each<[about: string, value: () => unknown, length: number | undefined, is: boolean]>([
  ["a list", () => [1, 2], undefined, true],
  ["an empty list", () => [], undefined, true],
  ["a list of that length", () => [1, 2], 2, true],
  ["a list of another length", () => [1, 2], 3, false],
  ["an empty list where none is wanted", () => [], 0, true],
  ["an object with a length", () => ({ length: 2 }), 2, false],
  ["what throws when it is asked", revoked, undefined, false],
])("a list is %s", (_, value, length, is) => {
  expect(isList(value(), length)).toBe(is)
})

it.each<[about: string, value: () => unknown, least: number, is: boolean]>([
  ["a list of that length", () => [1, 2], 2, true],
  ["a list that goes on", () => [1, 2], 1, true],
  ["a list that is too short", () => [1, 2], 3, false],
  ["an object with a length", () => ({ length: 2 }), 2, false],
  ["what throws when it is asked", revoked, 0, false],
])("a list may go on: %s", (_, value, least, is) => {
  expect(isLongList(value(), least)).toBe(is)
})

it.each<[about: string, list: () => readonly unknown[], hole: number, indexes: readonly number[]]>([
  ["none", () => [1], 1, []],
  ["those after it", () => Object.assign([1], { 3: 1, 7: 1 }), 1, [3, 7]],
  ["those after it alone", () => [0, 1, 2], 1, [2]],
  ["no member that is no index", () => Object.assign([1], { 3: 1, more: 1 }), 2, [3]],
])("of the elements after a hole: %s", (_, list, hole, indexes) => {
  expect(after(list(), hole)).toEqual(indexes)
})

describe("a member that the shape does not name", () => {
  it.each<[about: string, name: string, names: readonly string[], rank: number]>([
    ["comes after those that it names, as it came", "zz", ["a", "b"], 6],
    ["stands where it is named, when it is one too many", "b", ["a", "b"], 1],
    ["is the first that is named, when it is one too many", "a", ["a", "b"], 0],
  ])("%s", (_, name, names, rank) => {
    const pass = passOf()
    unknown(pass, {}, 1, placeIn("body"), name, names, 4)
    expect(spots(pass.found)).toEqual([`unknown@/${name}`])
    expect(pass.found[0]?.place.rank).toBe(rank)
  })

  it.each<[about: string, beside: object, fix: unknown]>([
    ["to the nearest name", {}, [{ op: "move", from: "/colour", path: "/color" }]],
    ["to none when that stands there, too", { color: 1 }, undefined],
  ])("is renamed %s", (_, beside, fix) => {
    const pass = passOf()
    unknown(pass, beside, 1, placeIn("body"), "colour", ["size", "color"], 0)
    expect(pass.found[0]?.params()).toEqual({ nearest: "color" })
    expect(pass.found[0]?.fix?.()).toEqual(fix)
  })

  it("is a fault when it cannot be read", () => {
    const pass = passOf()
    unknown(pass, {}, UNREADABLE, placeIn("body"), "zz", [], 0)
    expect(spots(pass.found)).toEqual(["fault@/zz"])
  })
})

describe("a part that has no members", () => {
  const judged = (value: unknown) => {
    const pass = passOf({ part: "query" })
    return { comesTo: bare(pass, value, placeIn("query")), pass }
  }

  it.each<[about: string, value: object, found: readonly string[], ranks: readonly number[]]>([
    ["and is given none", {}, [], []],
    ["and is given some", { b: 1, a: null }, ["unknown@query/b", "unknown@query/a"], [0, 1]],
    ["and inherits one", Object.create({ a: 1 }) as object, [], []],
    ["and is given one that is undefined", { a: undefined, b: 1 }, ["unknown@query/b"], [1]],
    ["and is given one that cannot be read", throwing("a"), ["fault@query/a"], [0]],
  ])("%s", (_, value, found, ranks) => {
    const { comesTo, pass } = judged(value)
    expect(comesTo).toBe(value)
    expect(spots(pass.found)).toEqual(found)
    expect(pass.found.map(({ place: { rank } }) => rank)).toEqual(ranks)
  })

  it("has no name to rename another to", () => {
    const [found] = judged({ aa: 1 }).pass.found
    expect([found?.params(), found?.fix?.()]).toEqual([{}, undefined])
  })

  it.each<[about: string, value: unknown, got: string]>([
    ["null", null, "null"],
    ["a list", [1], "array"],
  ])("is no object when it is %s", (_, value, got) => {
    const { comesTo, pass } = judged(value)
    expect(comesTo).toBe(WRONG)
    expect(pass.found.map(({ rule, place, params }) => [rule, place.in, place.key, place.depth, params()])).toEqual([
      ["type", "query", "", 0, { expected: ["object"], got }],
    ])
  })

  it("is one fault when its members cannot be listed, whatever was found in it", () => {
    const listed: Iterator<string> = ["a", "b"].values()
    const value = new Proxy({ a: 1, b: 2 }, {
      getOwnPropertyDescriptor: (target, name) => {
        if (listed.next().value === "b") throw new Error("listed")
        return Reflect.getOwnPropertyDescriptor(target, name)
      },
    }) // prettier-ignore
    const { comesTo, pass } = judged(value)
    expect(comesTo).toBe(WRONG)
    expect(spots(pass.found)).toEqual(["fault@query"])
    expect(pass.found[0]?.place).toMatchObject({ key: "", rank: 0, depth: 0, parent: undefined })
  })
})

describe("members that are missing", () => {
  const required = ["b", "d", "a"]
  it.each<[seen: number, found: readonly string[]]>([
    [0, ["required@/b", "required@/d", "required@/a"]],
    [1, ["required@/d", "required@/a"]],
    [2, ["required@/b", "required@/a"]],
    [5, ["required@/d"]],
    [7, []],
  ])("are those whose bit is not in %i", (seen, found) => {
    const pass = passOf()
    missing(pass, placeIn("body"), ["a", "b", "c", "d"], required, seen)
    expect(spots(pass.found)).toEqual(found)
    const ranks = pass.found.map(({ place }) => [place.key, place.rank])
    expect(ranks).toEqual([["b", 1], ["d", 3], ["a", 0]].filter(([key]) => found.includes(`required@/${key}`))) // prettier-ignore
  })

  it("of a fact say what they must be, where that is told", () => {
    const expected = (...nodes: Parameters<typeof missing>[5][]) => {
      const pass = passOf({ part: "facts" })
      missing(pass, placeIn("facts"), ["a", "b"], ["a", "b"], 0, ...nodes)
      return pass.found.map(({ rule, params }) => [rule, params()])
    }
    expect(expected([node("string"), node("number")])).toEqual([
      ["fact", { expected: ["string"] }],
      ["fact", { expected: ["number"] }],
    ])
    expect(expected()).toEqual([
      ["fact", { expected: [] }],
      ["fact", { expected: [] }],
    ])
  })
})

it.each<[about: string, value: object, is: string | undefined]>([
  ["none", {}, undefined],
  ["the only one", { b: 1 }, "b"],
  ["the first in the order of the names", { b: 1, a: 1 }, "a"],
  ["one that is null", { a: null }, "a"],
  ["none that is undefined", { a: undefined, b: 1 }, "b"],
  ["none that is inherited", Object.create({ a: 1 }) as object, undefined],
  ["one that cannot be read", Object.assign(throwing("a"), { b: 1 }), "a"],
])("of members of which a request has one is meant: %s", (_, value, is) => {
  expect(chosen(value, ["a", "b"])).toBe(is)
})

describe("a header is documented", () => {
  const names = ["X-Draft", "X-Trace"]
  const spelled = (...given: readonly string[]) => {
    const headers = Object.fromEntries(given.map((name) => [name, 1]))
    const seen = new Set<string>()
    return given.map((name) => header(headers, names, name, seen))
  }

  it.each<[about: string, given: readonly string[], as: readonly string[]]>([
    ["as it is", ["X-Draft"], ["X-Draft"]],
    ["in another case", ["x-trace"], ["X-Trace"]],
    ["not at all", ["Accept"], ["Accept"]],
    ["once: the first of two other spellings", ["x-draft", "X-DRAFT"], ["X-Draft", "X-DRAFT"]],
    ["once: the documented spelling, whichever comes first", ["x-draft", "X-Draft"], ["x-draft", "X-Draft"]],
    ["once: the documented spelling, as it came first", ["X-Draft", "x-draft"], ["X-Draft", "x-draft"]],
    ["each by itself", ["x-draft", "x-trace"], ["X-Draft", "X-Trace"]],
  ])("%s", (_, given, as) => {
    expect(spelled(...given)).toEqual(as)
  })
})
