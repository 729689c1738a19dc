import { mkdtempSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, expect, it } from "vitest"
import { facesOf } from "./rows.js"

// Rules of values that are off: as many as there are, each by itself.

let folder = ""
beforeEach(() => {
  folder = mkdtempSync(fileURLToPath(new URL("./.refused-", import.meta.url)))
})
afterEach(() => rmSync(folder, { recursive: true }))

const words = `export const right = { test: (text) => text === "right" }
export const spelled = { test: (text) => text === "right", composed: true }
export const one = { "o.spelled": () => "spelled" }
export const ids = Array.from({ length: 34 }, (_, index) => "o.r" + index)
export const messages = Object.fromEntries([...ids, "o.long"].map((id) => [id, () => id]))
export const long = ({ a }) => a.length > 2
`
const source = `const members = words.ids.map((id, index) => ["m" + index, optional(domain(String, { [id]: { ...about, check: words.right } }))])
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: {
  ...Object.fromEntries(members),
  list: optional(Schema.Array(Struct({ constructor: String, valueOf: optional(Schema.Unknown) }))),
} })
const long = o.rule("o.long", { ...about, at: "/m1", reads: { a: "body/m1" }, check: words.long })
export const update = o.operation({ rules: [long], messages: words.messages })`

const all = Array.from({ length: 34 }, (_, index) => `m${index}`)
const wrong = Object.fromEntries(all.map((name) => [name, "no"]))

it.each<[about: string, body: object, off: readonly string[], found: readonly string[]]>([
  ["none is off", wrong, [], all.map((name) => `/${name}`)],
  ["the last one is off", wrong, ["o.r33"], all.slice(0, 33).map((name) => `/${name}`)],
  ["the last but one and the first are off", wrong, ["o.r32", "o.r0"], ["/m33", ...all.slice(1, 32).map((name) => `/${name}`)]],
  ["one is off whose value another rule reads", { m1: "no" }, ["o.r1"], []],
  ["what every object has by its name is not there", { list: [{}] }, [], ["/list/0/constructor"]],
  ["what every object has by its name is there", { list: [{ constructor: "a", valueOf: 1 }] }, [], []],
])("%s", { timeout: 60_000 }, async (_, body, off, found) => {
  for (const face of await facesOf(folder, words, source))
    expect(face.check(body, {}, { off }).issues.map(({ pointer }) => pointer).sort()).toEqual([...found].sort())
}) // prettier-ignore

it.each<[about: string, body: object, off: readonly string[], found: readonly string[]]>([
  ["takes no other text", { spelled: "no" }, [], ["o.spelled"]],
  ["is off, and takes another text", { spelled: "no" }, ["o.spelled"], []],
  ["is off, and takes no broken text", { spelled: "\ud800" }, ["o.spelled"], ["string.wellFormed"]],
])("a rule that settles how a text is written %s", { timeout: 60_000 }, async (_, body, off, found) => {
  const pack = `const spelled = domain(String, { "o.spelled": { ...about, check: words.spelled } })
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: { spelled: optional(spelled) } })
export const update = o.operation({ rules: [], messages: words.one })`
  for (const face of await facesOf(folder, words, pack))
    expect(face.check(body, {}, { off }).issues.map(({ rule }) => rule)).toEqual(found)
}) // prettier-ignore
