import { describe, expect, it, vi } from "vitest"
import { node, rule } from "../../../src/compiled/node.js"
import type { Pass } from "../../../src/compiled/pass.js"
import { UNREADABLE, WRONG } from "../../../src/compiled/state.js"
import { union } from "../../../src/compiled/union.js"
import type { Node, UnionNode } from "../../../src/tree/tree.js"
import { spots } from "../spot.js"
import { passOf, placeIn } from "./made.js"

// Of several shapes the one that fits is judged; each is tried where more than one may fit.

const tagged = (by: string): Node =>
  node("object", [], 0, { members: new Map([["by", { name: "by", node: node("literal", [], 0, { values: [by] }) }]]) })

/** A union of two objects, one a list, a short text, and its judges: each fails a value whose `bad` is its name. */
function shapes(variants: readonly Node[]) {
  const judged: [name: string, trial: boolean][] = []
  const pass = passOf()
  const judgeOf = (name: string) => (value: unknown, into: Pass) => {
    judged.push([name, into !== pass])
    into.putOff(() => {
      if ((value as { readonly bad?: readonly string[] }).bad?.includes(name)) into.broken++
    })
    return name
  }
  const containers = variants.filter(({ kind }) => kind === "object" || kind === "list")
  const judges = new Map(containers.map((variant, index) => [variant, judgeOf(`v${index}`)]))
  const whole = node("union", [], 0, { variants }) as UnionNode
  const ask = (value: unknown) => union(pass, whole, judges, value, placeIn("body"), "a", ["b", "a"])
  return { ask, judged, pass }
}
const open = (): Node => node("object", [], 0, { members: new Map() })

describe("of several shapes", () => {
  it.each<[about: string, variants: () => readonly Node[], value: unknown, is: unknown, found: readonly string[]]>([
    ["the one of its kind", () => [open(), node("list", [], 0, { elements: [], rest: true })], [1], "v1", []],
    ["the one with its tag", () => [tagged("card"), tagged("cash")], { by: "cash" }, "v1", []],
    ["the first in which nothing fails", () => [open(), open(), open()], { bad: ["v0"] }, "v1", []],
    ["the first, if something fails in each", () => [open(), open()], { bad: ["v0", "v1"] }, "v0", []],
    ["a value by itself", () => [open(), node("string")], "x", "x", []],
    ["the one with something in it, if a value by itself fails", () => [node("open", [rule("own.rule", { test: () => false })]), open()], {}, "v0", []],
    ["none", () => [open(), node("string")], 5, WRONG, ["type@/a"]],
    ["none, as it is unreadable", () => [open(), node("string")], UNREADABLE, WRONG, ["fault@/a"]],
    ["none, as asking for its kind throws", () => [open(), node("string")], { get [Symbol.toStringTag](): never { throw new Error("tag") } }, WRONG, ["fault@/a"]],
  ])("is judged: %s", (_, variants, value, is, found) => {
    const { ask, pass } = shapes(variants())
    expect(ask(value)).toBe(is)
    expect(spots(pass.found)).toEqual(found)
    expect(pass.found.map(({ place: { rank } }) => rank)).toEqual(found.map(() => 1))
  }) // prettier-ignore

  it("is tried each, until nothing fails in one, before that is judged", () => {
    const { ask, judged, pass } = shapes([open(), open(), open()])
    ask({ bad: ["v0"] })
    expect(judged).toEqual([["v0", true], ["v1", true], ["v1", false]]) // prettier-ignore
    expect(pass.broken).toBe(0)
  })

  it("is judged at its place", () => {
    const pass = passOf()
    const variant = open()
    const [judge, parent, value] = [vi.fn(() => "judged"), placeIn("body"), {}]
    const whole = node("union", [], 0, { variants: [variant] }) as UnionNode
    expect(union(pass, whole, new Map([[variant, judge]]), value, parent, "a", 3)).toBe("judged")
    expect(judge.mock.calls).toEqual([[value, pass, parent, "a", 3]])
  })

  it.each<[value: string, is: unknown, found: readonly string[]]>([
    ["a", "a", []],
    ["abc", "abc", []],
    ["abcdef", undefined, ["own.rule@/a"]],
  ])("is tried each that has nothing in it: of %s", (value, is, found) => {
    const upTo = (length: number): Node =>
      node("string", [rule("own.rule", { test: (text: string) => text.length <= length })])
    const { ask, pass } = shapes([upTo(2), upTo(4)])
    const comesTo = ask(value)
    if (is !== undefined) expect(comesTo).toBe(is)
    expect(spots(pass.found)).toEqual(found)
  })

  it("is tried by kind where nothing judges what is in it", () => {
    const kind = (rules: readonly ReturnType<typeof rule>[]): Node => node("date", rules)
    const never = rule("own.rule", { test: () => false })
    const list = node("list", [], 0, { elements: [], rest: true })
    const { ask, pass } = shapes([list, kind([never]), kind([])])
    const date = new Date(0)
    expect(ask(date)).toBe(date)
    expect(pass.found).toEqual([])
  })
})
