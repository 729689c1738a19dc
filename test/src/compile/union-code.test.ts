import { mkdtempSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, it } from "vitest"
import { facesOf } from "./rows.js"

// What compiled code asks of a choice that has rules of its own: all that the declared face does.

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(fileURLToPath(new URL("./.refused-", import.meta.url)))
})
afterEach(() => rmSync(folder, { recursive: true }))

const words = `export const letter = { test: (text) => /^[a-c\u00e9]$/.test(text) }
export const few = { test: (list) => list.length < 2 }
export const named = { test: ({ name }) => name !== "?" }
export const whole = { test: (value) => value !== "?" && value.length !== 2 && value.name !== "?" && value.tag !== "x" }
export const messages = Object.fromEntries(["letter", "few", "named", "whole"].map((id) => ["o." + id, () => id]))
`
const source = `const Letter = domain(String, { "o.letter": { ...about, check: words.letter } })
const Few = domain(Schema.Array(Letter), { "o.few": { ...about, check: words.few } })
const Named = domain(Struct({ name: String, tag: optional(Schema.Finite) }), { "o.named": { ...about, check: words.named } })
const Other = Struct({ name: String, tag: optional(String) })
const Tree = domain(Struct({ name: String, under: optional(Schema.suspend(() => Tree)) }), { "o.named": { ...about, check: words.named } })
const chosen = (of) => domain(Schema.Union(of), { "o.whole": { ...about, check: words.whole } }, { normalise: "nfc" })
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: {
  a: optional(chosen([Letter, Few, Named, Other])),
  b: optional(chosen([Letter, Schema.suspend(() => Tree)])),
  c: optional(chosen([Letter, String])),
  d: optional(chosen([String, Schema.Array(String)])),
} })
export const update = o.operation({ rules: [], messages: words.messages })`

const rows: readonly (readonly [about: string, body: object, told: readonly string[]])[] = [
  ["a value that passes", { a: "a" }, []],
  ["a value that fails by itself, too", { a: "?" }, ["o.letter/a", "o.whole/a"]],
  ["a list that passes", { a: ["a"] }, []],
  ["a list that fails by itself, too", { a: ["a", "b"] }, ["o.few/a", "o.whole/a"]],
  ["a list that fails inside", { a: ["a", "?"] }, ["o.letter/a/1"]],
  ["an object that fails by itself, too", { a: { name: "?", tag: 1 } }, ["o.named/a", "o.whole/a"]],
  ["the object that fits, though the choice is wrong", { a: { name: "a", tag: "x" } }, ["o.whole/a"]],
  ["text that is composed first", { a: "e\u0301" }, []],
  ["text of either kind", { c: "?" }, ["o.whole/c"]],
  ["text, where a list may stand", { d: "?" }, ["o.whole/d"]],
  ["a list, where text may stand", { d: ["x", "y"] }, ["o.whole/d"]],
  ["what contains itself", { b: { name: "a", under: { name: "b" } } }, []],
  ["what contains itself and fails by itself, too", { b: { name: "?" } }, ["o.named/b", "o.whole/b"]],
  ["what fails deep in what contains itself", { b: { name: "a", under: { name: "?" } } }, ["o.named/b/under"]],
]

it("are asked of each variant, beside its own", { timeout: 60_000 }, async () => {
  for (const face of await facesOf(folder, words, source)) {
    const told = rows.map(([about, body]) => [
      about,
      face.check(body).issues.map(({ rule, pointer }) => rule + pointer),
    ])
    expect(Object.fromEntries(told)).toEqual(Object.fromEntries(rows.map(([about, , told]) => [about, told])))
  }
})
