import { writeFileSync } from "node:fs"
import { entries, isShim, outputOf } from "./entries.js"

/** Recognises that effect itself is not installed; anything else that went wrong is not ours to explain. */
const explain = (name: string): string => `(error) => {
  const missing = /^(?:ERR_)?MODULE_NOT_FOUND$/.test(error?.code) && /Cannot find (?:package|module) '?effect['/]/.test(error.message)
  if (!missing) throw error
  throw new Error('${name} is declared with effect, which is not installed: run "npm install effect".', { cause: error })
}`

const esm = (name: string, from: string, names: readonly string[]): string => `const explain = ${explain(name)}
const pack = await import("${from}.js").catch(explain)
${names.map((exported) => `export const ${exported} = pack.${exported}\n`).join("")}`

const cjs = (name: string, from: string, names: readonly string[]): string => `"use strict"
const explain = ${explain(name)}
const load = () => {
  try {
    return require("${from}.cjs")
  } catch (error) {
    return explain(error)
  }
}
Object.defineProperty(exports, "__esModule", { value: true })
const pack = load()
${names.map((exported) => `exports.${exported} = pack.${exported}\n`).join("")}`

// `export *` from a module that needs effect fails before any code runs, so the names are listed and the module is
// imported where a missing effect can be caught.
for (const entry of entries().filter(isShim)) {
  const output = outputOf(entry)
  const from = `./${output.split("/").at(-1) ?? output}/declared`
  const built = (await import(new URL(`../dist/${output}/declared.js`, import.meta.url).href)) as object
  const names = Object.keys(built).sort()
  const file = (extension: string): URL => new URL(`../dist/${output}.${extension}`, import.meta.url)
  writeFileSync(file("js"), esm(entry.name, from, names))
  writeFileSync(file("cjs"), cjs(entry.name, from, names))
  writeFileSync(file("d.ts"), `export * from "${from}.js"\n`)
  writeFileSync(file("d.cts"), `export * from "${from}.cjs"\n`)
}
