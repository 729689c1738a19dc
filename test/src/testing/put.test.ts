import { describe, expect, it } from "vitest"
import type { Node } from "../../../src/tree/tree.js"
import type { Path } from "../../../src/testing/place.js"
import { at, put } from "../../../src/testing/put.js"
import { lazy, listOf, literal, numeric, objectOf, union } from "../check/made.js"

const point = objectOf({ x: numeric(), y: numeric() })
const shape = objectOf({ n: numeric(), point, list: listOf(numeric()), points: listOf(point) })
const emptyOf = (node: Node): unknown =>
  node.kind === "union" ? {} : node.kind === "list" ? [] : node.kind === "object" ? {} : 0

describe("what stands at a place", () => {
  it.each<[about: string, value: unknown, path: Path, wanted: unknown]>([
    ["the whole", { a: 1 }, [], { a: 1 }],
    ["a member", { a: { b: 2 } }, ["a", "b"], 2],
    ["an element", { a: [1, [2]] }, ["a", 1, 0], 2],
    ["null", { a: null }, ["a"], null],
    ["nothing in nothing", undefined, ["a"], undefined],
    ["nothing in null", { a: null }, ["a", "b"], undefined],
    ["nothing in a text, whatever texts have", { a: "text" }, ["a", "length"], undefined],
    ["nothing beyond the last element", [1], [1], undefined],
  ])("%s", (_, value, path, wanted) => {
    expect(at(value, path)).toEqual(wanted)
  })
})

describe("putting in", () => {
  it.each<[about: string, holder: unknown, path: Path, value: unknown, wanted: unknown]>([
    ["the whole", { n: 1 }, [], { n: 2 }, { n: 2 }],
    ["a member that is there", { n: 1 }, ["n"], 2, { n: 2 }],
    ["a member that is not", { n: 1 }, ["point"], {}, { n: 1, point: {} }],
    ["a member that the shape does not know", { n: 1 }, ["z"], 2, { n: 1, z: 2 }],
    ["null", { n: 1 }, ["n"], null, { n: null }],
    ["a member, with what it stands in", {}, ["point", "x"], 5, { point: { x: 5 } }],
    ["a member, into what is no container", { point: "text" }, ["point", "x"], 5, { point: { x: 5 } }],
    ["a member, into what is null", { point: null }, ["point", "x"], 5, { point: { x: 5 } }],
    ["a member, into nothing at all", undefined, ["n"], 5, { n: 5 }],
    ["nothing where no shape tells what to make", { z: "text" }, ["z", "x"], 5, { z: "text" }],
    ["nothing where the shape has no inside", { n: "text" }, ["n", "x"], 5, { n: "text" }],
    ["an element that is there", { list: [1, 2] }, ["list", 0], 9, { list: [9, 2] }],
    ["the next element", { list: [1, 2] }, ["list", 2], 9, { list: [1, 2, 9] }],
    ["the one after it, with those before", { list: [1] }, ["list", 3], 9, { list: [1, 0, 0, 9] }],
    ["the first element of a new list", {}, ["list", 0], 9, { list: [9] }],
    ["a member of an element", { points: [{ x: 1 }] }, ["points", 0, "y"], 2, { points: [{ x: 1, y: 2 }] }],
    ["a member of a later element", { points: [{ x: 1 }] }, ["points", 2, "y"], 2, { points: [{ x: 1 }, {}, { y: 2 }] }],
  ])("%s", (_, holder, path, value, wanted) => {
    expect(put(holder, shape, path, value, emptyOf)).toEqual(wanted)
  }) // prettier-ignore

  it("leaves what it is put into as it was, shares what stands beside, and keeps the order of members", () => {
    const holder = { points: [{ x: 1 }], point: { x: 1 }, n: 1 }
    const made = put(holder, shape, ["point", "x"], 2, emptyOf) as typeof holder
    expect(holder).toEqual({ points: [{ x: 1 }], point: { x: 1 }, n: 1 })
    expect(made.points).toBe(holder.points)
    expect(Object.keys(made)).toEqual(["points", "point", "n"])
    const longer = put(holder, shape, ["points", 1, "x"], 2, emptyOf) as typeof holder
    expect(holder.points).toHaveLength(1)
    expect(longer.points[0]).toBe(holder.points[0])
  })

  it("makes what the first shape of several has", () => {
    const either = objectOf({ either: union([point, listOf(numeric())]) })
    expect(put({}, either, ["either", "x"], 1, emptyOf)).toEqual({ either: { x: 1 } })
    expect(put({ either: { x: 0 } }, either, ["either", "x"], 1, emptyOf)).toEqual({ either: { x: 1 } })
  })
})

describe("putting in where several objects may stand", () => {
  const card = objectOf({ "by!": literal("card"), card: numeric(), n: numeric() })
  const cash = objectOf({ "by!": literal("cash"), till: numeric(), n: numeric() })
  const any = objectOf({ w: numeric() }, { rest: numeric() })
  const least = (node: Node): unknown => (node === card ? { by: "card" } : node === cash ? { by: "cash" } : {})
  it.each<[about: string, shapes: readonly Node[], holder: unknown, path: Path, value: unknown, wanted: unknown]>([
    ["a member of the one that is there", [card, cash], { by: "cash" }, ["till"], 1, { by: "cash", till: 1 }],
    ["a member of another makes that one, with what both have", [card, cash], { by: "cash", till: 1, n: 2 }, ["card"], 3, { by: "card", n: 2, card: 3 }],
    ["a member of both leaves the one that is there", [card, cash], { by: "cash" }, ["n"], 1, { by: "cash", n: 1 }],
    ["a member makes one that has it, where nothing is", [card, cash], undefined, ["till"], 1, { by: "cash", till: 1 }],
    ["a member that none has leaves the one that is there", [card, cash], { by: "cash" }, ["z"], 1, { by: "cash", z: 1 }],
    ["a member beside any others, in a record", [cash, any], { a: 1 }, ["w"], 2, { a: 1, w: 2 }],
    ["a member of what contains itself", [card, lazy(() => cash)], { by: "card" }, ["till"], 1, { by: "cash", till: 1 }],
    ["nothing: a tag that is taken out leaves the rest", [card, cash], { by: "cash", till: 1 }, ["by"], undefined, { till: 1 }],
  ])("%s", (_, shapes, holder, path, value, wanted) => {
    expect(put(holder, union(shapes), path, value, least)).toEqual(wanted)
  }) // prettier-ignore
})

describe("taking out", () => {
  it.each<[about: string, holder: unknown, path: Path, wanted: unknown]>([
    ["the whole", { n: 1 }, [], undefined],
    ["a member", { n: 1, list: [] }, ["n"], { list: [] }],
    ["a member inside", { point: { x: 1, y: 2 } }, ["point", "x"], { point: { y: 2 } }],
    ["a member that is not there", { n: 1 }, ["list"], { n: 1 }],
    ["a member of what is not there", { n: 1 }, ["point", "x"], { n: 1 }],
    ["a member of what is no container", { point: "text" }, ["point", "x"], { point: "text" }],
    ["an element", { list: [1, 2, 3] }, ["list", 1], { list: [1, 3] }],
    ["an element beyond the last", { list: [1, 2] }, ["list", 2], { list: [1, 2] }],
    ["a member of an element", { points: [{ x: 1, y: 2 }] }, ["points", 0, "x"], { points: [{ y: 2 }] }],
    ["a member of the element after the last", { points: [{ x: 1 }] }, ["points", 1, "x"], { points: [{ x: 1 }] }],
    ["a member of an element that is not there", { points: [{ x: 1 }] }, ["points", 2, "x"], { points: [{ x: 1 }] }],
  ])("%s", (_, holder, path, wanted) => {
    expect(put(holder, shape, path, undefined, emptyOf)).toStrictEqual(wanted)
  })
})
