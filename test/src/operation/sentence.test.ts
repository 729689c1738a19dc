import { describe, expect, it } from "vitest"
import { sentence } from "../../../src/operation/sentence.js"
import { faceOf, questionOf } from "./made.js"

describe("a sentence", () => {
  const said = (rule: string, params: object, inLocale: unknown, own: unknown = () => "in English") => {
    const face = faceOf({ messages: { "own.rule": own } as never })
    const { settings } = questionOf()
    const locale = inLocale === undefined ? undefined : { tag: "xx", messages: { [rule]: inLocale } as never }
    return sentence(face, { ...settings, locale }, rule, params)
  }
  const got = ({ got }: { readonly got: string }): string => `got ${got}`

  it.each<[about: string, inLocale: unknown, sentence: string]>([
    ["is the locale's", got, "got it"],
    ["is English without a locale", undefined, "in English"],
    ["is English where the locale says nothing of the rule", null, "in English"],
    ["is English where the locale breaks down", () => { throw new Error("no") }, "in English"], // prettier-ignore
    ["is English where the locale is silent", () => "", "in English"],
    ["is English where the locale says no text", () => 5, "in English"],
    ["is English where the locale has no function", "a sentence", "in English"],
  ])("%s", (_, inLocale, sentence) => {
    expect(said("own.rule", { got: "it" }, inLocale)).toBe(sentence)
  })

  it.each<[about: string, own: unknown]>([
    ["is silent", () => ""],
    ["says no text", () => ({})],
    ["breaks down", () => { throw new Error("no") }], // prettier-ignore
    ["has none", null],
  ])("is at worst the rule's id, where the operation %s", (_, own) => {
    expect(said("own.rule", {}, undefined, own)).toBe("own.rule")
  })

  it("of the engine's own rules is the engine's", () => {
    expect(said("required", {}, undefined)).toBe("this member is missing and must be sent")
    expect(said("required", {}, () => "missing")).toBe("missing")
  })
})
