import { describe, expect, it } from "vitest"
import { mergeFacts } from "../../../src/operation/merge-facts.js"

describe("facts laid over bound ones", () => {
  it.each<[about: string, bound: unknown, facts: unknown, merged: unknown]>([
    ["add what was not bound", { a: 1 }, { b: 2 }, { a: 1, b: 2 }],
    ["win", { a: 1, b: 2 }, { b: 3 }, { a: 1, b: 3 }],
    ["leave what they do not know", { a: 1 }, { a: undefined, b: undefined }, { a: 1 }],
    ["know what is null", { a: 1 }, { a: null }, { a: null }],
  ])("%s", (_, bound, facts, merged) => {
    expect(mergeFacts(bound, facts)).toStrictEqual(merged)
  })

  it("that were not given leave the bound ones as they are", () => {
    const bound = { a: 1 }
    expect(mergeFacts(bound, undefined)).toBe(bound)
    expect(mergeFacts(undefined, undefined)).toBeUndefined()
  })

  it.each<[about: string, bound: unknown]>([
    ["nothing is bound", undefined],
    ["null is bound", null],
    ["a text is bound", "NEW"],
    ["a function is bound", () => 1],
    ["a list is bound", ["NEW"]],
    ["what is bound cannot be read", new Proxy({}, { ownKeys: () => { throw new Error("no") } })], // prettier-ignore
  ])("stand as they are where %s", (_, bound) => {
    const facts = { a: undefined }
    expect(mergeFacts(bound, facts)).toBe(facts)
  })

  it.each<[about: string, facts: unknown]>([
    ["null", null],
    ["a number", 5],
    ["a text", "NEW"],
    ["a list", ["NEW"]],
    ["what cannot be read", new Proxy({}, { ownKeys: () => { throw new Error("no") } })], // prettier-ignore
  ])("stand as they are when they are %s", (_, facts) => {
    expect(mergeFacts({ a: 1 }, facts)).toBe(facts)
  })
})
