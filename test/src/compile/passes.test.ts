import { mkdtempSync, rmSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { expect, it } from "vitest"
import { facesOf } from "./rows.js"

// What passes by a quick look must pass by a long one: names that a shape says beside any others, and shapes that no quick look tells.

const words = `export const flat = { test: ({ name }) => name !== "?" }
export const messages = { "o.flat": () => "flat" }
`
const source = `const Tree = Struct({ name: String, under: optional(Schema.suspend(() => Tree)) })
const lazy = optional(Schema.suspend(() => Tree))
const flag = optional(Schema.Boolean)
const text = optional(String)
const either = optional(Schema.Union([Struct({ city: String }), Struct({ office: Schema.Finite })]))
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: {
  open: optional(Schema.StructWithRest(Struct({ tree: lazy, either, flag }), [Schema.Record(String, String)])),
  shut: optional(Struct({ tree: lazy, flag })),
  many: optional(Schema.Array(Struct({ constructor: text, tree: lazy }))),
  flat: optional(domain(Struct({ name: String }), { "o.flat": { ...about, check: words.flat } })),
}, facts: {
  deep: Struct({ toString: text, tree: lazy, flag }),
  wide: Schema.StructWithRest(Struct({ toString: text, tree: lazy }), [Schema.Record(String, String)]),
} })
export const update = o.operation({ rules: [], messages: words.messages })`

const tree = { name: "a", under: { name: "b" } }
const rows: readonly (readonly [about: string, body: object, found: readonly string[], facts?: object])[] = [
  ["what the shape says, and other names", { open: { tree, either: { city: "a" }, flag: true, more: "x" } }, []],
  ["a text, where only other names may hold one", { open: { tree: "x" } }, ["type/open/tree"]],
  ["another one", { open: { either: "x", flag: "x" } }, ["type/open/either", "type/open/flag"]],
  ["another name that holds no text", { open: { more: 5 } }, ["type/open/more"]],
  ["what no quick look tells", { shut: { tree, flag: true } }, []],
  ["that, and what is wrong in it", { shut: { tree: { name: 5 } } }, ["type/shut/tree/name"]],
  ["other names than there may be", { shut: { flag: true, more: "x" } }, ["unknown/shut/more"]],
  ["elements with a name that every object has", { many: [{ constructor: "x" }, {}] }, []],
  ["elements in which it is wrong", { many: [{ constructor: 5 }, { tree: 5 }] }, ["type/many/0/constructor", "type/many/1/tree"]],
  ["elements with other names", { many: [{ more: "x" }] }, ["unknown/many/0/more"]],
  ["a rule of an object that it passes", { flat: { name: "a" } }, []],
  ["a rule of an object that it breaks", { flat: { name: "?" } }, ["o.flat/flat"]],
  ["facts of any other names", {}, [], { deep: { tree, more: 5 }, wide: { toString: "x", tree, more: "x" } }],
  ["facts that are wrong", {}, ["fact/deep/tree", "fact/wide/more"], { deep: { tree: 5 }, wide: { more: 5 } }],
  ["a fact that other names may hold", {}, ["fact/wide/tree"], { wide: { tree: "x" } }],
] // prettier-ignore

it("passes by neither face what the other refuses", { timeout: 60_000 }, async () => {
  const folder = mkdtempSync(fileURLToPath(new URL("./.refused-", import.meta.url)))
  try {
    for (const face of await facesOf(folder, words, source))
      for (const [about, body, found, facts = {}] of rows) {
        const { issues } = face.check(body, facts)
        expect([about, issues.map(({ rule, pointer }) => `${rule}${pointer}`).sort()]).toEqual([about, [...found].sort()])
      }
  } finally {
    rmSync(folder, { recursive: true })
  }
}) // prettier-ignore
