import { mkdtempSync, rmSync, writeFileSync } from "node:fs"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { compiledOf, packOf } from "../../../src/cli/pack.js"
import { fileOf, perevir } from "./perevir.js"
import { six } from "./six.js"

const pack = ["--pack", fileURLToPath(new URL("../parcel.ts", import.meta.url))]
const world = { operations: six }
const inPlace = `import * as Schema from "effect/Schema"
import { shape } from "perevir"
const box = shape({ id: "boxes.update", http: "PATCH /boxes", source: "boxes.txt", body: { size: Schema.Finite } })
const small = box.rule("boxes.small", { cites: "1", says: "A box is small.", at: "/size", reads: { size: "body/size" }, check: ({ size }) => size < 9 })
export const update = box.operation({ rules: [small], messages: { "boxes.small": () => "too large" } })
`

describe("a pack of one's own", { timeout: 60_000 }, () => {
  test("is judged by, described and drawn from as those that come with the command", async () => {
    const check = ["check", "parcel.update", "--fact", "status=NEW", ...pack]
    expect(await perevir(check, { ...world, stdin: '{"grams":0}' })).toMatchObject({ code: 1 })
    const rules = await perevir([...pack, "rules", "parcel.update"], world)
    expect(rules.out).toContain("parcel.grams")
    expect(await perevir(["fields", "parcel.update", ...pack], world)).toMatchObject({ code: 0 })
    expect(await perevir(["generate", "parcel.update", "--count", "2", ...pack], world)).toMatchObject({ code: 0 })
    expect(await perevir(["check", "deals.update", ...pack], { ...world, stdin: "{}" })).toMatchObject({ code: 3 })
  })

  test("tells workers where it is", async () => {
    const told: unknown[] = []
    const startWorker = (job: { readonly packs: readonly string[] }) => {
      told.push(job.packs)
      throw new Error("enough")
    }
    const argv = ["check", "parcel.update", "--ndjson", fileOf("{}\n", "own.ndjson"), ...pack]
    expect(await perevir(argv, { ...world, startWorker })).toMatchObject({ code: 4 })
    expect(told).toEqual([[pack[1]]])
  })

  test("is compiled for many lines where it can be", async () => {
    const [operation] = await compiledOf(pack[1] as string)
    expect(operation).not.toHaveProperty("tree")
    expect(operation?.check({ grams: 0 }, { status: "NEW" }).issues).toMatchObject([{ rule: "parcel.grams" }])
  })

  test("is judged as it is declared where it cannot be compiled", async () => {
    const folder = mkdtempSync(fileURLToPath(new URL("../compile/.refused-", import.meta.url)))
    const file = join(folder, "pack.mjs")
    writeFileSync(file, inPlace)
    const [operation] = await compiledOf(file)
    rmSync(folder, { recursive: true })
    expect(operation).toHaveProperty("tree")
  })

  test("is what a module exports that is an operation or a form, whatever else it exports", async () => {
    const exports = {
      nothing: "null",
      text: '"id"',
      run: "() => 1",
      operation: '{ id: "a", tree: {}, rules: [], check() {} }',
      form: '{ id: "b", outline: {}, fields() {} }',
      half: '{ id: "c", outline: {}, tree: {}, rules: [] }',
      other: "{ outline: {}, fields() {}, rules: [], check() {}, tree: {} }",
      plain: '{ id: "d", fields() {}, check() {} }',
    }
    const text = Object.entries(exports).map(([name, value]) => `export const ${name} = ${value}`)
    const { operations, forms } = await packOf(fileOf(text.join("\n"), "mixed.mjs"))
    expect([operations.map(({ id }) => id), forms.map(({ id }) => id)]).toEqual([["a"], ["b"]])
  })

  test.each<[about: string, file: string, says: RegExp]>([
    ["a file that is not there", "nothing.ts", /nothing\.ts cannot be read: there is no such file/],
    ["a module without an operation", fileOf("export const one = { id: 1 }", "one.mjs"), /exports no operation/],
    ["what was compiled", fileOf("export const u = { id: 1, rules: [], check() {} }", "u.mjs"), /is a compiled pack/],
    [
      "what was compiled, with other things",
      fileOf("export const a = null, u = { id: 1, rules: [], check() {} }, z = 1", "uz.mjs"),
      /is a compiled pack/,
    ],
    ["what cannot be loaded", fileOf('import "perevir-nothing"', "two.mjs"), /cannot be loaded: .*perevir-nothing/],
  ])("refuses %s", async (_, file, says) => {
    const { code, err } = await perevir(["rules", "--pack", file], world)
    expect(code).toBe(2)
    expect(err).toMatch(says)
  })

  test("refuses a second operation of one id", async () => {
    const { code, err } = await perevir(["rules", ...pack, ...pack], world)
    expect([code, err]).toEqual([2, expect.stringContaining("there is an operation parcel.update already")])
  })
})
