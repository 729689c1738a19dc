import { describe, expect, it, vi } from "vitest"
import { find, type Finder, type FinderStand, findsNothing, type Given } from "../../../src/compiled/find.js"
import { BROKEN, NOWHERE, WRONG } from "../../../src/compiled/state.js"
import { operationPhase } from "../../../src/operation/found.js"
import { parsePointer } from "../../../src/pointer.js"
import type { Options } from "../../../src/verdict/options.js"
import { spotOf, spots } from "../spot.js"
import { passOf } from "./made.js"

// Rules that are asked once for all their places: they say where they fail.

/** Stands at a pattern; the ranks of its names count up from 5. */
const stand = (pointer: string, change: Partial<FinderStand> = {}): FinderStand => {
  const pattern = parsePointer(pointer)
  const ranks = pattern.map((token, depth) => (token === "*" ? 0 : depth + 5))
  return { part: "body", pattern, ranks, mayBeMissing: false, container: false, sensitive: false, ...change }
}
interface Objection {
  readonly at: string
  readonly params?: object
}
const finder = (stands: readonly FinderStand[], objects: () => readonly Objection[], change = {}): Finder => ({
  id: "own.rule",
  rank: 2,
  find: objects,
  stands,
  ...change,
})
const values = (): Given => ({ values: {} })

interface Asked {
  readonly stands?: readonly FinderStand[]
  readonly gathered: readonly unknown[]
  readonly objects?: readonly Objection[]
  readonly read?: () => Given
  readonly change?: object
  readonly options?: Options
}
const asked = ({ stands = [stand("/a/*")], gathered, objects = [], read = values, change = {}, options = {} }: Asked) => {
  const pass = passOf({ options })
  find(pass, finder(stands, () => objects, change), gathered, read)
  return pass
} // prettier-ignore

describe("a rule over lists objects to", () => {
  const nested = stand("/a/*/b/*/c")
  it.each<[about: string, asked: Asked, found: readonly string[]]>([
    ["nothing", { gathered: [[1, 2]] }, []],
    ["an element", { gathered: [[1, 2]], objects: [{ at: "/a/1" }] }, ["own.rule@/a/1"]],
    ["the first", { gathered: [[1, 2]], objects: [{ at: "/a/0" }] }, ["own.rule@/a/0"]],
    ["the eleventh", { gathered: [Array.from({ length: 11 }, () => 1)], objects: [{ at: "/a/10" }] }, ["own.rule@/a/10"]],
    ["each once", { gathered: [[1, 2]], objects: [{ at: "/a/1" }, { at: "/a/1" }] }, ["own.rule@/a/1"]],
    ["what is there", { gathered: [[1, 2]], objects: [{ at: "/a/2" }] }, []],
    ["what is sound", { gathered: [[1, BROKEN, WRONG, undefined]], objects: [1, 2, 3].map((i) => ({ at: `/a/${i}` })) }, []],
    ["what is sound, behind what is not", { gathered: [[BROKEN, 1]], objects: [{ at: "/a/0" }, { at: "/a/1" }] }, ["own.rule@/a/1"]],
    ["list in list", { stands: [nested], gathered: [[[1], [2, 3]]], objects: [{ at: "/a/1/b/1/c" }] }, ["own.rule@/a/1/b/1/c"]],
    ["none in a list that is none", { stands: [{ ...nested, mayBeMissing: true }], gathered: [[[1], undefined]], objects: [{ at: "/a/1/b/0/c" }] }, []],
    ["none behind a list in a list", { stands: [{ ...nested, mayBeMissing: true }], gathered: [[[1], [2]]], objects: [{ at: "/a/1/b/1/c" }, { at: "/a/2/b/0/c" }] }, []],
    ["a place without a star", { stands: [stand("/a/b")], gathered: [1], objects: [{ at: "/a/b" }] }, ["own.rule@/a/b"]],
    ["the body", { stands: [stand("")], gathered: [1], objects: [{ at: "" }] }, ["own.rule@"]],
    ["a place of another part", { stands: [stand("/a", { part: "query" })], gathered: [1], objects: [{ at: "query/a" }] }, ["own.rule@query/a"]],
    ["one of two places", { stands: [stand("/a/*"), stand("/b/*")], gathered: [[1], [2, 3]], objects: [{ at: "/b/1" }] }, ["own.rule@/b/1"]],
    ["each of two places", { stands: [stand("/a/*"), stand("/b")], gathered: [[1], 2], objects: [{ at: "/b" }, { at: "/a/0" }] }, ["own.rule@/b", "own.rule@/a/0"]],
    ["one of two places of one path", { stands: [stand("/a", { part: "query" }), stand("/a")], gathered: [undefined, 2], objects: [{ at: "/a" }] }, ["own.rule@/a"]],
    ["what the sound place says, beside one that is not", { stands: [stand("/a"), stand("/b")], gathered: [1, BROKEN], objects: [{ at: "/a" }, { at: "/b" }] }, ["own.rule@/a"]],
  ])("%s", (_, one, found) => {
    expect(spots(asked(one).found)).toEqual(found)
  }) // prettier-ignore

  it("has the ranks of its place, its params, and is as sensitive as its place", () => {
    const stands = [stand("/a/*/b", { sensitive: true })]
    const { found } = asked({ stands, gathered: [[1, 2]], objects: [{ at: "/a/1/b", params: { got: 5 } }] })
    const [{ place, phase, sensitive, params }] = found as readonly [(typeof found)[0]]
    expect({ phase, sensitive, params: params() }).toEqual({ phase: operationPhase + 2, sensitive: true, params: { got: 5 } }) // prettier-ignore
    const ranks = [place.parent?.parent, place.parent, place].map((one) => [one?.key, one?.rank])
    expect(ranks).toEqual([["a", 5], [1, 1], ["b", 7]]) // prettier-ignore
  })
})

describe("a rule over lists is asked", () => {
  const missing = stand("/a/*", { mayBeMissing: true })
  const container = stand("/a/*", { container: true })
  const isBig = (value: unknown): boolean => Number(value) > 5
  it.each<[about: string, stands: readonly FinderStand[], gathered: readonly unknown[], is: boolean, when?: unknown]>([
    ["of an element", [stand("/a/*")], [[1]], true],
    ["of none", [stand("/a/*")], [[]], false],
    ["of no list", [stand("/a/*")], [undefined], false],
    ["of a hole", [stand("/a/*")], [[undefined]], false],
    ["of what is broken", [stand("/a/*")], [[BROKEN]], false],
    ["of what is sound behind what is broken", [stand("/a/*")], [[BROKEN, 1]], true],
    ["of a hole, where it stands at what is missing", [missing], [[undefined]], true],
    ["of what could not be there", [missing], [[NOWHERE]], false],
    ["of what is broken, where it stands at what is missing", [missing], [[BROKEN]], false],
    ["of a container with something broken in it", [container], [[BROKEN]], true],
    ["of a container that is none", [container], [[WRONG]], false],
    ["of a container that is missing", [container], [[undefined]], false],
    ["of what its condition holds for", [stand("/a/*")], [[6]], true, isBig],
    ["of what its condition does not hold for", [stand("/a/*")], [[4]], false, isBig],
    ["of one that its condition holds for", [stand("/a/*")], [[4, 6]], true, isBig],
    ["of what is broken, whatever its condition", [stand("/a/*")], [[BROKEN]], false, () => true],
    ["at the second of its places", [stand("/a/*"), stand("/b")], [[], 1], true],
    ["in a list in a list", [stand("/a/*/b/*")], [[[], [1]]], true],
    ["in no list in a list", [stand("/a/*/b/*")], [[[], []]], false],
    ["at a place without a star", [stand("/a")], [1], true],
    ["at a place without a star that is missing", [stand("/a")], [undefined], false],
  ])("%s: %j", (_, stands, gathered, is, when) => {
    const read = vi.fn(values)
    asked({ stands, gathered, read, ...(when !== undefined && { change: { when } }) })
    expect(read).toHaveBeenCalledTimes(is ? 1 : 0)
    const objects = vi.fn(() => [{ at: "/a/0" }])
    const quick = finder(stands, objects, when === undefined ? {} : { when })
    expect(findsNothing(quick, gathered, values)).toBe(!is)
    expect(objects).toHaveBeenCalledTimes(is ? 1 : 0)
  })

  it("not when it is off", () => {
    const [read, when] = [vi.fn(values), vi.fn(() => true)]
    asked({ gathered: [[1]], read, options: { off: ["own.rule"] }, change: { when } })
    expect([read, when].map(({ mock }) => mock.calls.length)).toEqual([0, 0])
  })

  it("with what it reads", () => {
    const objects = vi.fn(() => [])
    const given = { codes: [1] }
    find(passOf(), finder([stand("/a/*")], objects), [[1]], () => ({ values: given }))
    expect(findsNothing(finder([stand("/a/*")], objects), [[1]], () => ({ values: given }))).toBe(true)
    expect(objects.mock.calls).toEqual([[given], [given]])
  })

  it("for nothing when what it reads does not apply", () => {
    const objects = vi.fn(() => [{ at: "/a/0" }])
    const one = finder([stand("/a/*")], objects)
    const pass = passOf()
    find(pass, one, [[1]], () => undefined)
    expect(findsNothing(one, [[1]], () => undefined)).toBe(true)
    expect([pass.found, pass.lacking, objects.mock.calls]).toEqual([[], [], []])
  })
})

describe("a rule over lists lacks facts", () => {
  const lacks = (): Given => ({ lacks: ["status", "depot"] })
  it.each<[about: string, stands: readonly FinderStand[], gathered: readonly unknown[], at: readonly string[]]>([
    ["at each of its places", [stand("/a/*")], [[1, 2]], ["/a/0", "/a/1"]],
    ["at those that are sound", [stand("/a/*")], [[BROKEN, 2, undefined]], ["/a/1"]],
    ["at none, where none is", [stand("/a/*")], [[]], []],
    ["at each of two", [stand("/a/*"), stand("/b")], [[1], 2], ["/a/0", "/b"]],
    ["at that of two which is there", [stand("/a/*"), stand("/b")], [undefined, 2], ["/b"]],
    ["in each list in a list", [stand("/a/*/b/*/c")], [[[1], [2, 3]]], ["/a/0/b/0/c", "/a/1/b/0/c", "/a/1/b/1/c"]],
    ["in that list in a list which is one", [stand("/a/*/b/*/c")], [[undefined, [2]]], ["/a/1/b/0/c"]],
  ])("%s", (_, stands, gathered, at) => {
    const { lacking, found } = asked({ stands, gathered, read: lacks, objects: [{ at: "/a/0" }] })
    expect(lacking.map(({ place, fact, rule }) => [spotOf(place), fact, rule])).toEqual(
      at.flatMap((one) => [[one, "status", "own.rule"], [one, "depot", "own.rule"]]),
    ) // prettier-ignore
    expect(found).toEqual([])
  })

  it("and is not certain to find nothing", () => {
    expect(
      findsNothing(
        finder([stand("/a/*")], () => []),
        [[1]],
        lacks,
      ),
    ).toBe(false)
  })
})

describe("a rule over lists is a fault", () => {
  const thrown = () => { throw new Error("found") } // prettier-ignore
  it.each<[about: string, asked: Asked, at: string]>([
    ["at the list, when it throws", { gathered: [[1]], change: { find: thrown } }, "/a"],
    ["at its place, when that is in no list", { stands: [stand("/a/b")], gathered: [1], change: { find: thrown } }, "/a/b"],
    ["at the first of its places", { stands: [stand("/a/*/b"), stand("/c/*")], gathered: [[1], [1]], change: { find: thrown } }, "/a"],
    ["at the outer list", { stands: [stand("/a/*/b/*")], gathered: [[[1]]], change: { find: thrown } }, "/a"],
    ["at the body, when that is the list", { stands: [stand("/*")], gathered: [[1]], change: { find: thrown } }, ""],
    ["when its condition throws", { gathered: [[1]], change: { when: thrown } }, "/a"],
    ["when reading throws", { gathered: [[1]], read: thrown }, "/a"],
    ["when it objects to where it does not stand", { gathered: [[1]], objects: [{ at: "/b/0" }] }, "/a"],
    ["when it objects to a place above its own", { gathered: [[1]], objects: [{ at: "/a" }] }, "/a"],
    ["when it objects to a place below its own", { gathered: [[1]], objects: [{ at: "/a/0/b" }] }, "/a"],
    ["when it objects to a place of another part", { gathered: [[1]], objects: [{ at: "query/a/0" }] }, "/a"],
    ["when it objects to an index where a name stands", { gathered: [[1]], objects: [{ at: "/0/0" }] }, "/a"],
    ["when it objects to a part alone", { gathered: [[1]], objects: [{ at: "query" }] }, "/a"],
    ["when it objects to no index", { gathered: [[1]], objects: [{ at: "/a/00" }] }, "/a"],
    ["when it objects to a name", { gathered: [[1]], objects: [{ at: "/a/x0" }] }, "/a"],
    ["when it objects to an index with more behind it", { gathered: [[1]], objects: [{ at: "/a/0x" }] }, "/a"],
    ["when it objects to an index of digits and more", { gathered: [[1]], objects: [{ at: "/a/1-" }] }, "/a"],
    ["when it objects to what is empty", { gathered: [[1]], objects: [{ at: "/a/" }] }, "/a"],
    ["and not more, when it objects to something first", { gathered: [[1]], objects: [{ at: "/a/0" }, { at: "/b" }] }, "/a"],
  ])("%s", (_, one, at) => {
    const { found } = asked(one)
    expect(found.map(({ rule, of, place }) => [rule, of, spotOf(place)])).toEqual([["fault", "own.rule", at]])
  }) // prettier-ignore
})
