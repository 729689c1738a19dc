import { describe, expect, it } from "vitest"
import { type Merging, mergingAt, overlaid } from "../../../src/check/overlay.js"
import type { Node } from "../../../src/tree/tree.js"
import { lazy, listOf, objectOf, text, union } from "./made.js"

describe("what is sent lies over what is stored", () => {
  const merging = [{ a: 0, b: [{ c: 0, d: [{ e: 0 }] }] }] as const
  it.each<[about: string, sent: unknown, stored: unknown, is: unknown]>([
    ["nothing over nothing", undefined, undefined, undefined],
    ["nothing over something", undefined, { a: 1 }, { a: 1 }],
    ["something over nothing", { a: 1 }, undefined, { a: 1 }],
    ["something over null", { a: 1 }, null, { a: 1 }],
    ["null over something", null, { a: 1 }, null],
    ["a list over an object", [1], { a: 1 }, [1]],
    ["an object over a list", { a: 1 }, [1], { a: 1 }],
    ["a text over an object", "x", { a: 1 }, "x"],
    ["an object over a text", { a: 1 }, "x", { a: 1 }],
    ["a member beside another", { a: 1 }, { b: { c: 2 } }, { a: 1, b: { c: 2 } }],
    ["a member over itself", { a: 1 }, { a: 2 }, { a: 1 }],
    ["null over a member", { a: null }, { a: 2 }, { a: null }],
    ["a member deep beside another", { b: { d: { e: 1 } } }, { b: { c: 2, d: {} } }, { b: { c: 2, d: { e: 1 } } }],
    ["an object over one that is replaced", { a: { x: 1 } }, { a: { y: 1 } }, { a: { x: 1 } }],
    ["what no shape names, and is left out", { a: 1, y: 1 }, { a: 1, z: 1 }, { a: 1 }],
    ["what stands nowhere, and is left out", {}, { a: undefined }, {}],
  ])("%s", (_, sent, stored, is) => {
    expect(overlaid(sent, stored, merging)).toStrictEqual(is)
  })

  it.each<[about: string, sent: object, stored: object, is: object]>([
    ["a member of any name beside another", { x: 1 }, { y: 2 }, { x: 1, y: 2 }],
    ["a member of any name over itself", { x: 1 }, { x: 2 }, { x: 1 }],
    ["a named one as its name says", { a: { x: 1 } }, { a: { y: 1 } }, { a: { x: 1 } }],
    ["any other as they all are", { b: { e: 1 } }, { b: { e: 2, f: 3 } }, { b: { e: 1 } }],
    ["one of the name of what every object has", {}, { toString: { e: 1 } }, { toString: { e: 1 } }],
  ])("in a record: %s", (_, sent, stored, is) => {
    expect(overlaid(sent, stored, [{ a: 0 }, [{ e: 0 }]])).toStrictEqual(is)
  })

  it("as a whole where its members do not merge", () => {
    expect(overlaid({ a: 1 }, { b: 1 }, 0)).toEqual({ a: 1 })
    expect(overlaid(undefined, { b: 1 }, 0)).toEqual({ b: 1 })
  })
})

describe("what merges", () => {
  const inner = () => objectOf({ c: text(), d: objectOf({ e: text() }) })
  it.each<[about: string, node: Node, pattern: readonly string[], merging: Merging]>([
    ["is no leaf", text(), [], 0],
    ["is no list", listOf(inner()), [], 0],
    ["is no shape that contains itself", lazy(inner), [], 0],
    ["are the members of an object", inner(), [], [{ c: 0, d: [{ e: 0 }] }]],
    ["are those of one inside", objectOf({ a: inner() }), ["a", "d"], [{ e: 0 }]],
    ["are those of each variant", union([inner(), objectOf({ c: objectOf({ f: text() }) }), text()]), [], [{ c: [{ f: 0 }], d: [{ e: 0 }] }]],
    ["are those of a record", objectOf({ a: text() }, { rest: inner() }), [], [{ a: 0 }, [{ c: 0, d: [{ e: 0 }] }]]],
    ["are those of the variants that are records", union([objectOf({}, { rest: text() }), objectOf({ a: text() })]), [], [{ a: 0 }, 0]],
  ])("%s", (_, node, pattern, merging) => {
    expect(mergingAt(node, pattern)).toEqual(merging)
  }) // prettier-ignore
})
