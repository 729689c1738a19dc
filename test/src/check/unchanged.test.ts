import { describe, expect, it } from "vitest"
import { isUnchanged } from "../../../src/check/unchanged.js"
import { node, rule } from "../../../src/compiled/node.js"
import type { Node } from "../../../src/tree/tree.js"
import { passOf } from "../compiled/made.js"

// Whether a member is sent as it is stored.

describe("a member that is sent as it is stored", () => {
  const right = (kept: unknown, value: unknown, shape: Node, normalize = true): boolean =>
    isUnchanged(passOf({ options: { normalize } }), shape, value, kept)
  const text = () => node("string")
  const composing = () => node("string", [], 1)
  const member = (name: string, shape: Node) => [name, { name, node: shape }] as const
  const object = (...members: readonly (readonly [string, object])[]) =>
    node("object", [], 0, { members: new Map(members) })
  const list = (elements: readonly Node[], rest?: Node) => node("list", [], 0, { elements, rest })
  const ab = () => object(member("a", text()), member("b", composing()))

  it.each<[about: string, kept: unknown, value: unknown, shape: () => Node, is: boolean]>([
    ["a text", "x", "x", text, true],
    ["another text", "y", "x", text, false],
    ["nothing that is stored", undefined, "x", text, false],
    ["null that is stored", null, null, () => node("null"), false],
    ["a text composed in another way, which is composed", "e\u0301", "\u00e9", composing, true],
    ["a text composed in another way, sent", "\u00e9", "e\u0301", composing, true],
    ["a text composed in another way, which is not composed", "e\u0301", "\u00e9", text, false],
    ["a list", [1, 2], [1, 2], () => list([], node("number")), true],
    ["a list of another length", [1], [1, 2], () => list([], node("number")), false],
    ["a list of objects, as far as they are named", [{ a: "1", q: 1 }], [{ a: "1" }], () => list([], ab()), true],
    ["a tuple", ["e\u0301", 1], ["\u00e9", 1], () => list([composing(), node("number")]), true],
    ["a tuple with more behind it", ["x", "e\u0301"], ["x", "\u00e9"], () => list([text()], composing()), true],
    ["a tuple that is too long", ["x", 5], ["x", 5], () => list([text()]), true],
    ["a tuple that is too long, and differs there", ["x", 5], ["x", 6], () => list([text()]), false],
    ["no list where one is wanted", { 0: "x" }, { 0: "x" }, () => list([], text()), true],
    ["another that is no list where one is wanted", { 0: "x" }, { 0: "y" }, () => list([], text()), false],
    ["any list", [1], [1], () => node("open"), true],
    ["any object", { q: 1 }, { q: 1 }, () => node("open"), true],
    ["any other object", { q: 1 }, { q: 2 }, () => node("open"), false],
    ["an object", { a: "1" }, { a: "1" }, ab, true],
    ["an object, whose texts are composed", { b: "e\u0301" }, { b: "\u00e9" }, ab, true],
    ["an object, less what its shape does not name", { a: "1", q: 2 }, { a: "1", q: 3 }, ab, true],
    ["an object with a stored null", { a: "1", b: null }, { a: "1" }, ab, true],
    ["an object with a null that is sent", { a: "1" }, { a: "1", b: null }, ab, false],
    ["an object with undefined", { a: "1" }, { a: "1", b: undefined }, ab, true],
    ["an object with what it inherits", { a: "1" }, Object.create({ a: "1" }), ab, false],
    ["an object without one of its members", { a: "1", b: "2" }, { a: "1" }, ab, false],
    ["a text where an object is wanted", "x", "x", ab, true],
    ["another value where an object is wanted", 1, 2, ab, false],
    ["null where an object is wanted", {}, null, ab, false],
    ["a list where an object is wanted", {}, [], ab, false],
    ["an object with any members, as a whole", { q: "e\u0301" }, { q: "\u00e9" }, () => node("object", [], 0, { members: new Map([member("q", composing())]), rest: text() }), false],
    ["of two shapes the one it has", "e\u0301", "\u00e9", () => node("union", [], 0, { variants: [node("number"), composing()] }), true],
    ["of two shapes none", true, true, () => node("union", [], 0, { variants: [node("number"), composing()] }), true],
    ["of two texts the one in which nothing fails", "e\u0301e", "\u00e9e", () => node("union", [], 0, { variants: [node("string", [rule("own.rule", { test: () => false })]), composing()] }), true],
    ["a shape that contains itself", { b: "e\u0301" }, { b: "\u00e9" }, () => node("lazy", [], 0, { node: ab }), true],
  ])("is %s: %#", (_, kept, value, shape, is) => {
    expect(right(kept, value, shape())).toBe(is)
  }) // prettier-ignore

  const either = (...variants: readonly Node[]) => node("union", [], 0, { variants })
  const [a, b] = [() => object(member("a", text())), () => object(member("b", composing()))] as const
  const record = () => node("object", [], 0, { members: new Map(), rest: text() })
  it.each<[about: string, kept: unknown, value: unknown, shape: () => Node, is: boolean]>([
    ["an object", { b: "x" }, { b: "x" }, () => either(a(), b()), true],
    ["another object", { b: "x" }, { b: "y" }, () => either(a(), b()), false],
    ["another object of the first shape", { a: "x" }, { a: "y" }, () => either(a(), b()), false],
    ["an object, whose texts are composed", { b: "e\u0301" }, { b: "\u00e9" }, () => either(a(), b()), true],
    ["an object, less what neither names", { b: "x", q: 1 }, { b: "x" }, () => either(a(), b()), true],
    ["an object deep in another", { p: { b: "x" } }, { p: { b: "x" } }, () => either(object(member("p", a())), object(member("p", b()))), true],
    ["another object deep in another", { p: { b: "x" } }, { p: { b: "y" } }, () => either(object(member("p", a())), object(member("p", b()))), false],
    ["another object in a union in a union", { b: "x" }, { b: "y" }, () => either(a(), node("lazy", [], 0, { node: () => either(a(), b()) })), false],
    ["an object of any members", { q: "x" }, { q: "x" }, () => either(a(), record()), true],
    ["another object of any members", { q: "x" }, { q: "y" }, () => either(a(), record()), false],
    ["an open value", { q: "x" }, { q: "y" }, () => either(a(), node("open")), false],
    ["a list", [{ b: "x" }], [{ b: "x" }], () => either(list([], a()), list([], b())), true],
    ["another list", [{ b: "x" }], [{ b: "y" }], () => either(list([], a()), list([], b())), false],
    ["another tuple", [{ b: "x" }], [{ b: "y" }], () => either(list([a()]), list([b()])), false],
    ["a list with more than is named", [{ b: "x", q: 1 }], [{ b: "x" }], () => either(list([], a()), list([b()])), false],
    ["a member that both name", { b: "e\u0301", p: 1 }, { b: "\u00e9", p: 2 }, () => either(b(), object(member("b", node("number")))), true],
    ["empty lists", [], [], () => either(list([]), list([])), true],
  ])("is, where only what is inside could tell shapes apart, %s: %#", (_, kept, value, shape, is) => {
    expect(right(kept, value, shape())).toBe(is)
  }) // prettier-ignore

  it("is the variant whose literals it has", () => {
    const by = (name: string, more: Node) => object(member("by", node("literal", [], 0, { values: [name] })), member("b", more)) // prettier-ignore
    const shape = () => node("union", [], 0, { variants: [by("x", text()), by("y", composing())] })
    const [composed, other] = [{ by: "y", b: "\u00e9" }, { by: "y", b: "e\u0301" }] // prettier-ignore
    expect(right(other, composed, shape())).toBe(true)
    expect(right({ ...other, by: "x" }, { ...composed, by: "x" }, shape())).toBe(false)
  })

  it("is not composed where nothing sent is, but what is stored is", () => {
    expect(right("e\u0301", "\u00e9", composing(), false)).toBe(true)
    expect(right("\u00e9", "e\u0301", composing(), false)).toBe(false)
  })
})
