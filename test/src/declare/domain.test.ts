import * as Schema from "effect/Schema"
import { domain, sensitive } from "perevir"
import type { Constraint } from "perevir/constraint"
import { describe, expect, it } from "vitest"
import { lowerFields } from "../../../src/tree/lower-schema.js"

const about = { cites: "a row", says: "It is so." } as const
const isComposed: Constraint<string> = { test: (value) => value === "\u00e9" }
const rules = { "o.v": { ...about, check: isComposed } } as const

describe("a type, by Effect's decoder", () => {
  it.each<[about: string, made: () => Schema.Codec<string>, composed: boolean, decomposed: boolean]>([
    ["is asked for the text as it is", () => domain(Schema.String, rules), true, false],
    ["is asked for the composed text", () => domain(Schema.String, rules, { normalise: "nfc" }), true, true],
    [
      "is asked for the composed text of a type that composes",
      () => domain(domain(Schema.String, {}, { normalise: "nfc" }), rules),
      true,
      true,
    ],
  ])("%s", (_, made, composed, decomposed) => {
    const takes = Schema.is(made())
    expect([takes("\u00e9"), takes("e\u0301")]).toEqual([composed, decomposed])
  })

  it("is asked for what is no text as it is", () => {
    const seen: unknown[] = []
    const check: Constraint<number> = { test: (value) => seen.push(value) > 0 }
    expect(Schema.is(domain(Schema.Finite, { "o.v": { ...about, check } }, { normalise: "nfc" } as never))(5)).toBe(
      true,
    )
    expect(seen).toEqual([5])
  })
})

it.each<[about: string, made: () => Schema.Top, isSensitive: boolean]>([
  ["a type that is declared so", () => domain(Schema.String, {}, { sensitive: true }), true],
  ["any type", () => sensitive(Schema.String), true],
  ["a type that is not", () => domain(Schema.String, {}, { sensitive: false }), false],
  ["a type of which nothing is said", () => domain(Schema.String, {}), false],
])("%s is sensitive: %s", (_, made, isSensitive) => {
  expect(lowerFields({ a: made() }, "o").members.get("a")?.node.sensitive).toBe(isSensitive)
})
