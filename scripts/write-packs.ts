import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { compile } from "../src/compile/compile.js"
import { declarations } from "../src/compile/declarations.js"
import { entries, isPack, outputOf } from "./entries.js"

// Every pack is published compiled: one module each, in both formats, that imports nothing, with types that import nothing.

const packs = entries()
  .filter(isPack)
  .map((entry) => ({ output: outputOf(entry), entry: fileURLToPath(new URL(`../${entry.source}`, import.meta.url)) }))

const compiled = await Promise.all(
  packs.map(async ({ entry }) => ({ esm: await compile(entry), cjs: await compile(entry, { format: "cjs" }) })),
)
const types = await declarations(
  packs.map(({ entry }, index) => ({ entry, values: compiled[index]?.esm.values ?? [] })),
)

packs.forEach(({ output }, index) => {
  const write = (extension: string, text = ""): void => {
    writeFileSync(new URL(`../dist/${output}.${extension}`, import.meta.url), text)
  }
  write("js", compiled[index]?.esm.code)
  write("cjs", compiled[index]?.cjs.code)
  write("d.ts", types[index])
  write("d.cts", types[index])
})
