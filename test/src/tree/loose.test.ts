import { describe, expect, it } from "vitest"
import { loose, looseObject } from "../../../src/tree/loose.js"
import type { Node, ObjectNode, ValueRule } from "../../../src/tree/tree.js"

const rule = { id: "o.v" } as unknown as ValueRule
const ruled = { rules: [rule], nfc: true, sensitive: true } as const
const bare = { rules: [], nfc: true, sensitive: true } as const
const number: Node = { kind: "number", ...ruled, integer: true }
const text: Node = { kind: "string", ...ruled }
const nothing = { kind: "null", rules: [], nfc: false, sensitive: false }
const member = (name: string, node: Node, rank: number) => [name, { name, node, required: true, rank }] as const
const object = (...members: readonly (readonly [string, Node])[]): ObjectNode => ({
  kind: "object",
  ...ruled,
  members: new Map(members.map(([name, node], rank) => member(name, node, rank))),
  rest: undefined,
})

const looseText = { kind: "string", ...bare, anyText: true }
const nullable = (name: string, node: object, rank: number) => [
  name,
  { name, required: false, rank, node: { kind: "union", ...bare, variants: [node, nothing] } },
]

describe("without its rules", () => {
  it.each<[about: string, node: Node, found: object]>([
    ["a number", number, { kind: "number", ...bare, integer: true }],
    ["a text is any text", text, looseText],
    [
      "a list",
      { kind: "list", ...ruled, elements: [], rest: text },
      { kind: "list", ...bare, elements: [], rest: looseText },
    ],
    ["a tuple", { kind: "list", ...ruled, elements: [text], rest: undefined }, { kind: "list", ...bare, elements: [looseText], rest: undefined }], // prettier-ignore
    ["a union", { kind: "union", ...ruled, variants: [text, number] }, { kind: "union", ...bare, variants: [looseText, { kind: "number", ...bare, integer: true }] }], // prettier-ignore
    ["an object", object(["a", text]), { kind: "object", ...bare, members: new Map([nullable("a", looseText, 0) as never]), rest: undefined }], // prettier-ignore
    ["a record", { ...object(["a", text]), rest: text }, { ...object(["a", text]), rules: [], rest: looseText }],
  ])("%s", (_, node, found) => {
    expect(loose(node)).toEqual(found)
  })

  it("a shape that contains itself stays finite", () => {
    const node: Node = { kind: "lazy", ...ruled, node: () => text }
    const found = loose(node)
    expect(found).toMatchObject({ kind: "lazy", ...bare })
    expect(found.kind === "lazy" && found.node()).toEqual(looseText)
    expect(loose(node)).toBe(found)
  })
})

it("a stored object has members of its own beside the body's", () => {
  expect(looseObject(object(["a", text]), [["b", number]])).toEqual({
    kind: "object",
    ...bare,
    members: new Map([nullable("a", looseText, 0) as never, nullable("b", number, 1) as never]),
    rest: undefined,
  })
})
