import { describe, expect, it, vi } from "vitest"
import type { At } from "../../../src/compiled/at.js"
import { isObject, lazily, unlisted } from "../../../src/compiled/container.js"
import type { Rank } from "../../../src/compiled/leaf.js"
import { node } from "../../../src/compiled/node.js"
import type { Pass } from "../../../src/compiled/pass.js"
import { WRONG } from "../../../src/compiled/state.js"
import type { In } from "../../../src/verdict/spot.js"
import { spotOf, spots } from "../spot.js"
import { passOf, placeIn } from "./made.js"

// What is inside what: of a container that cannot be listed nothing counts, and one inside itself is a cycle.

type Keys = readonly [part: In, ...keys: readonly (string | number)[]]

describe("a container whose members cannot be listed", () => {
  /** What is left of what was found, and is lacking, at one place, when `/list/0` of the body cannot be listed. */
  const left = ([part, ...keys]: Keys, whole = false) => {
    const pass = passOf()
    const place = placeIn(part, ...keys)
    pass.add({ place, rule: "own.rule", severity: "error", phase: 0, params: () => ({}), sensitive: false })
    pass.lack(place, "own.rule", 0, "fact")
    const comesTo = whole
      ? unlisted(pass, node("object"), undefined, "", 0)
      : unlisted(pass, node("object"), placeIn("body", "list"), 0, 0)
    const faults = pass.found.filter(({ rule }) => rule === "fault")
    return { comesTo, faults: spots(faults), found: pass.found.length - faults.length, lacking: pass.lacking.length }
  }

  it.each<[about: string, at: Keys, isLeft: boolean]>([
    ["in it", ["body", "list", 0, "a"], false],
    ["deep in it", ["body", "list", 0, "a", 5, "b"], false],
    ["at itself", ["body", "list", 0], true],
    ["above it", ["body", "list"], true],
    ["at the body", ["body"], true],
    ["in the one beside it", ["body", "list", 1, "a"], true],
    ["deep in the one beside it", ["body", "list", 1, "a", "b"], true],
    ["in one of the same key elsewhere", ["body", "other", 0, "a"], true],
    ["at the same path of another part", ["query", "list", 0, "a"], true],
    ["deeper, at the same keys below another", ["body", "more", "list", 0, "a"], true],
  ])("is a fault by which what is %s counts no more: it is left %s", (_, at, isLeft) => {
    const rest = isLeft ? 1 : 0
    expect(left(at)).toEqual({ comesTo: WRONG, faults: ["fault@/list/0"], found: rest, lacking: rest })
  })

  it.each<[about: string, at: Keys, isLeft: boolean]>([
    ["in it", ["body", "a"], false],
    ["deep in it", ["body", "a", 1], false],
    ["at itself", ["body"], true],
    ["in another part", ["headers", "a"], true],
  ])("may be the whole body: what is %s is left %s", (_, at, isLeft) => {
    const rest = isLeft ? 1 : 0
    expect(left(at, true)).toEqual({ comesTo: WRONG, faults: ["fault@"], found: rest, lacking: rest })
  })
})

describe("a shape that contains itself", () => {
  const shape = () => node("lazy", [], 0, { node: () => node("object", [], 0, { members: new Map() }) })

  /** Goes into members of objects, each time later. `met` are the places where it went in. */
  function walked(value: unknown, part: In = "body") {
    const pass = passOf({ part })
    const met: string[] = []
    const judge = (value: unknown, pass: Pass, _: At, __: string | number, ___: Rank, here: At): void => {
      met.push(spotOf(here))
      if (isObject(value))
        for (const name of Object.keys(value)) lazily(pass, shape(), value[name], here, name, 0, judge)
    }
    lazily(pass, shape(), value, placeIn(part), "a", 0, judge)
    expect(met).toEqual([])
    pass.drain()
    return { met, found: spots(pass.found), pass }
  }

  it("is judged later, and what is in it later still", () => {
    const { met, found } = walked({ b: { c: 1 } })
    expect(met).toEqual(["/a", "/a/b", "/a/b/c"])
    expect(found).toEqual([])
  })

  it.each<[about: string, made: () => object, met: readonly string[], found: readonly string[]]>([
    ["in itself", () => { const one: Record<string, unknown> = {}; one["b"] = one; return one }, ["/a"], ["type@/a/b"]],
    ["deep in itself", () => { const one: Record<string, unknown> = {}; one["b"] = { c: one }; return one }, ["/a", "/a/b"], ["type@/a/b/c"]],
    ["twice, beside itself", () => { const one = { d: 1 }; return { b: one, c: one } }, ["/a", "/a/b", "/a/b/d", "/a/c", "/a/c/d"], []],
    ["twice, at other depths", () => { const one = { d: 1 }; return { b: one, c: { e: one } } }, ["/a", "/a/b", "/a/b/d", "/a/c", "/a/c/e", "/a/c/e/d"], []],
    ["beside itself first, then in itself", () => { const one: Record<string, unknown> = {}; one["d"] = one; return { b: one, c: one } }, ["/a", "/a/b", "/a/c"], ["type@/a/b/d", "type@/a/c/d"]],
    ["twice, as texts and null, which have no inside", () => ({ b: "x", c: "x", d: null, e: null }), ["/a", "/a/b", "/a/c", "/a/d", "/a/e"], []],
  ])("finds a value %s", (_, made, met, found) => {
    const all = walked(made())
    expect(all.met.toSorted()).toEqual(met)
    expect(all.found.toSorted()).toEqual(found)
  }) // prettier-ignore

  it("says that a value in itself is a cycle", () => {
    const one: Record<string, unknown> = {}
    one["b"] = [one]
    const pass = passOf()
    const here = placeIn("body", "list")
    const judge = vi.fn()
    lazily(pass, shape(), one, here, 5, 5, judge)
    lazily(pass, shape(), one, placeIn("body", "list"), 5, 5, judge)
    expect(pass.found).toEqual([])
    pass.drain()
    const inner = judge.mock.calls.at(-1)?.[5] as At
    expect(judge.mock.calls.map((asked) => asked.slice(0, 5) as unknown[])).toEqual([
      [one, pass, here, 5, 5],
      [one, pass, here, 5, 5],
    ])
    lazily(pass, shape(), one, inner, "b", ["a", "b"], judge)
    expect(judge).toHaveBeenCalledTimes(2)
    expect(pass.found.map(({ rule, place, params }) => [rule, spotOf(place), place.rank, params()])).toEqual([
      ["type", "/list/5/b", 1, { expected: ["object"], got: "cycle" }],
    ])
  })

  it.each<[about: string, rank: Rank, is: number]>([
    ["its index", 3, 3],
    ["the place of its name", ["a", "b", "c"], 2],
  ])("stands at the rank of %s", (_, rank, is) => {
    const pass = passOf()
    const judge = vi.fn()
    lazily(pass, shape(), {}, placeIn("body"), "c", rank, judge)
    pass.drain()
    expect(judge.mock.lastCall?.[5]).toMatchObject({ key: "c", rank: is, depth: 1 })
  })
})
