import { describe, expect, it } from "vitest"
import type { Cell } from "../../../src/check/cell.js"
import type { Node } from "../../../src/tree/tree.js"
import type { In } from "../../../src/verdict/spot.js"
import { allOf, cellOf, found, foundBy, lazy, literal, listOf, numeric, objectOf, open, ruleThat, text, truth, union } from "./made.js" // prettier-ignore

const thrower = (): never => {
  throw new Error("no")
}
const revoked = (): object => {
  const { proxy, revoke } = Proxy.revocable({}, {})
  revoke()
  return proxy
}
const always = () => true
const walked = (node: Node, value: unknown, asked = {}): Cell => {
  const cell = cellOf(objectOf({ a: node }), { a: value }, asked)
  cell.walk()
  return cell.member("a") as Cell
}
const loop: Record<string, unknown> = {}
loop["a"] = loop

describe("a value", () => {
  it.each<[about: string, node: () => Node, value: () => unknown, found: readonly string[], typed: boolean]>([
    ["of its type", text, () => "", [], true],
    ["of another", text, () => 1, ["type@"], false],
    ["that cannot be asked what it is", () => objectOf({}), revoked, ["fault@"], false],
    ["that cannot be asked, whose type has a rule", () => text({ rules: [ruleThat(always)] }), revoked, ["fault@"], false], // prettier-ignore
    [
      "that contains itself, where its shape does not",
      () => objectOf({ a: objectOf({ a: text() }) }),
      () => loop,
      ["type@/a/a"],
      true,
    ],
    ["that is a lone surrogate", () => text({ rules: [ruleThat(always)] }), () => "\ud800", ["string.wellFormed@"], false], // prettier-ignore
    ["that is one, where it may be", () => text({ anyText: true }), () => "\ud800", [], true],
    ["that is no open value, being one", open, () => "\ud800", ["string.wellFormed@"], false],
    ["of which each rule is asked", () => text({ rules: [ruleThat(always), ruleThat(() => false, { id: "own.other" }), ruleThat(always, { id: "own.hint" })] }), () => "", ["own.rule@", "own.hint@"], true], // prettier-ignore
    ["of which a rule throws", () => text({ rules: [ruleThat(thrower), ruleThat(always, { id: "own.other" })] }), () => "", ["fault@", "own.other@"], true], // prettier-ignore
    ["that is listed", () => literal("a"), () => "a", [], true],
    ["that is a lone surrogate, and listed", () => literal("\ud800"), () => "\ud800", ["string.wellFormed@"], false],
  ])("%s", (_, node, value, expected, typed) => {
    const cell = walked(node(), value())
    expect(foundBy(cell)).toEqual(expected.map((one) => one.replace("@", "@/a")))
    expect(cell.typed).toBe(typed)
  })

  it("says which of its rules threw", () => {
    const [fault] = allOf(walked(text({ rules: [ruleThat(thrower)] }), ""))
    expect([fault?.rule, fault?.params()]).toEqual(["fault", { rule: "own.rule" }])
  })

  it.each<[about: string, part: In, node: Node, rule: string, params: object]>([
    ["a body", "body", objectOf({}), "body", { got: "number" }],
    ["another part", "path", objectOf({}), "type", { expected: ["object"], got: "number" }],
    ["facts", "facts", objectOf({}), "fact", { expected: ["object"], got: "number" }],
  ])("that is no object is of the wrong type: %s", (_, part, node, rule, params) => {
    const cell = cellOf(node, 5, { part })
    cell.walk()
    expect(allOf(cell).map((one) => [one.rule, one.params()])).toEqual([[rule, params]])
  })

  it.each<[about: string, node: Node, value: unknown, fix: unknown]>([
    ["a text that is a number", numeric(), "5", 5],
    ["a text that is none", numeric(), "x", undefined],
    ["a text where no number is wanted", truth(), "5", undefined],
    ["no text", numeric(), [5], undefined],
    ["a boxed number", numeric(), Object(5), undefined],
    ["null", numeric(), null, undefined],
    ["a number where one of a few is wanted", literal(0, 1), "0", 0],
  ])("of the wrong type is mended where it is certain: %s", (_, node, value, fix) => {
    const [type] = allOf(walked(node, value))
    expect(type?.rule).toBe("type")
    expect(type?.fix?.()).toEqual(fix === undefined ? undefined : [{ op: "replace", path: "/a", value: fix }])
  })

  it.each<[about: string, part: In, node: Node, value: unknown, judged: unknown]>([
    ["a text of the path", "path", numeric(), "5", 5],
    ["a text of the query", "query", truth(), "true", true],
    ["a text of a header", "headers", numeric(), "5", 5],
    ["a text of the body", "body", numeric(), "5", "5"],
    ["a fact", "facts", numeric(), "5", "5"],
    ["a list of one text", "path", numeric(), ["5"], ["5"]],
    ["what is decoded already", "path", numeric(), 5, 5],
  ])("is decoded in its part: %s", (_, part, node, value, judged) => {
    const cell = walked(node, value, { part })
    expect(cell.value).toEqual(judged)
    expect([cell.changed, cell.typed]).toEqual([value !== judged && typeof value === "string", typeof judged !== "object" && typeof judged !== "string"]) // prettier-ignore
  })

  it.each<[about: string, node: Node, value: string, asked: object, judged: string, changes: readonly string[]]>([
    ["composed", text({ nfc: true }), "e\u0301", {}, "é", ["nfc"]],
    ["left where it is composed", text({ nfc: true }), "é", {}, "é", []],
    ["left where its type does not ask for it", text(), "e\u0301", {}, "e\u0301", []],
    ["left where the caller wants it", text({ nfc: true }), "e\u0301", { options: { normalize: false } }, "e\u0301", []], // prettier-ignore
    ["composed in facts, whatever the caller wants", text({ nfc: true }), "e\u0301", { part: "facts", options: { normalize: false } }, "é", ["nfc"]], // prettier-ignore
  ])("is %s", (_, node, value, asked, judged, changes) => {
    const cell = walked(node, value, asked)
    expect([cell.value, cell.given]).toEqual([judged, value])
    expect(cell.judging).toMatchObject({ changes: changes.map((change) => ({ place: cell, change })) })
    expect(foundBy(cell)).toEqual([])
  })

  it("is judged as it was composed", () => {
    const short = text({ nfc: true, rules: [ruleThat((value: string) => value.length > 1)] })
    expect(found(objectOf({ a: short }), { a: "e\u0301" })).toEqual([])
    expect(found(objectOf({ a: short }), { a: "e\u0301" }, { options: { normalize: false } })).toEqual(["own.rule@/a"])
  })

  it("that contains itself is found there, where it might be open", () => {
    const node: Node = lazy(() => objectOf({ any: lazy(() => open()) }))
    const value: Record<string, unknown> = {}
    value["any"] = value
    expect(found(objectOf({ a: node }), { a: value })).toEqual(["type@/a/any"])
  })

  it("is judged by the variant in which nothing fails", () => {
    const node = union([objectOf({ b: numeric() }), objectOf({ b: text(), "c!": text() }), objectOf({ b: text() })])
    expect(found(objectOf({ a: node }), { a: { b: "" } })).toEqual([])
    expect(found(objectOf({ a: node }), { a: { b: true } })).toEqual(["type@/a/b"])
  })

  it("is found in what repeats itself", () => {
    expect(found(objectOf({ a: lazy(() => listOf(text())) }), { a: [1] })).toEqual(["type@/a/0"])
  })
})

describe("an unknown member", () => {
  const node = objectOf({ note: text(), "X-Draft": text() })
  it.each<[about: string, given: object, asked: object, found: readonly string[], changes: readonly string[]]>([
    ["is an error", { nte: 1 }, {}, ["unknown@/nte"], []],
    ["is left out", { nte: 1 }, { options: { unknownKeys: "strip" } }, [], ["stripped"]],
    ["is let through", { nte: 1 }, { options: { unknownKeys: "ignore" } }, [], []],
    ["is let through in headers", { nte: "1" }, { part: "headers" }, [], []],
    ["is let through in headers, whatever the caller wants", { nte: "1" }, { part: "headers", options: { unknownKeys: "strip" } }, [], []], // prettier-ignore
    ["is an error in a path", { nte: "1" }, { part: "path" }, ["unknown@/nte"], []],
    ["is an error as a header in two spellings", { "x-draft": "", "X-DRAFT": "" }, { part: "headers" }, ["unknown@/X-DRAFT"], []], // prettier-ignore
  ])("%s", (_, given, asked, expected, changes) => {
    const cell = cellOf(node, given, asked)
    cell.walk()
    expect(foundBy(cell)).toEqual(expected)
    expect(cell.judging.changes.map(({ change }) => change)).toEqual(changes)
  })

  it("is told what it may have been, and renamed to that", () => {
    const cell = cellOf(node, { nte: 1 })
    cell.walk()
    const [unknown] = allOf(cell)
    expect(unknown?.params()).toEqual({ nearest: "note" })
    expect(unknown?.fix?.()).toEqual([{ op: "move", from: "/nte", path: "/note" }])
  })
})
