import { writeFileSync } from "node:fs"
import { fileURLToPath } from "node:url"
import { compile } from "../src/compile/compile.js"
import { declarations } from "../src/compile/declarations.js"
import { bundler } from "../src/compile/bundler.js"
import { entries, isPack, outputOf, packOfForm } from "./entries.js"
import { formText } from "./form-text.js"

// Every pack is published compiled: one module each, in both formats, that imports nothing, with types that import nothing. Its form
// imports only the pack, so that whoever checks and shows carries the rules once.

const packs = entries()
  .filter(isPack)
  .map((entry) => ({ output: outputOf(entry), entry: fileURLToPath(new URL(`../${entry.source}`, import.meta.url)) }))

const compiled = await Promise.all(
  packs.map(async ({ entry }) => ({ esm: await compile(entry), cjs: await compile(entry, { format: "cjs" }) })),
)
const types = await declarations(
  packs.map(({ entry }, index) => ({ entry, values: compiled[index]?.esm.values ?? [] })),
)

const write = (output: string, extension: string, text = ""): void => {
  writeFileSync(new URL(`../dist/${output}.${extension}`, import.meta.url), text)
}
packs.forEach(({ output }, index) => {
  write(output, "js", compiled[index]?.esm.code)
  write(output, "cjs", compiled[index]?.cjs.code)
  write(output, "d.ts", types[index])
  write(output, "d.cts", types[index])
})

const { build } = await bundler()
for (const entry of entries()) {
  const pack = packOfForm(entry)
  if (pack === undefined) continue
  for (const [format, extension] of [
    ["esm", "js"],
    ["cjs", "cjs"],
  ] as const) {
    // prettier-ignore
    const beside = `../${outputOf(pack)}.${extension}`
    const { code } = await formText(entry, pack, beside, "perevir/form")
    const { outputFiles } = await build({
      stdin: { contents: code, resolveDir: fileURLToPath(new URL("..", import.meta.url)) },
      external: [beside],
      bundle: true,
      format,
      target: "es2022",
      charset: "utf8",
      write: false,
    })
    write(outputOf(entry), extension, outputFiles[0]?.text)
    write(outputOf(entry), extension === "js" ? "d.ts" : "d.cts", (await formText(entry, pack, beside, `../form.${extension}`)).types) // prettier-ignore
  }
}
