import { describe, expect, it } from "vitest"
import {
  filled,
  nodeOf,
  nodesAt,
  type Path,
  type Root,
  spotOfRead,
  spotsIn,
  textOf,
} from "../../../src/testing/place.js"
import { parseRead } from "../../../src/tree/places.js"
import type { Node } from "../../../src/tree/tree.js"
import { treeOf } from "../check/asked.js"
import { lazy, listOf, numeric, objectOf, text, truth, union } from "../check/made.js"

const point = objectOf({ x: numeric(), y: text() })
const tree = treeOf({
  body: objectOf({ n: numeric(), points: listOf(point), either: union([point, truth()]) }),
  path: objectOf({ id: text() }),
  facts: { status: text() },
})

describe("the nodes at a place", () => {
  it.each<[root: Root, pattern: readonly string[], kinds: readonly string[]]>([
    ["body", [], ["object"]],
    ["body", ["n"], ["number"]],
    ["body", ["points", "*", "y"], ["string"]],
    ["body", ["either"], ["union"]],
    ["body", ["either", "x"], ["number"]],
    ["body", ["nothing"], []],
    ["path", ["id"], ["string"]],
    ["facts", ["status"], ["string"]],
    ["facts", ["current", "n"], ["union"]],
  ])("of %s %j", (root, pattern, kinds) => {
    expect(nodesAt(tree, { root, pattern }).map(({ kind }) => kind)).toEqual(kinds)
  })

  it("start from the parts of the request, or the facts", () => {
    expect(nodeOf(tree, "facts")).toBe(tree.facts)
    expect(nodeOf(tree, "path")).toBe(tree.parts.path)
  })
})

describe("every place of a shape", () => {
  const spots = (node: Node): readonly string[] =>
    [...spotsIn(node, { root: "body", pattern: [] })].map(([spot, { kind }]) => `${textOf(spot)} ${kind}`)
  const comment: Node = objectOf({ text: text(), replies: listOf(lazy(() => comment)) })
  const folded: Node = objectOf({ inner: lazy(() => folded) })

  it.each<[about: string, node: Node, wanted: readonly string[]]>([
    ["a scalar", numeric(), [" number"]],
    ["an object", point, [" object", "/x number", "/y string"]],
    ["a list", listOf(point), [" list", "/* object", "/*/x number", "/*/y string"]],
    ["a tuple", listOf(undefined, { elements: [numeric(), text()] }), [" list", "/* number", "/* string"]],
    ["a list with a head, by its rest", listOf(text(), { elements: [numeric()] }), [" list", "/* string"]],
    ["a choice", union([point, truth()]), [" union", "/x number", "/y string"]],
    ["what contains itself, inside itself once", folded, [" object", "/inner lazy", "/inner object", "/inner/inner lazy"]],
    ["what contains itself, in a list", objectOf({ all: listOf(folded) }), [" object", "/all list", "/all/* object", "/all/*/inner lazy", "/all/*/inner object", "/all/*/inner/inner lazy"]],
    ["what contains itself in lists", comment, [" object", "/text string", "/replies list", "/replies/* lazy", "/replies/* object", "/replies/*/text string", "/replies/*/replies list", "/replies/*/replies/* lazy"]],
  ])("of %s", (_, node, wanted) => {
    expect(spots(node)).toEqual(wanted)
  }) // prettier-ignore
})

it.each<[read: string, stored: string | undefined, wanted: string]>([
  ["body/a/*/b", "current", "body/a/*/b"],
  ["merged/a", "current", "body/a"],
  ["path/id", "current", "path/id"],
  ["facts/status", "current", "facts/status"],
  ["stored/a", "current", "facts/current/a"],
  ["stored/a", undefined, "facts//a"],
])("a read of %s, where %s is stored, looks at %s", (read, stored, wanted) => {
  const { root, pattern } = spotOfRead(parseRead(read, undefined), stored)
  expect([root, ...pattern].join("/")).toBe(wanted)
})

it.each<[pattern: readonly string[], indexes: readonly number[], wanted: Path]>([
  [["a", "b"], [1], ["a", "b"]],
  [
    ["a", "*", "b", "*"],
    [3, 4],
    ["a", 3, "b", 4],
  ],
  [["a", "*", "b", "*"], [3], ["a", 3, "b", 0]],
  [["*"], [], [0]],
])("the stars of %j are filled with %j", (pattern, indexes, wanted) => {
  expect(filled(pattern, indexes)).toEqual(wanted)
})
