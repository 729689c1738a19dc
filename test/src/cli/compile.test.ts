import { existsSync, mkdtempSync, readFileSync } from "node:fs"
import { tmpdir } from "node:os"
import { join } from "node:path"
import { fileURLToPath } from "node:url"
import { describe, expect, test } from "vitest"
import { fileOf, perevir } from "./perevir.js"

const pack = fileURLToPath(new URL("../parcel.ts", import.meta.url))
const ways = fileURLToPath(new URL("../compile/ways.ts", import.meta.url))
const out = (name: string): string => join(mkdtempSync(join(tmpdir(), "perevir-compile-")), "built", name)

describe("perevir compile", { timeout: 120_000 }, () => {
  test("writes a module and its types, and says what it left out", async () => {
    const file = out("parcel.js")
    const { code, out: said, err } = await perevir(["compile", pack, "--out", file])
    expect([code, said, err]).toEqual([
      0,
      `${file}: update, messages\n`,
      "parcel.ts: left out, for it needs effect: parcel, rules\n",
    ])
    expect(readFileSync(file, "utf8")).toContain("export {")
    expect(readFileSync(file.replace(/js$/, "d.ts"), "utf8")).toContain("export declare const update")
  })

  test("writes CommonJS under a name in .cjs, and no types where none are wanted", async () => {
    const file = out("parcel.cjs")
    expect((await perevir(["compile", pack, "--out", file, "--no-types"])).code).toBe(0)
    expect(readFileSync(file, "utf8")).toContain("module.exports")
    expect(existsSync(file.replace(/cjs$/, "d.cts"))).toBe(false)
  })

  test("makes the folders on the way, writes an ES module, and says nothing where nothing is left out", async () => {
    const file = out("deep/deeper/ways.mjs")
    expect(await perevir(["compile", ways, "--out", file, "--no-types"])).toEqual({ code: 0, out: `${file}: update\n`, err: "" })
    expect(readFileSync(file, "utf8")).toContain("export {")
  }) // prettier-ignore

  test.each<[about: string, argv: readonly string[], said: RegExp]>([
    ["a name of no JavaScript file", [pack, "--out", "parcel.ts"], /name it \.js, \.mjs or \.cjs/],
    ["a name that only begins like one", [pack, "--out", "parcel.jsx"], /name it \.js, \.mjs or \.cjs/],
    ["a file that is not there", ["nothing.ts", "--out", out("nothing.js")], /nothing\.ts/],
    [
      "a module without an operation",
      [fileOf("export const one = 1", "one.js"), "--out", out("one.js")],
      /no operation/,
    ],
  ])("refuses %s", async (_, argv, said) => {
    const { code, err } = await perevir(["compile", ...argv])
    expect(code).toBe(2)
    expect(err).toMatch(said)
  })
})
