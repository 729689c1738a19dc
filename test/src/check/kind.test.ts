import { describe, expect, it } from "vitest"
import { expected, isOrdinary, isPlain, kindOf, takes } from "../../../src/check/kind.js"
import type { Node } from "../../../src/tree/tree.js"
import { lazy, listOf, literal, numeric, objectOf, open, text, truth, union } from "./made.js"

const tagged = (tag: string, value: object = {}): object => Object.assign(value, { [Symbol.toStringTag]: tag })
const based = (value: object, above: object | null): object => Object.setPrototypeOf(value, above) as object
const argumentsOf = (...args: readonly unknown[]): object =>
  (function () {
    return arguments // eslint-disable-line prefer-rest-params -- it is about them
  })(...(args as []))
class Own {
  readonly a = 1
}

describe("the kind of a value", () => {
  it.each<[kind: string, value: () => unknown]>([
    ["null", () => null],
    ["undefined", () => undefined],
    ["string", () => ""],
    ["boolean", () => false],
    ["number", () => 0],
    ["NaN", () => NaN],
    ["Infinity", () => Infinity],
    ["-Infinity", () => -Infinity],
    ["bigint", () => 1n],
    ["symbol", () => Symbol("s")],
    ["function", () => () => 1],
    ["array", () => []],
    ["array", () => based([], null)],
    ["object", () => ({})],
    ["object", () => new Own()],
    ["object", () => Object.create(null) as object],
    ["object", () => based(new Date(0), null)],
    ["object", () => based(new Map(), Object.prototype)],
    ["date", () => new Date(0)],
    ["Invalid Date", () => new Date(NaN)],
    ["Map", () => new Map()],
    ["Number", () => Object(1) as object],
    ["RegExp", () => /a/],
    ["Arguments", () => argumentsOf(1)],
    ["Own", () => tagged("Own")],
    ["Own", () => tagged("Own", based({}, null))],
  ])("is %s", (kind, value) => {
    expect(kindOf(value())).toBe(kind)
  })

  it.each<[about: string, value: () => object, plain: boolean, ordinary: boolean]>([
    ["an object", () => ({}), true, true],
    ["without a prototype", () => based({}, null), true, true],
    ["of a class", () => new Own(), true, false],
    ["made of a date", () => based(new Date(0), Object.prototype), true, true],
    ["a date", () => new Date(0), false, false],
    ["a list", () => [], false, false],
    ["a list that calls itself an object", () => tagged("Object", []), false, false],
    ["a list without its prototype", () => based([], null), false, false],
    ["a list with that of an object", () => based([], Object.prototype), false, false],
    ["arguments", () => argumentsOf(1), false, true],
    ["what calls itself something else", () => tagged("Own"), false, true],
  ])("%s", (_, value, plain, ordinary) => {
    expect([isPlain(value()), isOrdinary(value())]).toEqual([plain, ordinary])
  })
})

describe("a shape", () => {
  it.each<[about: string, node: () => Node, value: unknown, does: boolean]>([
    ["a text of a text", text, "", true],
    ["a text of a number", text, 0, false],
    ["an open value of anything", open, () => 1, true],
    ["a literal of its value", () => literal("a", 1), 1, true],
    ["a literal of another", () => literal("a", 1), "b", false],
    ["a literal of its text", () => literal("a", 1), "1", false],
    ["a list of a list", () => listOf(text()), [], true],
    ["a list of an object", () => listOf(text()), {}, false],
    ["a list of an object as long", () => listOf(undefined), { length: 0 }, false],
    ["a tuple of as many", () => listOf(undefined, { elements: [text(), text()] }), [1, 2], true],
    ["a tuple of fewer", () => listOf(undefined, { elements: [text(), text()] }), [1], false],
    ["a tuple with more of fewer", () => listOf(text(), { elements: [text(), text()] }), [1], false],
    ["a tuple with more of as many", () => listOf(text(), { elements: [text(), text()] }), [1, 2], true],
    ["a tuple with more of more", () => listOf(text(), { elements: [text(), text()] }), [1, 2, 3], true],
    ["a union of one of them", () => union([text(), numeric()]), 1, true],
    ["a union of none", () => union([text(), numeric()]), true, false],
    ["a repeated shape of it", () => lazy(() => text()), "", true],
    ["a repeated shape of another", () => lazy(() => text()), 1, false],
  ])("takes, %s", (_, node, value, does) => {
    expect(takes(node(), kindOf(value), value)).toBe(does)
  })

  it.each<[node: () => Node, kinds: readonly string[]]>([
    [text, ["string"]],
    [truth, ["boolean"]],
    [() => objectOf({}), ["object"]],
    [open, ["JSON"]],
    [() => literal("a", 1, true), ['"a"', "1", "true"]],
    [() => listOf(text()), ["array"]],
    [() => union([text(), numeric(), union([text(), literal("a")])]), ["string", "number", '"a"']],
    [() => lazy(() => numeric()), ["number"]],
  ])("%s is said to want %j", (node, kinds) => {
    expect(expected(node())).toEqual(kinds)
  })
})
