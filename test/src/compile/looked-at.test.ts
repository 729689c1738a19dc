import { mkdtempSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, it } from "vitest"
import { facesOf } from "./rows.js"

// What a rule or the plan looks at in facts is composed before it is looked at.

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(fileURLToPath(new URL("./.refused-", import.meta.url)))
})
afterEach(() => rmSync(folder, { recursive: true }))

const words = `export const never = () => false
export const read = (read) => read
export const planned = ({ facts }) => facts
export const messages = { "o.r": () => "so" }
export const texts = { "o.e": () => "so" }
`
const [apart, composed] = ["e\u0301", "\u00e9"]
const placed = (reads: string): string =>
  `rules: [o.rule("o.r", { ...about, at: "/a", reads: { it: "${reads}", more: "facts/more" }, check: words.never, params: words.read })], messages: words.messages`
const facts = { name: apart, in: { name: apart }, more: "", current: { name: apart, in: { name: apart } } }

it.each<[about: string, reads: string, it: unknown]>([
  ["a fact", "facts/name", composed],
  ["a member of one", "facts/in/name", composed],
  ["what it is in", "facts/in", { name: composed }],
  ["what is stored", "stored/name", composed],
  ["a member of what is stored", "stored/in/name", composed],
  ["what that is in", "stored/in", { name: composed }],
  ["what it is merged into", "merged/in", { name: composed }],
])("%s is composed where a rule reads it", { timeout: 60_000 }, async (_, reads, it) => {
  const source = `const Name = domain(String, {}, { normalise: "nfc" })
const In = optional(Struct({ name: optional(Name) }))
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: { a: optional(String), name: optional(Name), in: In }, facts: { name: Name, in: Struct({ name: Name }), more: String }, stored: "current" })
export const update = o.operation({ ${placed(reads)} })`
  for (const face of await facesOf(folder, words, source))
    expect(face.check({ a: "" }, facts).issues.map(({ rule, params }) => [rule, params])).toEqual([
      ["o.r", { it, more: "" }],
    ])
})

it("a fact that the plan looks at is composed", { timeout: 60_000 }, async () => {
  const source = `const Name = domain(String, {}, { normalise: "nfc" })
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: { a: optional(String) }, facts: { name: Name } })
export const update = o.operation({ rules: [], messages: words.none, plan: words.planned })`
  for (const face of await facesOf(folder, `${words}export const none = {}\n`, source))
    expect(face.check({ a: "" }, { name: apart })).toMatchObject({ ok: true, plan: { name: composed } })
})

it("the state by which members are editable is composed", { timeout: 60_000 }, async () => {
  const source = `const State = domain(String, {}, { normalise: "nfc" })
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: { a: optional(String), b: optional(String) }, facts: { state: State } })
export const update = o.operation({ rules: [o.editable("o.e", { ...about, by: "facts/state", members: { "${composed}": ["/a"] } })], messages: words.texts })`
  for (const face of await facesOf(folder, words, source))
    expect(face.check({ a: "", b: "" }, { state: apart }).issues.map(({ rule, pointer }) => rule + pointer)).toEqual([
      "o.e/b",
    ])
})
