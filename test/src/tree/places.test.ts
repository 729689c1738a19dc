import { describe, expect, it, test } from "vitest"
import { hasPlace, leaves, parsePlace, parseRead } from "../../../src/tree/places.js"
import type { Node } from "../../../src/tree/tree.js"

const plain = { rules: [], nfc: false, sensitive: false } as const
const text: Node = { kind: "string", ...plain }
const list = (...elements: readonly Node[]): Node => ({ kind: "list", ...plain, elements, rest: undefined })
const many = (rest: Node): Node => ({ kind: "list", ...plain, elements: [], rest })
const either = (...variants: readonly Node[]): Node => ({ kind: "union", ...plain, variants })
const lazy = (node: () => Node): Node => ({ kind: "lazy", ...plain, node })
function object(members: Readonly<Record<string, Node>>): Node {
  const entries = Object.entries(members).map(
    ([name, node], rank) => [name, { name, node, required: true, rank }] as const,
  )
  return { kind: "object", ...plain, members: new Map(entries), rest: undefined }
}

test.each([
  ["", { part: "body", pattern: [] }],
  ["/a/*/b", { part: "body", pattern: ["a", "*", "b"] }],
  ["path/id", { part: "path", pattern: ["id"] }],
  ["headers/x~1y", { part: "headers", pattern: ["x/y"] }],
])("the place %s", (place, parsed) => {
  expect(parsePlace(place)).toEqual(parsed)
})

describe("a read", () => {
  it.each<[text: string, place: string | undefined, read: object]>([
    ["body", undefined, { source: "body", pattern: [], optional: false, bound: 0, list: false }],
    ["facts/now?", "/a", { source: "facts", pattern: ["now"], optional: true, bound: 0, list: false }],
    ["body/a/*/b", "/a/*/c", { source: "body", pattern: ["a", "*", "b"], optional: false, bound: 1, list: false }],
    ["merged/a/*/b", "/a/*/c", { source: "merged", pattern: ["a", "*", "b"], optional: false, bound: 1, list: false }],
    ["body/a/*/b", "/b/*/c", { source: "body", pattern: ["a", "*", "b"], optional: false, bound: 0, list: true }],
    ["body/a/*/b/*", "/a/*", { source: "body", pattern: ["a", "*", "b", "*"], optional: false, bound: 1, list: true }],
    ["body/a/*", "/a/*/b/*", { source: "body", pattern: ["a", "*"], optional: false, bound: 1, list: false }],
    ["stored/a/*/b", "/a/*/c", { source: "stored", pattern: ["a", "*", "b"], optional: false, bound: 0, list: true }],
    ["body/a/*/b", "path/a", { source: "body", pattern: ["a", "*", "b"], optional: false, bound: 0, list: true }],
    ["body/a/*/b", undefined, { source: "body", pattern: ["a", "*", "b"], optional: false, bound: 0, list: true }],
  ])("%s at %s", (text, place, read) => {
    expect(parseRead(text, place === undefined ? undefined : parsePlace(place))).toEqual(read)
  })
})

describe("a shape", () => {
  const shape = object({
    a: many(object({ b: text })),
    pair: list(object({ c: text }), text),
    either: either(object({ d: text, both: text }), text, object({ e: text, both: text })),
    lazy: lazy(() => object({ f: text })),
    empty: object({}),
  })

  it.each<[place: string, has: boolean]>([
    ["", true],
    ["/a", true],
    ["/a/*", true],
    ["/a/0", false],
    ["/a/*/b", true],
    ["/a/*/c", false],
    ["/pair/*/c", true],
    ["/pair/1", false],
    ["/either/d", true],
    ["/either/e", true],
    ["/either/f", false],
    ["/lazy/f", true],
    ["/lazy/g", false],
    ["/a/*/b/c", false],
    ["/x", false],
  ])("has the place %s: %s", (place, has) => {
    expect(hasPlace(shape, parsePlace(place).pattern)).toBe(has)
  })

  it("has these leaves, each once", () => {
    expect(leaves(shape).map((leaf) => `/${leaf.join("/")}`)).toEqual(
      ["/a", "/pair", "/either/d", "/either/both", "/either/e", "/lazy", "/empty"], // prettier-ignore
    )
    expect(leaves(object({}))).toEqual([[]])
    expect(leaves(either(text, text))).toEqual([[]])
  })
})
