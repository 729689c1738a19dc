import { fileURLToPath } from "node:url"
import { brotliCompressSync, gzipSync } from "node:zlib"
import { build } from "esbuild"
import { describe, expect, it, test } from "vitest"
import { entries, outputOf, packOfForm } from "../../scripts/entries.js"
import { published } from "../../scripts/published.js"

// What a page or a service carries, as a bundler joins it for a browser

const root = fileURLToPath(new URL("../..", import.meta.url))

interface Bundle {
  readonly brotli: number
  readonly gzip: number
  /** The files that something of is in it. */
  readonly files: readonly string[]
}

async function bundle(...lines: readonly string[]): Promise<Bundle> {
  const { outputFiles, metafile } = await build({
    stdin: { contents: lines.join("\n"), resolveDir: root },
    absWorkingDir: root,
    bundle: true,
    minify: true,
    write: false,
    metafile: true,
    format: "esm",
    platform: "browser",
    target: "es2022",
    charset: "utf8",
    plugins: [published],
  })
  const [output] = Object.values(metafile.outputs)
  const files = Object.entries(output?.inputs ?? {}).flatMap(([file, { bytesInOutput }]) => (bytesInOutput > 0 ? [file] : [])) // prettier-ignore
  const code = outputFiles[0]?.contents ?? ""
  return { brotli: brotliCompressSync(code).length, gzip: gzipSync(code, { level: 9 }).length, files }
}

const packs = entries()
  .flatMap((entry) => packOfForm(entry) ?? [])
  .map(outputOf)
const method = (pack: string): string => (pack === "hardware-orders" ? "replace" : "update")

/** What a page carries that checks one operation, English included, in bytes by gzip: a few per cent above what was reached. */
const limits: Readonly<Record<string, number>> = {
  deals: 21_500,
  panier: 20_300,
  "device-orders": 18_500,
  "hardware-orders": 15_800,
  prepayments: 18_200,
}

/** What no compiled pack has: effect, what declares, walks, explains or describes, other languages, the command. */
const foreign =
  /node_modules\/(?!leven\/)|src\/(?:cli|compile|declare|effect|explain|fix|form|format|json-schema|locale|problem|sql|testing|tree|wire)\/|src\/check\/(?:cell|declared|find-rows|judging|known-facts|reading|request-cells|rows|stands|walk|why-not)\.ts|src\/verdict\/engine-rule-texts\.ts|messages\/(?!(?:values\/)?en\.ts)|labels\/|rules\/[^/]+\/(?:examples|ledger|page|shape|types|update|create|replace)/

describe.each(packs)("a bundle with %s alone", (pack) => {
  it("is no larger than it was, and carries nothing foreign", async () => {
    const { gzip, files } = await bundle(`export { ${method(pack)} } from "perevir/${pack}"`)
    expect(gzip).toBeLessThanOrEqual(limits[pack] ?? 0)
    expect(gzip).toBeGreaterThan((limits[pack] ?? 0) * 0.9)
    expect(files.filter((file) => foreign.test(file))).toEqual([])
    expect(files).toContain("src/check/judge-value.ts")
  })
})

describe.each(packs)("a bundle with %s", (pack) => {
  const alone = `export { ${method(pack)} } from "perevir/${pack}"`

  test.each(["uk", "ru", "fr"])("grows by 1.5 kB at most with %s, and carries no other language", async (tag) => {
    const [without, with_] = [await bundle(alone), await bundle(alone, `export { ${tag} } from "perevir/${pack}/${tag}"`)] // prettier-ignore
    expect(with_.brotli - without.brotli).toBeGreaterThan(300)
    expect(with_.brotli - without.brotli).toBeLessThanOrEqual(1500)
    expect(with_.gzip - without.gzip).toBeLessThanOrEqual(1750)
    const spoken = (files: readonly string[]) => files.filter((file) => /\/(?:uk|ru|fr)\.ts$/.test(file))
    expect(spoken(without.files)).toEqual([])
    expect(spoken(with_.files).length).toBeGreaterThan(1)
    for (const file of spoken(with_.files)) expect(file.slice(-tag.length - 4)).toBe(`/${tag}.ts`)
  })

  it("grows by 3 kB at most with its form, and carries the rules once and no effect", async () => {
    const name = pack === "hardware-orders" ? "replace" : "form"
    const [without, with_] = [await bundle(alone), await bundle(alone, `export { ${name} as form } from "perevir/${pack}/form"`)] // prettier-ignore
    expect(with_.gzip - without.gzip).toBeLessThanOrEqual(3000)
    expect(with_.files.filter((file) => /\/effect\/|declare|src\/tree/.test(file))).toEqual([])
    expect(with_.files.filter((file) => file.endsWith(`.compiled/${pack}.js`))).toHaveLength(1)
  })
})
