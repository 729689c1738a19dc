import { describe, expect, it } from "vitest"
import { shownAt } from "../../../src/explain/shown.js"
import type { Node } from "../../../src/tree/tree.js"

const common = { rules: [], nfc: false, sensitive: false }
const text: Node = { ...common, kind: "string" }
const secret: Node = { ...text, sensitive: true }
const open: Node = { ...common, kind: "open" }
const date: Node = { ...common, kind: "date" }

function object(members: Readonly<Record<string, Node>>, rest?: Node): Node {
  const entries = Object.entries(members).map(
    ([name, node], rank) => [name, { name, node, required: false, rank }] as const,
  )
  return { ...common, kind: "object", members: new Map(entries), rest }
}
const list = (rest: Node | undefined, ...elements: readonly Node[]): Node => ({
  ...common,
  kind: "list",
  elements,
  rest,
})
const union = (...variants: readonly Node[]): Node => ({ ...common, kind: "union", variants })
const lazy = (node: Node): Node => ({ ...common, kind: "lazy", node: () => node })
const hidden = (node: Node): Node => ({ ...node, sensitive: true })

const both = object({ a: text, b: secret })
const day = new Date(0)

describe("of a value", () => {
  it.each<[about: string, node: Node, value: unknown, shown: unknown]>([
    ["a text", text, "x", "x"],
    ["a sensitive text", secret, "x", "[redacted]"],
    ["a sensitive nothing", secret, null, null],
    ["a sensitive absence", secret, undefined, undefined],
    ["a member beside a sensitive one", both, { a: "x", b: "y" }, { a: "x", b: "[redacted]" }],
    ["a member that is not declared", both, { c: "x" }, { c: "[redacted]" }],
    ["a member of a record", object({ a: secret }, text), { a: "x", c: "y" }, { a: "[redacted]", c: "y" }],
    ["a sensitive record", object({ a: text }, secret), { a: "x", c: "y" }, { a: "x", c: "[redacted]" }],
    ["an object in place of a text", text, { a: "x" }, { a: "[redacted]" }],
    ["a list in place of a text", text, ["x"], ["[redacted]"]],
    ["a text in place of an object", both, "x", "x"],
    ["an object in place of a list", list(text), { 0: "x", a: "y" }, { 0: "x", a: "y" }],
    ["whatever is open", open, { a: ["x"] }, { a: ["x"] }],
    ["what is open and sensitive", hidden(open), { a: "x" }, "[redacted]"],
    ["a date", date, day, day],
    ["elements", list(both), [{ a: "x", b: "y" }], [{ a: "x", b: "[redacted]" }]],
    ["elements of a tuple, of which one is sensitive", list(undefined, text, secret), ["x", "y"], ["[redacted]", "[redacted]"]], // prettier-ignore
    ["elements that are not declared", list(undefined), ["x"], ["[redacted]"]],
    ["a tuple and what follows it", list(secret, text), ["x"], ["[redacted]"]],
    ["one of two shapes, of which one is sensitive", union(text, secret), "x", "[redacted]"],
    ["one of two shapes, by what either hides", union(object({ a: text }), object({ a: secret })), { a: "x" }, { a: "[redacted]" }], // prettier-ignore
    ["one of two shapes, by what one declares", union(object({ a: text }), object({ c: text })), { a: "x" }, { a: "x" }], // prettier-ignore
    ["one of shapes inside shapes", union(union(lazy(both))), { a: "x", b: "y" }, { a: "x", b: "[redacted]" }],
    ["sensitive shapes", hidden(union(text)), "x", "[redacted]"],
    ["anything, or a shape with a sensitive member", union(open, both), { a: "x", b: "y", c: 1 }, { a: "x", b: "[redacted]", c: 1 }], // prettier-ignore
    ["anything, or a list of sensitive texts", union(open, list(secret)), ["x"], ["[redacted]"]],
    ["a tuple", list(undefined, text, text), ["x", "y"], ["x", "y"]],
    ["a text or whatever is open", union(text, open), { a: "x" }, { a: "x" }],
    ["a shape that contains itself", lazy(both), { a: "x", b: "y" }, { a: "x", b: "[redacted]" }],
    ["a sensitive one", hidden(lazy(text)), "x", "[redacted]"],
  ])("%s", (_, node, value, shown) => {
    expect(shownAt([node], [], value)).toEqual(shown)
  })

  it("down to depth 64", () => {
    const inside: Node = { ...common, kind: "lazy", node: () => list(inside) }
    const nested = (levels: number, value: unknown): unknown => (levels === 0 ? value : [nested(levels - 1, value)])
    expect(shownAt([inside], [], nested(64, []))).toEqual(nested(64, []))
    expect(shownAt([inside], [], nested(65, []))).toEqual(nested(65, "[redacted]"))
    const record: Node = { ...common, kind: "lazy", node: () => object({}, record) }
    const within = (levels: number, value: unknown): unknown =>
      levels === 0 ? value : { a: within(levels - 1, value) }
    expect(shownAt([record], [], within(64, {}))).toEqual(within(64, {}))
    expect(shownAt([record], [], within(65, {}))).toEqual(within(65, "[redacted]"))
  })
})

describe("of what was read", () => {
  const shape = object({
    a: object({ b: secret, c: text }),
    d: list(both),
    e: hidden(object({ f: text })),
    g: list(text, secret),
    h: list(secret, text),
    i: union(hidden(object({ f: text })), object({ f: text })),
    j: object({ k: list(both) }),
  })
  it.each<[path: string, value: unknown, shown: unknown]>([
    ["a/b", "x", "[redacted]"],
    ["a/c", "x", "x"],
    ["a/none", "x", "[redacted]"],
    ["none/c", "x", "[redacted]"],
    ["a/c/deeper", "x", "[redacted]"],
    ["d/*/b", ["x", undefined], ["[redacted]", undefined]],
    ["d/*/a", ["x", undefined], ["x", undefined]],
    ["d/0/a", "x", "x"],
    ["d/10/b", "x", "[redacted]"],
    ["d/*", [{ a: "x", b: "y" }], [{ a: "x", b: "[redacted]" }]],
    ["d/*/a", "x", "x"],
    ["e/f", "x", "[redacted]"],
    ["e/f", null, "[redacted]"],
    ["e/f", undefined, undefined],
    ["g/0", "x", "[redacted]"],
    ["g/1", "x", "x"],
    ["g/*", ["x", "y"], ["[redacted]", "[redacted]"]],
    ["h/0", "x", "x"],
    ["h/1", "x", "[redacted]"],
    ["i/f", "x", "[redacted]"],
    ["j/k", [{ a: "x", b: "y" }], [{ a: "x", b: "[redacted]" }]],
    ["g/x0", "x", "x"],
    ["g/0x", "x", "x"],
  ])("%s: %j", (path, value, shown) => {
    expect(shownAt([shape], path.split("/"), value)).toEqual(shown)
  })
})
