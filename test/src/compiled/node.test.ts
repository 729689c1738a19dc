import { describe, expect, it } from "vitest"
import { node, rule } from "../../../src/compiled/node.js"

describe("a node", () => {
  it.each<[flags: number, is: { nfc: boolean; sensitive: boolean; anyText: boolean }]>([
    [0, { nfc: false, sensitive: false, anyText: false }],
    [1, { nfc: true, sensitive: false, anyText: false }],
    [2, { nfc: false, sensitive: true, anyText: false }],
    [4, { nfc: false, sensitive: false, anyText: true }],
    [7, { nfc: true, sensitive: true, anyText: true }],
  ])("of the flags %i", (flags, is) => {
    expect(node("string", [], flags)).toEqual({ kind: "string", rules: [], ...is })
  })

  it("has no rules and no flags unless they are told, and whatever else its kind has", () => {
    expect(node("number")).toEqual({ kind: "number", rules: [], nfc: false, sensitive: false, anyText: false })
    expect(node("number", [], 0, { integer: true })).toMatchObject({ kind: "number", integer: true })
  })
})

describe("a rule about one value", () => {
  const check = { test: () => true }
  it.each<[about: string, made: () => unknown, is: object]>([
    ["an error", () => rule("own.rule", check), {}],
    ["a warning", () => rule("own.rule", check, 1), { severity: "warning" }],
    ["one that takes the value out", () => rule("own.rule", check, undefined, 1), { fix: "remove" }],
    ["both", () => rule("own.rule", check, 1, 1), { severity: "warning", fix: "remove" }],
  ])("is %s", (_, made, about) => {
    expect(made()).toStrictEqual({ id: "own.rule", check, about })
  })
})
