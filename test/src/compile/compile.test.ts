import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { afterAll, describe, expect, it } from "vitest"
import { compile, emitted } from "../../../src/compile/compile.js"

const file = (name: string): string => fileURLToPath(new URL(`../../../${name}`, import.meta.url))
const packs = ["deals", "panier", "device-orders", "hardware-orders", "prepayments"].map(
  (pack) => `rules/${pack}/index.ts`,
)

describe("a pack", { timeout: 60_000 }, () => {
  it.each([...packs, "test/src/parcel.ts", "test/src/ferry.ts"])(
    "%s is compiled to code that names no effect",
    async (pack) => {
      const { code, values } = await emitted(file(pack))
      const operations = values.filter((name) => ["update", "create", "replace"].includes(name))
      expect(operations.length).toBeGreaterThan(0)
      for (const name of operations) expect(code).toContain(`export const ${name} =`)
      expect(code).not.toMatch(/from "(?:effect|perevir)(?:\/(?!compiled)|")/)
      expect(code).not.toMatch(/\beval\b|new Function/)
    },
  )

  it("is one module that imports nothing, and judges", async () => {
    const { code, values, left } = await compile(file("test/src/parcel.ts"))
    expect(code).not.toMatch(/^import /m)
    expect([values, left]).toEqual([
      ["update", "messages"],
      ["parcel", "rules"],
    ])
    const { update } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly update: { check(body: unknown): { readonly issues: readonly { readonly rule: string }[] } }
    }
    expect(update.check({ grams: 0 }).issues.map(({ rule }) => rule)).toEqual(["parcel.grams"])
  })

  it("is written as CommonJS where that is asked for", async () => {
    expect((await compile(file("test/src/ferry.ts"), { format: "cjs" })).code).toContain("module.exports")
  })
})

describe("what cannot be compiled is refused", { timeout: 60_000 }, () => {
  const folder = mkdtempSync(file("test/src/compile/.refused-"))
  const start = `import * as Schema from "effect/Schema"
import { domain, shape } from "perevir"
import { found, isOpen, en, plain, required } from "./words.js"
const about = { cites: "a row", says: "So." }
`
  afterAll(() => rmSync(folder, { recursive: true, force: true }))
  writeFileSync(
    `${folder}/words.ts`,
    `export const isOpen = () => true
export const plain = { test: () => true }
export const en = { "o.r": () => "so" }
export const value = { "o.v": () => "so" }
export const found = () => []
export const required = Array.from({ length: 31 }, (_, index) => "m" + index)
`,
  )
  const o = (body: string, more = ""): string =>
    `${start}const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: ${body}, ${more} })\n`

  it.each<[about: string, source: string, message: RegExp]>([
    ...(["rule at it", "rule at it or null", "rule inside it", "read", "merged read"] as const).map(
      (how): [string, string, RegExp] => {
        const at = how === "rule inside it" ? "/tree/name" : how.startsWith("rule") ? "/tree" : "/a"
        const reads = { read: "body/tree", "merged read": "merged/tree" }[how as string] ?? "body/a"
        const tree = how === "rule at it or null" ? "Schema.NullOr(lazy)" : "lazy"
        const shapes = `const Tree = Schema.Struct({ name: Schema.String, under: Schema.optional(Schema.suspend(() => Tree)) })
const lazy = Schema.suspend(() => Tree)
`
        const operation = o(`{ a: Schema.String, tree: Schema.optional(${tree}) }`, 'stored: "current"')
        return [
          `a ${how} where a shape contains itself`,
          `${operation.replace("const o =", `${shapes}const o =`)}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "${at}", reads: { x: "${reads}" }, check: isOpen })], messages: en })\n`,
          /o\.update cannot be compiled: rule o\.r needs body\/tree(?:\/name)?, which contains itself/,
        ]
      },
    ),
    ["a module without an operation", "export const one = 1\n", /exports no operation/],
    [
      "a check written in place",
      `${o("{ a: Schema.optional(Schema.String) }")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "/a", check: () => true })], messages: en })\n`,
      /o\.update cannot be compiled: the check of o\.r is not exported/,
    ],
    [
      "a constraint written in place",
      `${o('{ a: domain(Schema.String, { "o.r": { ...about, check: { test: () => true } } }) }')}export const update = o.operation({ rules: [], messages: en })\n`,
      /the check of o\.r is not exported/,
    ],
    ...(
      [
        ["params", "check: isOpen, params: () => ({})", "the params of o.r"],
        ["a `when`", "check: isOpen, when: () => true", "`when` of o.r"],
        ["a `when` of lists", "find: found, when: () => true", "`when` of o.r"],
        ["a `find`", "find: () => []", "`find` of o.r"],
      ] as const
    ).map(([what, judge, says]): [string, string, RegExp] => [
      `${what.replaceAll("`", "")} written in place`,
      `${o("{ a: Schema.optional(Schema.String) }")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "/a", ${judge} })], messages: en })\n`,
      new RegExp(`o\\.update cannot be compiled: ${says.replace(".", "\\.")} is not exported`),
    ]),
    [
      "a plan written in place",
      `${o("{ a: Schema.optional(Schema.String) }")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "/a", check: isOpen })], messages: en, plan: () => 1 })\n`,
      /the plan of o\.update is not exported/,
    ],
    [
      "a constraint of a container written in place",
      `${o('{ a: domain(Schema.Array(Schema.Struct({ b: Schema.String })), { "o.r": { ...about, check: { test: () => true } } }) }')}export const update = o.operation({ rules: [], messages: en })\n`,
      /the check of o\.r is not exported/,
    ],
    [
      "more required members than can be counted, deep in it",
      `${o("{ a: Schema.Struct({ b: Schema.Struct(Object.fromEntries(required.map((name) => [name, Schema.String]))) }) }")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "", check: isOpen })], messages: en })\n`,
      /a\/b has more than 30 required members/,
    ],
    [
      "messages written in place",
      `${o("{ a: Schema.optional(Schema.String) }")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "/a", check: isOpen })], messages: { "o.r": () => "" } })\n`,
      /the table of messages of o\.update/,
    ],
    [
      "a merged read through a list",
      `${o("{ a: Schema.optional(Schema.Array(Schema.Struct({ b: Schema.String }))) }", 'stored: "current"')}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "/a/*/b", reads: { b: "merged/a/*/b" }, check: isOpen })], messages: en })\n`,
      /merged\/a\/\*\/b goes through a list/,
    ],
    [
      "more required members than can be counted",
      `${o("Object.fromEntries(required.map((name) => [name, Schema.String]))")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "", check: isOpen })], messages: en })\n`,
      /more than 30 required members/,
    ],
  ])("%s", async (about, source, message) => {
    const entry = `${folder}/${about.replaceAll(" ", "-")}.ts`
    writeFileSync(entry, source)
    const refused = compile(entry)
    await expect(refused).rejects.toThrow(message)
    if (message.source.includes("cannot be compiled")) await expect(refused).rejects.toHaveProperty("cause.message")
  })

  it("but not as many required members as can be", async () => {
    const entry = `${folder}/thirty.ts`
    writeFileSync(
      entry,
      `${o("Object.fromEntries(required.slice(1).map((name) => [name, Schema.String]))")}export const update = o.operation({ rules: [o.rule("o.r", { ...about, at: "", check: isOpen })], messages: en })\n`,
    )
    const { code } = await compile(entry)
    const { update } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly update: {
        check(body: unknown): { readonly ok: boolean; readonly issues: readonly { readonly rule: string }[] }
      }
    }
    const all = Object.fromEntries(Array.from({ length: 30 }, (_, index) => [`m${index + 1}`, "a"]))
    expect(update.check(all).ok).toBe(true)
    expect(update.check({ ...all, m30: undefined }).issues.map(({ rule }) => rule)).toEqual(["required"])
  })
})
