import { describe, expect, it } from "vitest"
import type { Node } from "../../../src/tree/tree.js"
import { cellOf, foundBy, listOf, numeric, objectOf, ruleThat, text } from "./made.js"

const long = "e\u0301"
const composing = (): Node => text({ nfc: true })

describe("a value as it will be sent", () => {
  it.each<[about: string, node: () => Node, given: () => object]>([
    ["an object", () => objectOf({ a: text() }), () => ({ a: "é" })],
    ["a list", () => listOf(composing()), () => ["é"]],
    ["an object with an unknown member", () => objectOf({ a: text() }), () => ({ a: "", b: undefined, c: 1 })],
    ["an object with something wrong", () => objectOf({ a: text() }), () => ({ a: 1 })],
  ])("is the one that was given, where nothing changed: %s", (_, node, given) => {
    const body = given()
    const cell = cellOf(node(), body)
    cell.walk()
    expect(cell.built()).toBe(body)
    expect([cell.changed, cell.judging.changed]).toEqual([false, []])
  })

  it("is not judged for that", () => {
    const cell = cellOf(objectOf({ a: text() }), { a: 1 })
    cell.settle()
    cell.built()
    expect([cell.walked, foundBy(cell)]).toEqual([false, []])
  })

  it("is put together anew where something inside was composed, and leaves what was given as it was", () => {
    const node = objectOf({ a: listOf(objectOf({ b: composing(), c: listOf(text()) })), d: objectOf({ e: text() }) })
    const body = {
      d: { e: "1" },
      a: [
        { b: "2", c: [] },
        { c: ["3"], b: long },
      ],
    }
    const before = structuredClone(body)
    const cell = cellOf(node, body)
    cell.walk()
    const built = cell.built() as typeof body
    expect(built).toEqual({
      d: { e: "1" },
      a: [
        { b: "2", c: [] },
        { c: ["3"], b: "é" },
      ],
    })
    expect(Object.keys(built)).toEqual(["d", "a"])
    expect([built.d === body.d, built.a[0] === body.a[0], built.a[1]?.c === body.a[1]?.c]).toEqual([true, true, true])
    expect(cell.built()).toBe(built)
    expect(body).toEqual(before)
  })

  it("is walked first, where only a part of it has been looked at", () => {
    const node = objectOf({ a: composing(), b: composing(), c: numeric() })
    const cell = cellOf(node, { a: long, b: long, c: "" })
    cell.member("a")?.settle()
    expect([cell.changed, cell.walked]).toEqual([true, false])
    expect(cell.built()).toEqual({ a: "é", b: "é", c: "" })
    expect(foundBy(cell)).toEqual(["type@/c"])
  })

  it("is put together once, each container in it too", () => {
    const cell = cellOf(objectOf({ a: objectOf({ b: composing(), c: composing() }) }), { a: { b: long, c: long } })
    cell.walk()
    const { changed } = cell.judging
    expect(changed.map(({ key }) => key).toSorted()).toEqual(["", "a", "b", "c"])
    cell.built()
    expect(cell.judging.changed).toEqual([])
  })

  it("has what is absent, or cannot be read, as it was", () => {
    const thrown = { a: long, b: undefined, get c(): never { throw new Error("no") } } // prettier-ignore
    const cell = cellOf(objectOf({ a: composing(), b: text(), c: text() }), thrown)
    cell.walk()
    expect(Object.keys(cell.built() as object)).toEqual(["a", "b", "c"])
    expect(cell.built()).toMatchObject({ a: "é", b: undefined })
  })

  it.each<[about: string, unknownKeys: "strip" | "reject" | "ignore", value: object]>([
    ["stripped of unknown members, not of what is absent", "strip", { a: "", r: { y: "1" }, u: undefined }],
    ["as it is", "ignore", { a: "", r: { y: "1" }, u: undefined, x: 1 }],
    ["as it is, though that is an error", "reject", { a: "", r: { y: "1" }, u: undefined, x: 1 }],
  ])("is %s: %s", (_, unknownKeys, value) => {
    const node = objectOf({ a: text(), r: objectOf({}, { rest: text() }) })
    const body = { a: "", r: { y: "1" }, u: undefined, x: 1 }
    const cell = cellOf(node, body, { options: { unknownKeys } })
    cell.walk()
    expect(cell.built()).toStrictEqual(value)
    expect(cell.built() === body).toBe(unknownKeys !== "strip")
    expect(foundBy(cell)).toEqual(unknownKeys === "reject" ? ["unknown@/x"] : [])
    expect(cell.judging.changes.map(({ place, change }) => [place.key, change])).toEqual(
      unknownKeys === "strip" ? [["x", "stripped"]] : [],
    )
  })

  it("has headers under their documented names", () => {
    const node = objectOf({ "X-A": text(), "X-B": text() })
    const headers = { "X-B": "1", "x-a": "2", other: "3" }
    const cell = cellOf(node, headers, { part: "headers" })
    cell.walk()
    expect(cell.built()).toEqual({ "X-B": "1", "X-A": "2", other: "3" })
  })

  it("has a header beside the same one in another spelling under the name that it came with", () => {
    const cell = cellOf(objectOf({ "X-A": text() }), { "x-a": "1", "X-A": "2", "x-A": "3" }, { part: "headers" })
    cell.walk()
    expect(cell.built()).toEqual({ "x-a": "1", "X-A": "2", "x-A": "3" })
    expect(foundBy(cell)).toEqual(["unknown@/x-a", "unknown@/x-A"])
  })

  it("is not looked into where it has no type", () => {
    const cell = cellOf(objectOf({ a: objectOf({ b: composing() }, { rules: [ruleThat(() => true)] }) }), { a: [long] })
    cell.walk()
    expect(cell.built()).toEqual({ a: [long] })
  })
})
