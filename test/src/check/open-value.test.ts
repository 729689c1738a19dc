import { describe, expect, it } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import { allOf, cellOf, foundBy, objectOf, open } from "./made.js"

const thrower = (): never => {
  throw new Error("no")
}
function walked(value: unknown): Cell {
  const cell = cellOf(objectOf({ a: open() }), { a: value })
  cell.walk()
  return cell.member("a") as Cell
}
const bad = { f: () => 1 }
const looped: Record<string, unknown> = { a: [] }
looped["b"] = { c: [looped] }

describe("an open value", () => {
  it.each<[about: string, value: unknown, found: readonly string[]]>([
    ["is any JSON", { a: ["", 0, true, null, {}, []] }, []],
    ["is a text", "a", []],
    ["is a number", 0, []],
    ["is null", null, []],
    ["is a truth", false, []],
    ["has what is shared", [[bad.f.name], bad.f.name, { a: {} }], []],
    ["has a member that is undefined", { a: undefined }, []],
    ["has no undefined element", [undefined, 1], ["type@/0"]],
    ["has no hole", [1, , 2], ["type@/1"]], // eslint-disable-line no-sparse-arrays
    ["is no function", bad.f, ["type@"]],
    ["is not NaN", [NaN], ["type@/0"]],
    ["has nothing else that is no JSON, in order", { z: 1n, a: [Symbol("s"), new Date(0)], b: new Map() }, ["type@/z", "type@/a/0", "type@/a/1", "type@/b"]], // prettier-ignore
    ["does not contain itself", looped, ["type@/b/c/0"]],
    ["is looked at once where it is shared", { a: bad, b: [bad, { c: bad }] }, ["type@/a/f"]],
    ["is no lone surrogate", "\ud800", ["string.wellFormed@"]],
    ["has no lone surrogate", { a: ["\udc00", 1n] }, ["string.wellFormed@/a/0", "type@/a/1"]],
    ["can be read", { get a() { return thrower() }, b: 1n }, ["fault@/a", "type@/b"]], // prettier-ignore
    ["can be listed", { a: new Proxy({}, { ownKeys: thrower }), b: 1n }, ["fault@/a", "type@/b"]],
  ])("%s", (_, value, found) => {
    const cell = walked(value)
    expect(foundBy(cell)).toEqual(found.map((one) => one.replace("@", "@/a")))
    expect(cell.typed).toBe(found.length === 0)
  })

  it.each<[value: unknown, got: string]>([
    [1n, "bigint"],
    [new Map(), "Map"],
    [Infinity, "Infinity"],
    [looped, "cycle"],
  ])("says what came", (value, got) => {
    expect(allOf(walked([value])).map(({ params }) => params())).toEqual([{ expected: ["JSON"], got }])
  })

  it("holds two lists of one value in different places", () => {
    const list = ["a"]
    expect(foundBy(walked({ a: list, b: { c: list }, d: [list, list] }))).toEqual([])
  })

  it("knows how deep it is", () => {
    const [found] = allOf(walked({ b: [1n] }))
    expect([found?.place.depth, found?.place.rank, found?.place.in]).toEqual([3, 0, "body"])
  })
})
