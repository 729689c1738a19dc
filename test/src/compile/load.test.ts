import { mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { fileURLToPath } from "node:url"
import { afterEach, beforeEach, describe, expect, it, vi } from "vitest"
import { compile } from "../../../src/compile/compile.js"
import { load } from "../../../src/compile/load.js"
import { packIn } from "../../../src/compile/pack-in.js"

// What of a pack's files a compiled one takes along: whatever runs without effect.

const root = fileURLToPath(new URL("../../../", import.meta.url))
let folder = ""

beforeEach(() => {
  folder = mkdtempSync(`${root}test/src/compile/.refused-`)
})
afterEach(() => {
  vi.restoreAllMocks()
  vi.doUnmock("esbuild")
  rmSync(folder, { recursive: true })
})

type Files = Readonly<Record<string, string>>

/** Writes a pack of one operation, whose one member has a check of `words.ts`. */
function pack(words: string, files: Files = {}, more = ""): string {
  const source = `import * as Schema from "effect/Schema"
import { shape } from "perevir"
import { isRight, messages } from "./words.js"
const o = shape({ id: "o.update", http: "PATCH /o", source: "o.txt", body: { a: Schema.optional(Schema.String) } })
const right = o.rule("o.r", { cites: "a row", says: "So.", at: "/a", reads: { a: "body/a" }, check: isRight })
export const update = o.operation({ rules: [right], messages })
${more}`
  for (const [name, text] of Object.entries({ ...files, "words.ts": words, "pack.ts": source })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
  return join(folder, "pack.ts")
}

const messages = 'export const messages = { "o.r": () => "so" }\n'
const isRight = 'export const isRight = ({ a }) => a === "right"\n'

/** Which rules of the compiled pack object to a text. */
async function found(entry: string, a: string): Promise<readonly string[]> {
  const { code } = await compile(entry)
  const { update } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
    readonly update: { check(body: unknown): { readonly issues: readonly { readonly rule: string }[] } }
  }
  return update.check({ a }).issues.map(({ rule }) => rule)
}

const effectful = { "node_modules/effectful/index.js": 'export * as Schema from "effect/Schema"' }
const isModule = '{ "name": "it", "type": "module"'

describe("what runs without effect is carried", { timeout: 60_000 }, () => {
  it.each<[about: string, words: string, files: Files]>([
    ["of the vocabulary", isRight + messages, {}],
    ["of files that it imports", `export * from "./more.js"\n${messages}`, { "more.ts": isRight }],
    ["with what the engine has for it", `import "perevir/constraint"\nimport "perevir/locale/en"\n${isRight}${messages}`, {}],
    ["a default export", `import isRight from "./more.js"\nexport { isRight }\n${messages}`, { "more.ts": isRight.replace("const isRight =", "default") }],
    ["of another package", `import { is } from "plain"\nexport const isRight = ({ a }) => is(a)\n${messages}`, {
      "node_modules/plain/index.js": 'export const is = (a) => a === "right"',
      "node_modules/plain/package.json": `${isModule}, "main": "index.js" }`,
    }],
    ["of another package that is no module", `import plain from "plain"\nexport const isRight = ({ a }) => plain.is(a)\n${messages}`, {
      "node_modules/plain/index.cjs": 'exports.is = (a) => a === "right"',
      "node_modules/plain/package.json": '{ "name": "plain", "main": "index.cjs" }',
    }],
  ])("%s", async (_, words, files) => {
    const entry = pack(words, files)
    expect(await found(entry, "right")).toEqual([])
    expect(await found(entry, "wrong")).toEqual(["o.r"])
  }) // prettier-ignore

  it("and what has no name of its own is left out: a number, a text, nothing", async () => {
    const more = 'export { one, none, list, again } from "./words.js"\nexport const own = [1]\nexport const copy = null'
    const words = `export const one = 1\nexport const none = null\nexport const list = [1]\nexport const again = list\n`
    const { values, left } = await compile(pack(words + isRight + messages, {}, more))
    expect([values, left]).toEqual([
      ["update", "again", "list"],
      ["copy", "none", "one", "own"],
    ])
  })

  it("and no file is left beside the pack, neither where it cannot be loaded", async () => {
    const entry = pack(isRight + messages, {}, "if (Object.keys({ a: 1 }).length > 0) throw new Error('not today')")
    await expect(compile(entry)).rejects.toThrow("not today")
    expect(readdirSync(folder).filter((name) => name.startsWith(".perevir"))).toEqual([])
  })
})

describe("what needs effect is refused", { timeout: 60_000 }, () => {
  const impure = `import * as Schema from "effect/Schema"\nexport const schema = Schema.String\n`
  it.each<[about: string, words: string, files: Files, message: RegExp]>([
    ["where the vocabulary imports it", impure + isRight + messages, {}, /the table of messages of o\.update is not exported|the check of o\.r is not exported/],
    ["where a file that it imports does", `export * from "./more.js"\n${messages}`, { "more.ts": impure + isRight }, /the table of messages|the check of o\.r is not exported/],
    ["where a file does that is two away", `export * from "./more.js"\n${messages}`, { "more.ts": 'export * from "./most.js"', "most.ts": impure + isRight }, /is not exported/],
    ["where the engine's own part does", `import { shape } from "perevir"\nexport { shape }\n${isRight}${messages}`, {}, /is not exported/],
    ["where another package does", `import { Schema } from "effectful"\nexport const isRight = () => Schema !== undefined\n${messages}`, { ...effectful, "node_modules/effectful/package.json": `${isModule}, "main": "index.js" }` }, /would import effect \(.*node_modules\/effect\/.*take what runs into files/],
  ])("%s", async (_, words, files, message) => {
    await expect(compile(pack(words, files))).rejects.toThrow(message)
  }) // prettier-ignore

  it("and without esbuild it is said what to install", async () => {
    vi.doMock("esbuild", () => {
      throw new Error("ERR_MODULE_NOT_FOUND")
    })
    const failed = packIn(pack(isRight + messages))
    await expect(failed).rejects.toThrow(/npm install --save-dev esbuild/)
    await expect(failed).rejects.toHaveProperty("cause")
  })
})

describe("a pack is read", { timeout: 60_000 }, () => {
  it("for its operations, and all else that it exports", async () => {
    const { operations, exports } = await packIn(pack(isRight + messages, {}, "export const none = null"))
    expect(operations.map(({ id }) => id)).toEqual(["o.update"])
    expect(Object.keys(exports)).toEqual(["none", "update"])
  })

  it("and refused where it has no operation", async () => {
    pack(isRight + messages)
    await expect(packIn(join(folder, "words.ts"))).rejects.toThrow(/words\.ts exports no operation/)
  })
})

describe("a reconciler is made anew", { timeout: 60_000 }, () => {
  const words = `${isRight}${messages}export const texts = { "o.same": () => "so" }\nexport const same = ({ a, b }) => a === b\n`
  const answer = `import { response } from "perevir"
import { reconciler } from "perevir/wire"
import { same, texts } from "./words.js"
const answer = response({ id: "o.answer", source: "o.txt", body: { a: Schema.String }, facts: { b: Schema.String } })
const rule = answer.rule("o.same", { cites: "a row", says: "So.", at: "/a", reads: { a: "body/a", b: "facts/b" }, check: same })
const checker = answer.operation({ rules: [rule], messages: texts })
export const reconcile = reconciler(checker)
`

  it("of the checker that is exported beside it, which only warns of what no document lists", async () => {
    const { code, values } = await compile(pack(words, {}, `${answer}export { checker }`))
    expect(values).toEqual(["checker", "update", "reconcile"])
    const { checker, reconcile } = (await import(`data:text/javascript,${encodeURIComponent(code)}`)) as {
      readonly checker: {
        check(body: unknown, facts?: object): { readonly ok: boolean; readonly warnings: readonly Found[] }
      }
      readonly reconcile: (facts: object, body: unknown) => readonly Found[]
    }
    expect(reconcile({ b: "x" }, { a: "y" }).map(({ rule }) => rule)).toEqual(["o.same"])
    expect(reconcile({ b: "x" }, { a: 1, c: 2 })).toEqual([])
    const { ok, warnings } = checker.check({ a: "x", c: 2 }, { b: "x" })
    expect([ok, warnings.map(({ rule }) => rule)]).toEqual([true, ["unknown"]])
  })

  it("and refused where that is not exported", async () => {
    await expect(compile(pack(words, {}, answer))).rejects.toThrow(/^reconcile is made of a checker that is not/)
  })
})

interface Found {
  readonly rule: string
}

it("keeps packs apart that are loaded at once, in one folder and one millisecond", async () => {
  vi.spyOn(Date, "now").mockReturnValue(1)
  const files = ["one", "two"].map((name) => join(folder, `${name}.mjs`))
  for (const file of files) writeFileSync(file, `export const name = ${JSON.stringify(file)}\n`)
  const loaded = await Promise.all(files.map(load))
  expect(loaded.map(({ exports }) => exports["name"])).toEqual(files)
})
